/** Relationships join two entities that are both known by then, last for a while at least, and are stated once. */
import { type Complaints, type Corpus, checkUnique, pageFinder, slugChecker } from "./corpus.ts";
import { isBefore, showPosition } from "./position.ts";
import type { RelationshipEntry } from "./schema.ts";

const SAME_AS = "same-as";

export function* checkRelationships(corpus: Corpus): Complaints {
  const pageExists = pageFinder(corpus);
  const checkSlug = slugChecker(corpus);
  const all = corpus.world.flatMap((file) =>
    file.value.relationships.map((relationship, index) => ({ file, relationship, index })),
  );
  yield* checkUnique(
    all,
    ({ relationship }) => nameRelationship(relationship),
    ({ file, index }, name) => file.complain(["relationships", index], `${name} is stated twice`),
  );
  for (const { file, relationship, index } of all) {
    const { source, target, kind, at, until } = relationship;
    const path = ["relationships", index];
    yield* checkSlug(file, [...path, "source"], source, at);
    yield* checkSlug(file, [...path, "target"], target, at);
    if (source === target) yield file.complain([...path, "target"], "must be another entity than the source");
    if (!pageExists(at))
      yield file.complain([...path, "at"], `${showPosition(at)} is no page of this series`);
    if (until === undefined) continue;
    if (kind === SAME_AS) yield file.complain([...path, "until"], "two who are one stay so: remove it");
    if (!pageExists(until)) {
      yield file.complain([...path, "until"], `${showPosition(until)} is no page of this series`);
    }
    if (!isBefore(at, until)) yield file.complain([...path, "until"], `must be after ${showPosition(at)}`);
  }
}

/** An identity is the same from either end. */
function nameRelationship({ source, kind, target }: RelationshipEntry): string {
  const ends = kind === SAME_AS ? [source, target].toSorted() : [source, target];
  return ends.join(` ${kind} `);
}
