/** Entities are told apart, come into the story on a page that shows or names them, and nothing of them is known sooner. */
import { type Complaints, type Corpus, checkUnique, debutOf, pageFinder } from "./corpus.ts";
import { comparePositions, isBefore, showPosition } from "./position.ts";
import type { EntityEntry, EpisodeFile, PositionEntry } from "./schema.ts";

type Dated = { field: string; at: PositionEntry };

export function* checkEntities(corpus: Corpus): Complaints {
  const pageExists = pageFinder(corpus);
  const all = corpus.world.flatMap((file) =>
    file.value.entities.map((entity, index) => ({ file, entity, path: ["entities", index] })),
  );
  yield* checkUnique(
    all,
    ({ entity }) => entity.slug,
    ({ file, path }, slug) => file.complain([...path, "slug"], `${slug} is taken by another entity`),
  );
  for (const { file, entity, path } of all) {
    const complain = (inside: (string | number)[], message: string) =>
      file.complain([...path, ...inside], message);
    for (const { field, index, at } of datesOf(entity)) {
      const inside = index === undefined ? [field, "at"] : [field, index, "at"];
      if (!pageExists(at)) yield complain(inside, `${showPosition(at)} is no page of this series`);
      if (field !== "names" && isBefore(at, debutOf(entity))) {
        yield complain(
          inside,
          `must not be before ${showPosition(debutOf(entity))}, where ${entity.slug} is first met`,
        );
      }
    }
    yield* checkFirstName(entity, complain);
    if (pageExists(debutOf(entity)) && !isMetOn(corpus.episodes, entity.slug, debutOf(entity))) {
      yield complain(
        ["names", 0, "at"],
        `${entity.slug} is on no panel, no place and not spoken of on ${showPosition(debutOf(entity))}, where it is first met`,
      );
    }
  }
}

function* datesOf(entity: EntityEntry): Generator<Dated & { index?: number }> {
  for (const [index, { at }] of entity.names.entries()) yield { field: "names", index, at };
  for (const [index, { at }] of entity.facts.entries()) yield { field: "facts", index, at };
  if (entity.portrait !== undefined) yield { field: "portrait", at: entity.portrait.at };
}

function* checkFirstName(
  entity: EntityEntry,
  complain: (inside: (string | number)[], message: string) => ReturnType<Corpus["series"]["complain"]>,
): Complaints {
  const [first, ...later] = entity.names;
  if (first?.alias === true) yield complain(["names", 0, "alias"], "the first name must not be an alias");
  for (const [index, { at }] of later.entries()) {
    if (first !== undefined && comparePositions(at, first.at) < 0) {
      yield complain(["names", index + 1, "at"], "must not be before the first name's");
    }
  }
}

function isMetOn(episodes: Corpus["episodes"], slug: string, [number, pageNumber]: PositionEntry): boolean {
  const page = findEpisode(episodes, number)?.pages.find(({ page }) => page === pageNumber);
  if (page === undefined) return false;
  const seenOrHeard = page.panels.flatMap(({ who, says }) => [...who, ...says.map((line) => line.who)]);
  return [...page.places, ...page.speaks_of, ...seenOrHeard].includes(slug);
}

function findEpisode(episodes: Corpus["episodes"], number: number): EpisodeFile | undefined {
  return episodes.find(({ value }) => value.number === number)?.value;
}
