/** An episode's drafts, from its pages on the official site to the folder for review, told as they come. */
import { env } from "#lib/env.ts";
import { acquireEpisode } from "#lib/ingest/acquire/acquire-episode.ts";
import { slugOf } from "#lib/ingest/acquire/slug-of.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { draftEpisode, type Outcome } from "#lib/ingest/describe/draft-episode.ts";
import type { Known } from "#lib/ingest/describe/draft-page.ts";
import { reviewFolder } from "#lib/ingest/describe/review-folder.ts";
import { ModelFailure } from "#lib/providers/model-failure.ts";
import { configuredServer } from "#lib/providers/ollama/configured-server.ts";
import { ollamaVision, type VisionModel } from "#lib/providers/vision/ollama.ts";

/** The message is a sentence for the editor. */
export class DescribeError extends Error {
  override name = "DescribeError";
}

type Options = {
  /** The folder of the series that the episode belongs to. */
  content: string;
  /** The episode's name on the site. */
  upstream: string;
  /** Which pages; `null` for all. */
  pages: readonly number[] | null;
  language: string;
  /** Of the Ollama at OLLAMA_BASE_URL. */
  model: string;
  again: boolean;
};

/** Whether every page that was asked for has a draft now. @throws DescribeError, AcquireError, ContentError. */
export async function describe({
  content,
  upstream,
  pages,
  language,
  model,
  again,
}: Options): Promise<boolean> {
  const { DATA_DIR: dataDir, COMIC_SOURCE_URL: baseUrl } = env();
  const signal = new AbortController().signal;
  const vision = ollamaVision({ server: configuredServer(), model });
  await explained(vision, "Nothing was drafted.", () => refuseTheBlind(vision, signal));
  const book = await readSeries(content);
  const { slug: series } = book.series;
  const slug = slugOf(upstream, book.episodes);
  const quality = "low-res";
  const acquired = await acquireEpisode({ baseUrl, dataDir, series, slug, upstream, language, quality });
  const files = acquired.pictures.flatMap(({ page, path }) =>
    typeof page === "number" && (pages?.includes(page) ?? true) ? [{ page, path }] : [],
  );
  if (files.length === 0) throw new DescribeError(`${upstream} has no such page.`);
  const folder = reviewFolder(dataDir, series, slug);
  let isWhole = true;
  await explained(vision, "What was drafted stays; the same command goes on with the rest.", async () => {
    const drafts = draftEpisode({ vision, known: knownIn(book), pages: files, folder, again, signal });
    for await (const outcome of drafts) {
      console.log(lineOf(outcome));
      isWhole &&= outcome.became !== "refused";
    }
  });
  console.log(`The drafts are in ${folder.path}.`);
  return isWhole;
}

async function refuseTheBlind(vision: VisionModel, signal: AbortSignal): Promise<void> {
  if (await vision.sees(signal)) return;
  throw new DescribeError(
    `${vision.model} cannot see pictures. Name a model that can as OLLAMA_VISION_MODEL, such as qwen2.5vl:7b.`,
  );
}

/** Runs `work` and says in a sentence what it means when the model fails. */
async function explained(vision: VisionModel, then: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    throw new DescribeError(`${sentenceOn(error, vision.model)} ${then}`, { cause: error });
  }
}

function sentenceOn({ kind }: ModelFailure, model: string): string {
  switch (kind) {
    case "unreachable":
      return "No Ollama answers at OLLAMA_BASE_URL.";
    case "missing_model":
      return `Ollama does not have ${model}: ollama pull ${model}.`;
    case "refused":
      return "Ollama, or what stands before it, turned the request down: are the credentials right?";
    case "stalled":
      return `${model} said nothing for longer than it may.`;
    default:
      return `${model} failed while it looked at a page.`;
  }
}

function knownIn({ entities }: SeriesContent): Known[] {
  return entities.map(({ slug, kind, names }) => ({
    slug,
    kind,
    names: [...new Set(names.flatMap(({ name }) => Object.values(name)))],
  }));
}

function lineOf(outcome: Outcome): string {
  switch (outcome.became) {
    case "drafted":
      return `page ${outcome.page}: drafted${toLookAt(outcome.remarks)}`;
    case "kept":
      return `page ${outcome.page}: has a draft`;
    case "refused":
      return `page ${outcome.page}: not drafted, ${outcome.reason}`;
  }
}

function toLookAt(remarks: number): string {
  if (remarks === 0) return "";
  return `, ${remarks} ${remarks === 1 ? "thing" : "things"} to look at`;
}
