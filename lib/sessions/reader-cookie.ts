/** Who is reading: an httpOnly cookie names a row. It says nothing else, and only the server reads it. */
import type { NextResponse } from "next/server";
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";

const NAME = "companion_reader";
const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60;

export type Reader = { id: string; language: string };

/** A request's cookies, as route handlers and pages have them. */
export type Cookies = { get(name: string): { value: string } | undefined };

/** The reader that the cookies name, or `null` for a newcomer or a forgotten one. */
export async function readerOf(cookies: Cookies): Promise<Reader | null> {
  const id = z.uuid().safeParse(cookies.get(NAME)?.value);
  if (!id.success) return null;
  return edit((transaction) =>
    transaction.reader.findUnique({ where: { id: id.data }, select: { id: true, language: true } }),
  );
}

/** Makes the browser remember the reader. */
export function rememberReader(response: NextResponse, id: string): void {
  response.cookies.set(NAME, id, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().SITE_URL?.startsWith("https:") ?? false,
    path: "/",
    maxAge: FOUR_HUNDRED_DAYS,
  });
}
