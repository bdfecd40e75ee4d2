/** A reader's choice of language, kept with them. */
import { randomUUID } from "node:crypto";
import { edit } from "#lib/db/edit.ts";
import { findLanguage } from "#lib/episodes/languages.ts";
import { ProblemError } from "#lib/errors.ts";

/**
 * Remembers the language, for a reader who may be new. Returns it as the content's code.
 * @throws ProblemError `invalid_request` for a language that no series has.
 */
export async function chooseLanguage(choice: {
  readerId: string | null;
  /** By code or by tag. */
  language: string;
}): Promise<{ readerId: string; language: string }> {
  const language = await findLanguage(choice.language);
  if (language === null) throw new ProblemError("invalid_request", "language: nothing here is in it");
  const id = choice.readerId ?? randomUUID();
  await edit((transaction) =>
    transaction.reader.upsert({ where: { id }, create: { id, language }, update: { language } }),
  );
  return { readerId: id, language };
}
