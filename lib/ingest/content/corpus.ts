/**
 * The files of one series, each with the right shape, and what the cross-checks look up in them. A checker takes the
 * corpus and yields complaints; it never stops at the first.
 */
import type { Complaint, FieldPath } from "./complaint.ts";
import { inStoryOrder, isBefore, showPosition } from "./position.ts";
import type { EntityEntry, EpisodeFile, PositionEntry, SeriesFile, WorldFile } from "./schema.ts";
import type { LoadedFile } from "./yaml-file.ts";

export type Corpus = {
  series: LoadedFile<SeriesFile>;
  episodes: readonly LoadedFile<EpisodeFile>[];
  world: readonly LoadedFile<WorldFile>[];
};

export type Complaints = Generator<Complaint, void, undefined>;

/** The page on which a reader first meets the entity: that of the first name that is not an alias. */
export function debutOf(entity: EntityEntry): PositionEntry {
  const named = inStoryOrder(entity.names, ({ at }) => at);
  const first = named.find(({ alias }) => !alias) ?? named[0];
  if (first === undefined) throw new Error(`${entity.slug} has no name, which its schema rules out`);
  return first.at;
}

/** Entities by slug; of two with the same slug the first, so that later checks have one to speak of. */
export function entitiesOf(corpus: Corpus): Map<string, EntityEntry> {
  const all = corpus.world.flatMap(({ value }) => value.entities);
  return new Map(all.toReversed().map((entity) => [entity.slug, entity]));
}

/** Says whether a page exists, by episode number and page number. */
export function pageFinder(corpus: Corpus): (at: PositionEntry) => boolean {
  const pages = new Set(
    corpus.episodes.flatMap(({ value }) => value.pages.map(({ page }) => `${value.number}/${page}`)),
  );
  return ([episode, page]) => pages.has(`${episode}/${page}`);
}

/** Complains of every slug that is unknown, or unknown as yet to a reader who is at `at`. */
export function slugChecker(corpus: Corpus) {
  const entities = entitiesOf(corpus);
  return function* checkSlug(
    file: Pick<LoadedFile<unknown>, "complain">,
    path: FieldPath,
    slug: string,
    at: PositionEntry,
  ): Complaints {
    const entity = entities.get(slug);
    if (entity === undefined) {
      yield file.complain(path, `${slug} is no entity of this world`);
    } else if (isBefore(at, debutOf(entity))) {
      yield file.complain(path, `${slug} is not known before ${showPosition(debutOf(entity))}`);
    }
  };
}

/** Complains of every entry whose key was there already. */
export function* checkUnique<T>(
  entries: Iterable<T>,
  key: (entry: T) => string | number,
  complain: (entry: T, key: string | number) => Complaint,
): Complaints {
  const seen = new Set<string | number>();
  for (const entry of entries) {
    if (seen.has(key(entry))) yield complain(entry, key(entry));
    seen.add(key(entry));
  }
}

/** Complaints in the order in which an editor goes through the files. */
export function sortComplaints(complaints: Iterable<Complaint>): Complaint[] {
  return [...complaints].toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
