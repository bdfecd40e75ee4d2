/** Every word that a reader has come across so far, for the guard: what they have read cannot be given away to them. */
import { z } from "zod";
import type { Visible } from "#lib/spoiler/read-at.ts";

const rowsSchema = z.array(z.object({ word: z.string() }));

/** The words of all passages that the transaction may see in a language, each once, in lower case and in no order. */
export async function loadReaderWords(visible: Visible, language: string): Promise<string[]> {
  const rows = await visible.$queryRaw`
    select distinct regexp_split_to_table(lower(context || ' ' || text), '[^[:alnum:]]+') as word
    from passages where language = ${language}`;
  return rowsSchema.parse(rows).map(({ word }) => word);
}
