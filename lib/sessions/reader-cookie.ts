/** Who is reading: an httpOnly cookie names a row. It says nothing else, and only the server reads it. */
import { cookies } from "next/headers";
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";

const NAME = "companion_reader";
const FOUR_HUNDRED_DAYS = 400 * 24 * 60 * 60;

export type Reader = { id: string; language: string };

/** The reader whose cookie came with this request, or `null` for a newcomer or a forgotten one. */
export async function readerFromCookies(): Promise<Reader | null> {
  const id = z.uuid().safeParse((await cookies()).get(NAME)?.value);
  if (!id.success) return null;
  return edit((transaction) =>
    transaction.reader.findUnique({ where: { id: id.data }, select: { id: true, language: true } }),
  );
}

/** Remembers the reader in this browser. Only possible in route handlers. */
export async function rememberReader(id: string): Promise<void> {
  const store = await cookies();
  store.set(NAME, id, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().SITE_URL?.startsWith("https:") ?? false,
    path: "/",
    maxAge: FOUR_HUNDRED_DAYS,
  });
}

/** The language of whoever asks; English for a newcomer. */
export async function readerLanguage(): Promise<string> {
  return (await readerFromCookies())?.language ?? "en";
}
