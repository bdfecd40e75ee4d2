/** Episodes are told apart, their pages are counted without a gap, and whoever is on a page is known by then. */
import { type Complaints, type Corpus, checkUnique, slugChecker } from "./corpus.ts";
import type { EpisodeFile, PageEntry } from "./schema.ts";
import type { LoadedFile } from "./yaml-file.ts";

type SlugCheck = ReturnType<typeof slugChecker>;

export function* checkEpisodes(corpus: Corpus): Complaints {
  const { episodes } = corpus;
  if (episodes.length === 0) yield corpus.series.complain([], "has no episode in its episodes folder");
  yield* checkUnique(
    episodes,
    ({ value }) => value.slug,
    (file, slug) => file.complain(["slug"], `${slug} is taken by another episode`),
  );
  yield* checkUnique(
    episodes,
    ({ value }) => value.number,
    (file, number) => file.complain(["number"], `${number} is taken by another episode`),
  );
  yield* checkNoGap(episodes);
  const checkSlug = slugChecker(corpus);
  for (const file of episodes) {
    for (const [index, page] of file.value.pages.entries()) {
      if (page.page !== index + 1) {
        yield file.complain(
          ["pages", index, "page"],
          `must be ${index + 1}: pages are counted from 1 without a gap`,
        );
      }
      yield* checkPage(file, index, page, checkSlug);
    }
  }
}

function* checkNoGap(episodes: Corpus["episodes"]): Complaints {
  const byNumber = episodes.toSorted((a, b) => a.value.number - b.value.number);
  let next = 1;
  for (const file of byNumber) {
    if (file.value.number > next) {
      yield file.complain(["number"], `must be ${next}: episodes are counted from 1 without a gap`);
      return;
    }
    next = file.value.number + 1;
  }
}

function* checkPage(
  file: LoadedFile<EpisodeFile>,
  index: number,
  page: PageEntry,
  checkSlug: SlugCheck,
): Complaints {
  const at: [number, number] = [file.value.number, page.page];
  yield* checkSlugs(page.places, ["pages", index, "places"]);
  yield* checkSlugs(page.speaks_of, ["pages", index, "speaks_of"]);
  for (const [number, panel] of page.panels.entries()) {
    const path = ["pages", index, "panels", number];
    yield* checkSlugs(panel.who, [...path, "who"]);
    for (const [line, { who }] of panel.says.entries()) {
      if (who !== undefined) yield* checkSlug(file, [...path, "says", line, "who"], who, at);
    }
  }

  function* checkSlugs(slugs: readonly string[], path: (string | number)[]): Complaints {
    yield* checkUnique(
      slugs.entries(),
      ([, slug]) => slug,
      ([entry], slug) => file.complain([...path, entry], `${slug} is listed twice`),
    );
    for (const [entry, slug] of slugs.entries()) yield* checkSlug(file, [...path, entry], slug, at);
  }
}
