/** Places on the way of a run at which its process dies, by what it says just then to its database or its encoder. */
import { stepsOf } from "#lib/ingest/runs/steps.ts";
import { ENCODING } from "./watch.ts";

export type Place = {
  /** What the process is about to do, in words. */
  readonly name: string;
  /** Patterns of what it says, in this order; with the last it dies, before a statement is sent. */
  readonly signs: readonly string[];
  /** Whether readers read the new edition by then. */
  readonly isPublished?: boolean;
  /** Whether a picture was made of which nobody knows. */
  readonly losesPicture?: boolean;
  /** Whether it is tried on the embedded database too, which takes seconds to open, three times at each place. */
  readonly isOnBoth?: boolean;
};

const VECTORS = "insert into staged_vectors";
const PICTURES = 'INSERT INTO .*"staged_pictures"';
const RESULT = 'UPDATE .*"ingest_runs" SET "result"';
const UNUSED = 'DELETE FROM .*"unused_pictures"';
const STAGED_VECTORS = 'DELETE FROM .*"staged_vectors"';
const STAGED_PICTURES = 'DELETE FROM .*"staged_pictures"';
const ANYTHING = ".";
/** Of the transaction that the sign before it was in. */
export const COMMIT = "^COMMIT";
const applies = '"name":"apply","state":"running"';
const tidies = '"name":"tidy","state":"running"';

/** A letter for what costs something to make: "v" for a batch of vectors, "p" for a picture. */
export function workIn(said: string): string {
  if (said.includes(VECTORS)) return "v";
  return said === ENCODING ? "p" : "";
}

const steps = stepsOf({ dry_run: false }).map(({ name }) => name);
const published = { isPublished: true };
const isAfterApply = (name: string) => steps.indexOf("apply") < steps.indexOf(name as (typeof steps)[number]);

const between: readonly Place[] = steps.flatMap((name) => [
  {
    name: `to begin the step "${name}"`,
    signs: [`"name":"${name}","state":"running"`],
    isPublished: isAfterApply(name),
    isOnBoth: true,
  },
  {
    name: `to say that the step "${name}" is done`,
    signs: [`"name":"${name}","state":"done"`],
    isPublished: name === "apply" || isAfterApply(name),
  },
]);

export const PLACES: readonly Place[] = [
  { name: "to take the run", signs: ["update ingest_runs set status = 'running'"] },
  ...between,
  {
    name: "to hear from the encoder, which is at work on the third picture",
    signs: [ENCODING, ENCODING, ENCODING],
  },
  {
    name: "to put aside a picture whose file is there already",
    signs: [PICTURES, PICTURES],
    losesPicture: true,
  },
  { name: "to put aside its first vectors", signs: [VECTORS] },
  { name: "to put aside the second batch of vectors", signs: [VECTORS, VECTORS], isOnBoth: true },
  { name: "to remove what the edition lacks", signs: [applies, "delete from passages"] },
  { name: "to write the second table", signs: [applies, "insert into series", "insert into episodes"] },
  { name: "to write the passages", signs: [applies, "insert into passages"], isOnBoth: true },
  { name: "to go on when the passages are written", signs: [applies, "insert into passages", ANYTHING] },
  { name: "to write the pictures", signs: [applies, 'INSERT INTO .*"page_images"'] },
  { name: "to write the lettering", signs: [applies, 'INSERT INTO .*"page_lettering"'] },
  { name: "to say that it has published, all rows written", signs: [applies, RESULT] },
  { name: "to commit", signs: [applies, RESULT, COMMIT], isOnBoth: true },
  {
    name: "to go on when it has committed",
    signs: [applies, RESULT, COMMIT, ANYTHING],
    ...published,
    isOnBoth: true,
  },
  { name: "to count its rows anew", signs: [tidies, "^analyze"], ...published },
  { name: "to remove the first file", signs: [tidies, UNUSED], ...published },
  { name: "to forget a file that has gone", signs: [tidies, UNUSED, COMMIT], ...published },
  { name: "to remove the second file", signs: [tidies, UNUSED, UNUSED], ...published, isOnBoth: true },
  { name: "to forget the vectors put aside", signs: [tidies, STAGED_VECTORS], ...published },
  { name: "to forget the pictures put aside", signs: [tidies, STAGED_PICTURES], ...published },
  { name: "to end", signs: [tidies, STAGED_PICTURES, COMMIT], ...published, isOnBoth: true },
];
