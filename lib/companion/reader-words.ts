/** Every word that a reader has come across so far, for the guard: what they have read cannot be given away to them. */
import { z } from "zod";
import { foldedWords } from "#lib/providers/embedding/words.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";

const rowsSchema = z.array(z.object({ token: z.string() }));

/** The words of all passages that the transaction may see in a language, folded, each once, in no order. */
export async function loadReaderWords(visible: Visible, language: string): Promise<string[]> {
  const rows = await visible.$queryRaw`
    select distinct regexp_split_to_table(context || ' ' || text, '\\s+') as token
    from passages where language = ${language}`;
  return [...new Set(rowsSchema.parse(rows).flatMap(({ token }) => foldedWords(token)))];
}
