/** What an editor wants to know of each series: what is published, by which model it is searched, and what art is missing. */
import type { AdminSeries } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { listBundles } from "#lib/ingest/bundle/bundle-table.ts";
import { NOT_ENDED } from "#lib/ingest/runs/run-table.ts";
import { embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";

type Loaded = Awaited<ReturnType<typeof load>>;

/** Every series, in the order of the library. */
export async function listSeries(): Promise<AdminSeries[]> {
  const loaded = await load();
  const bundles = await listBundles();
  return Promise.all(
    loaded.series.map(async (series) => ({
      slug: series.slug,
      title: titleOf(series.title, series.language),
      art: series.art === "included" ? ("included" as const) : ("remote" as const),
      languages: series.languages,
      published: bundles.find(({ id }) => id === series.bundleId) ?? null,
      embedding_model: series.embeddingModel,
      search: (await isSpoken(series.embeddingModel)) ? ("ok" as const) : ("words_only" as const),
      episodes: series.episodes.map((episode) => describeEpisode(loaded, series, episode)),
      run: loaded.runs.find((run) => run.series === series.slug)?.id ?? null,
    })),
  );
}

async function load() {
  return edit(async (transaction) => ({
    series: await transaction.series.findMany({
      include: { episodes: { orderBy: { number: "asc" } } },
      orderBy: [{ shelf: "asc" }, { slug: "asc" }],
    }),
    pictures: await transaction.pageImage.findMany({
      distinct: ["seriesId", "episode", "page", "language"],
      select: { seriesId: true, episode: true, page: true, language: true },
    }),
    covers: await transaction.episodeImage.findMany({
      where: { part: "cover" },
      distinct: ["episodeId"],
      select: { episodeId: true },
    }),
    lettering: await transaction.pageLettering.findMany({
      distinct: ["seriesId", "episode", "language"],
      select: { seriesId: true, episode: true, language: true },
    }),
    runs: await transaction.ingestRun.findMany({
      where: { status: { in: NOT_ENDED } },
      select: { id: true, series: true },
    }),
  }));
}

function describeEpisode(
  { pictures, covers, lettering }: Loaded,
  series: Loaded["series"][number],
  episode: Loaded["series"][number]["episodes"][number],
): AdminSeries["episodes"][number] {
  const isOfEpisode = (row: { seriesId: string; episode: number }) =>
    row.seriesId === series.id && row.episode === episode.number;
  const shown = pictures.filter(isOfEpisode);
  const own = new Set(shown.filter(({ language }) => language === series.language).map(({ page }) => page));
  const pages = Array.from({ length: episode.pageCount }, (_, index) => index + 1);
  return {
    number: episode.number,
    slug: episode.slug,
    title: titleOf(episode.titles, series.language),
    pages: episode.pageCount,
    has_cover: covers.some(({ episodeId }) => episodeId === episode.id),
    missing_art: pages.filter((page) => !own.has(page)),
    art_languages: unique(shown.map(({ language }) => language)),
    lettering_languages: unique(lettering.filter(isOfEpisode).map(({ language }) => language)),
  };
}

async function isSpoken(model: string | null): Promise<boolean> {
  return model !== null && (await embeddingProviderFor(model)) !== null;
}

function titleOf(titles: unknown, language: string): string {
  return inLanguage(textByLanguageSchema.parse(titles), language, language);
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}
