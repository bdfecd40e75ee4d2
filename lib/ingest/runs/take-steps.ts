/** What a run does, step by step. Nothing that readers see changes before the one transaction of the step `apply`. */
import { ingestSchema, type RunResult } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { refreshStatistics } from "#lib/db/statistics.ts";
import { collectUnusedPictures } from "#lib/ingest/art/unused-pictures.ts";
import { readBundle } from "#lib/ingest/bundle/read-bundle.ts";
import { compareEdition } from "#lib/ingest/changes/compare-edition.ts";
import { providerForSeries } from "#lib/ingest/load-shipped-content.ts";
import { embedPassages } from "#lib/ingest/publish/embed-passages.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { untilVectorsFit } from "#lib/ingest/publish/publish.ts";
import { storyRows } from "#lib/ingest/publish/story-rows.ts";
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import { embeddingProvider } from "#lib/providers/embedding/index.ts";
import type { IngestRun } from "#prisma/client.ts";
import { applyRun, type WholeEdition } from "./apply-run.ts";
import { countEdition, gatherEdition, sourcesOf } from "./edition-art.ts";
import { countWanted, type Fetched, fetchWanted } from "./fetch-step.ts";
import { publishedQuestions, withBundle } from "./open-bundle.ts";
import type { Progress } from "./progress.ts";
import { loadRun } from "./run-table.ts";
import { countStaged, makeStaged } from "./staged-pictures.ts";

/** A run at work: its row as it was claimed, by whom, and the ways to say how it gets on and to hear that it must stop. */
export type RunAtWork = { run: IngestRun; worker: string; progress: Progress; signal: AbortSignal };

/** What the first step reads and every other works on. */
type Read = Awaited<ReturnType<typeof read>>;

/** @throws ContentError, BundleError, AcquireError, PictureError, ModelFailure; the reason of `signal` when that aborts. */
export async function takeSteps(work: RunAtWork): Promise<void> {
  const { run, progress } = work;
  if (run.result === null) {
    await withBundle(run.bundleId, async (folder) => {
      const found = await read(work, folder);
      await compare(work, found);
      if (!found.request.dry_run) await publish(work, found);
    });
  } else {
    // Whoever was killed right after the transaction did not come to say so.
    await progress.finish("apply");
  }
  if (progress.steps().some(({ name }) => name === "tidy")) await tidy(work);
}

async function read({ run, progress }: RunAtWork, folder: string) {
  await progress.begin("read", 1);
  const request = ingestSchema.parse(run.request);
  const bundle = await readBundle(folder, run.series);
  const provider = await (request.reembed ? embeddingProvider() : providerForSeries(run.series));
  const rows = storyRows(bundle.content);
  await progress.finish("read");
  return { folder, request, bundle, provider, rows };
}

async function compare({ run, progress, signal }: RunAtWork, found: Read): Promise<void> {
  const { bundle, folder, request, provider, rows } = found;
  await progress.begin("compare", 1);
  const fetch = await countWanted(bundle.content, request, signal);
  const there = await countEdition(bundle.content, await sourcesOf(bundle.content, folder, []));
  const changes = await compareEdition({
    bundle,
    rows,
    model: provider.model,
    // What is fetched is encoded as well.
    pictures: { ...there, fetch, encode: there.encode + fetch },
    questionsBefore: await publishedQuestions(run),
  });
  await edit((transaction) => transaction.ingestRun.update({ where: { id: run.id }, data: { changes } }));
  await progress.finish("compare");
}

async function publish(work: RunAtWork, found: Read): Promise<void> {
  const { run, progress, signal } = work;
  const { bundle, request, provider, rows } = found;
  const { fetched, downloaded } = await fetchWanted(bundle.content, request, progress, signal);
  const { art, encoded } = await encode(work, found, fetched);
  const edition = { content: bundle.content, rows, model: provider.model, owner: run.id, art, fetched };
  await untilVectorsFit(async () => {
    const embedded = await embed(work, edition, provider);
    await progress.begin("apply", 1);
    await applyRun(work, edition, { downloaded, encoded, embedded });
  });
  await progress.finish("apply");
}

async function encode({ run, progress }: RunAtWork, { bundle, folder }: Read, fetched: readonly Fetched[]) {
  const { content } = bundle;
  const sources = await sourcesOf(content, folder, fetched);
  for (const warning of sources.warnings) await progress.tell(warning, "warn");
  let done = 0;
  await progress.begin("encode", (await countEdition(content, sources)).encode);
  const make = makeStaged(run.id, async (refusal) => {
    done += 1;
    if (refusal !== null) await progress.tell(refusal, "warn");
    await progress.reach("encode", done);
  });
  const art = await gatherEdition(content, sources, make);
  await progress.finish("encode");
  return { art, encoded: await countStaged(run.id) };
}

async function embed(
  { run, progress, signal }: RunAtWork,
  { rows }: Pick<WholeEdition, "rows">,
  provider: EmbeddingProvider,
): Promise<number> {
  await progress.begin("embed");
  const embedded = await embedPassages(idOf(run.series), rows.passages, provider, {
    owner: run.id,
    signal,
    onProgress: (done, total) => progress.reach("embed", done, total),
  });
  await progress.finish("embed");
  return embedded;
}

async function tidy({ run, progress }: RunAtWork): Promise<void> {
  await progress.begin("tidy", 1);
  if (await hasWritten(run.id)) await refreshStatistics();
  const files = await collectUnusedPictures();
  if (files > 0) await progress.tell(`${files} picture files removed that nothing needs any more.`);
  await progress.finish("tidy");
}

async function hasWritten(id: string): Promise<boolean> {
  const { result } = await loadRun(id);
  return result !== null && result.written + result.removed + result.art_written + result.art_removed > 0;
}

export type Counted = Pick<RunResult, "downloaded" | "encoded" | "embedded">;
