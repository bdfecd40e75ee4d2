/**
 * Whoever makes a request: the reader their cookie names, if any, and the language they are answered in. A reader has
 * chosen one or kept the one they came with; a newcomer's is what their browser asks for, among those the library has.
 */
import Negotiator from "negotiator";
import { cookies, headers } from "next/headers";
import { tagOf } from "#lib/episodes/language-names.ts";
import { libraryLanguages } from "#lib/episodes/languages.ts";
import { type Cookies, type Reader, readerOf } from "./reader-cookie.ts";

export type Visitor = {
  reader: Reader | null;
  /** A code of the content's. */
  language: string;
};

type Asking = { cookies: Cookies; headers: { get(name: string): string | null } };

/** Who asks, as far as the request tells. */
export async function visitorOf(request: Asking): Promise<Visitor> {
  const reader = await readerOf(request.cookies);
  if (reader !== null) return { reader, language: reader.language };
  const wanted = request.headers.get("accept-language");
  return { reader, language: negotiateLanguage(wanted, await libraryLanguages()) };
}

/** The visitor of the page being rendered. */
export async function currentVisitor(): Promise<Visitor> {
  return visitorOf({ cookies: await cookies(), headers: await headers() });
}

/** The one of `offered` that an `Accept-Language` header likes best; the first when it likes none or says nothing. */
export function negotiateLanguage(header: string | null, offered: readonly [string, ...string[]]): string {
  const tags = offered.map(tagOf);
  const preferred = new Negotiator({ headers: { "accept-language": header ?? undefined } }).language(tags);
  return offered[tags.indexOf(preferred ?? "")] ?? offered[0];
}
