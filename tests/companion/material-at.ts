/** What the companion gathers for a question, from the comic's own words in a real database. */
import { gatherMaterial } from "#lib/companion/answer.ts";
import type { Material } from "#lib/companion/compose.ts";
import type { Mode } from "#lib/contract.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { openSessionsIn } from "#tests/support/reading-sessions.ts";

export const never = new AbortController().signal;

type Language = "en" | "fr";

/** Publishes a series that ships. @returns how to gather material for a reader of a page of it. */
export async function publishSeries(slug: string) {
  const content = await readSeries(`content/${slug}`);
  await publish(content, builtinEmbedding());
  const textLanguages = content.series.text_languages ?? [content.series.language];
  const sessions = await openSessionsIn(slug);
  return async (
    at: readonly [number, number],
    message: string,
    mode: Mode = "page",
    language: Language = "en",
  ): Promise<Material> => {
    const session = sessions.find(({ episodeNumber }) => episodeNumber === at[0]);
    if (session === undefined) throw new Error(`there is no episode ${at[0]}`);
    const textLanguage = textLanguages.includes(language) ? language : session.seriesLanguage;
    return gatherMaterial({ ...session, textLanguage, currentPage: at[1] }, { mode, message }, never);
  };
}

/** Publishes the comic. @returns how to gather material for a reader of a page of it. */
export const publishComic = () => publishSeries("pepper-and-carrot");

/** A text as a model streams it. */
export async function* piecesOf(text: string, length = 4): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}
