/**
 * The languages there are. One is there when a series is written in it or has art lettered in it; covers, which are
 * public, stand for the art. A series may be meant for more: those can be asked for, and are not offered.
 */
import { readPublic, type Visible } from "#lib/spoiler/read-at.ts";
import type { Series } from "#prisma/client.ts";
import { tagOf } from "./language-names.ts";

const NO_LIBRARY = "en";

type SpokenSeries = Pick<Series, "id" | "language" | "languages" | "textLanguages">;

/** The languages a series can be read in, as the content's codes, its own first. */
export async function seriesLanguages(visible: Visible, series: SpokenSeries): Promise<string[]> {
  const drawn = await visible.episodeImage.groupBy({
    by: ["language"],
    where: { episode: { seriesId: series.id } },
    orderBy: { language: "asc" },
  });
  const there = new Set([...series.textLanguages, ...drawn.map(({ language }) => language)]);
  const declared = series.languages.filter((code) => there.has(code));
  return [...new Set([series.language, ...declared, ...there])];
}

/** The languages that anything here can be read in; the first is for whoever does not say. Never empty. */
export async function libraryLanguages(): Promise<[string, ...string[]]> {
  const [first = NO_LIBRARY, ...others] = await readPublic(async (visible) => {
    const all = await loadSeries(visible);
    const languages: string[] = [];
    for (const series of all) languages.push(...(await seriesLanguages(visible, series)));
    return new Set(languages);
  });
  return [first, ...others];
}

/** The content's code for a language that some series is in or is meant for, by code or by tag, else `null`. */
export async function findLanguage(asked: string): Promise<string | null> {
  const offered = await libraryLanguages();
  const declared = (await readPublic(loadSeries)).flatMap(({ languages }) => languages);
  const wanted = asked.toLowerCase();
  const isAsked = (code: string) => [code, tagOf(code)].some((name) => name.toLowerCase() === wanted);
  return [...offered, ...declared].find(isAsked) ?? null;
}

function loadSeries(visible: Visible): Promise<SpokenSeries[]> {
  return visible.series.findMany({ orderBy: [{ shelf: "asc" }, { slug: "asc" }] });
}
