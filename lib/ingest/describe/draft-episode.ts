/** Drafts for the pages of an episode, one after the other, since each is told what happened before it. */
import { readFile } from "node:fs/promises";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import type { VisionModel } from "#lib/providers/vision/ollama.ts";
import { draftPage, type Known, UnusableDraft } from "./draft-page.ts";
import type { ReviewFolder } from "./review-folder.ts";

export type PageFile = { page: number; path: string };

/** What came of a page. */
export type Outcome = { page: number } & (
  | { became: "drafted"; file: string; remarks: number }
  | { became: "kept" }
  | { became: "refused"; reason: string }
);

/** How many pages back a model is told of. */
const PAGES_BEFORE = 4;

/**
 * Yields what comes of each page as soon as it is known. A page that has a draft keeps it unless `again`; one that cannot
 * be drafted keeps nobody from drafting the next, and is tried when the same is asked for again.
 * @param pages in order.
 * @throws ModelFailure when the model itself fails, which the next page would not change; the reason of `signal`.
 */
export async function* draftEpisode(options: {
  vision: VisionModel;
  known: readonly Known[];
  pages: readonly PageFile[];
  folder: ReviewFolder;
  again: boolean;
  signal: AbortSignal;
}): AsyncGenerator<Outcome> {
  const { vision, pages, folder, again, ...shared } = options;
  const gists: string[] = [];
  for (const { page, path } of pages) {
    const gist = await folder.gistOf(page);
    if (gist !== null && !again) {
      gists.push(gist);
      yield { page, became: "kept" };
      continue;
    }
    try {
      const asked = { page, bytes: await readFile(path), before: gists.filter(Boolean).slice(-PAGES_BEFORE) };
      const drafted = await draftPage({ vision, ...shared }, asked);
      if (typeof drafted.entry.gist === "string") gists.push(drafted.entry.gist);
      const file = await folder.write(page, drafted, vision.model);
      yield { page, became: "drafted", file, remarks: drafted.remarks.length };
    } catch (error) {
      if (!(error instanceof UnusableDraft || error instanceof PictureError)) throw error;
      yield { page, became: "refused", reason: error.message };
    }
  }
}
