/** Names that a slug or a file name gives away: both are seen as soon as what they stand for is. */
import { type Corpus, debutOf } from "./corpus.ts";
import type { Finding } from "./early-texts.ts";
import { readSlug } from "./name-forms.ts";
import type { NameIndex, NameUse } from "./name-index.ts";
import { FIRST_PAGE, isBefore, showPosition } from "./position.ts";
import type { PositionEntry } from "./schema.ts";
import { entityOwners, ownerOfEpisode, ownerOfSeries } from "./texts.ts";

const SHORTEST_TELLING_WORD = 4;

/** Slugs of the series, its episodes and entities, files of episodes, and kinds of relationships. */
export function* earlyNamesInSlugs(corpus: Corpus, names: NameIndex): Generator<Finding> {
  const { series, episodes, world } = corpus;
  const firstWith = indexWords(names);
  const early = (slug: string, at = FIRST_PAGE) =>
    [...names.inSlug(slug)].filter((use) => isBefore(at, use.at));
  const findings = (owner: Finding["owner"], path: Finding["path"], uses: NameUse[], advice: string) =>
    uses.map((use) => ({ owner, path, use, message: describe(use, advice) }));

  const everybody = "everybody sees it: rename it, or excuse it with lint_ok";
  yield* findings(ownerOfSeries(corpus), ["slug"], early(series.value.slug), everybody);
  for (const file of episodes) {
    const owner = ownerOfEpisode(file);
    yield* findings(owner, ["slug"], early(file.value.slug), everybody);
    yield* findings(owner, [], early(file.file.replace(/^.*\/|\.ya?ml$/g, "")), everybody);
  }
  for (const { owner, entity } of entityOwners(corpus)) {
    const debut = debutOf(entity);
    const first = names.knownAs(entity, debut, series.value.language);
    const advice = `make it from the first name, '${first}', or excuse it with lint_ok`;
    const whole = early(entity.slug, debut);
    const told = whole.length > 0 ? whole : tellingWords(entity.slug, debut, firstWith);
    yield* findings(owner, [...owner.path, "slug"], told, advice);
  }
  for (const file of world) {
    for (const [index, { kind, at }] of file.value.relationships.entries()) {
      const owner = { file, path: ["relationships", index], lintOk: [] };
      yield* findings(owner, [...owner.path, "kind"], early(kind, at), "choose another word for the kind");
    }
  }
}

/** For each word of the slug that only names from later on have, the first of these names. */
function tellingWords(slug: string, at: PositionEntry, firstWith: ReadonlyMap<string, NameUse>): NameUse[] {
  return slug
    .split("-")
    .filter((word) => word.length >= SHORTEST_TELLING_WORD)
    .flatMap((word) => firstWith.get(singular(word)) ?? [])
    .filter((use) => isBefore(at, use.at));
}

/** The earliest name with each word. */
function indexWords({ all }: NameIndex): Map<string, NameUse> {
  const firstWith = new Map<string, NameUse>();
  for (const use of all) {
    for (const word of readSlug(use.name).split(" ")) {
      const first = firstWith.get(singular(word));
      if (first === undefined || isBefore(use.at, first.at)) firstWith.set(singular(word), use);
    }
  }
  return firstWith;
}

function singular(word: string): string {
  return word.replace(/s$/u, "");
}

function describe({ name, at }: NameUse, advice: string): string {
  return `gives away '${name}', a name readers learn at ${showPosition(at)}; ${advice}`;
}
