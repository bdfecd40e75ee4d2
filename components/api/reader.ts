/** The call about the reader themselves. */
import { readerSchema } from "#lib/contract.ts";
import { requestJson } from "./request-json.ts";

/** Remembers the language that this reader wants, by its tag. */
export async function changeLanguage(tag: string): Promise<void> {
  await requestJson("/api/readers/me", "PATCH", readerSchema, { language: tag });
}
