/**
 * Faults that would each let something of the story out, as a careless change might bring them in. `npm run proof -- --planted`
 * makes them one at a time in a copy of the project and expects the item's tests to fail there. Those that can be made in
 * the data alone are planted and found inside the crawler's own tests (tests/proof/crawler.proof.ts).
 */
export type Fault = {
  readonly name: string;
  /** The item of the proof that must find it. */
  readonly item: string;
  /** In which file; for a migration, a file that is not there yet. */
  readonly file: string;
  /** What is taken away; nothing for a new file. */
  readonly instead: string;
  readonly put: string;
  /** The tests that are run, by file and by name: as few as find it. */
  readonly tests: string;
  readonly named: string;
};

const NON_INTERFERENCE = { item: "non-interference", tests: "tests/proof/non-interference" } as const;

export const FAULTS: readonly Fault[] = [
  {
    name: "the role is never taken, so that no policy holds",
    file: "lib/spoiler/read-at.ts",
    instead: `true),
               set_config('role', 'companion_reader', true)`,
    put: "true)",
    ...NON_INTERFERENCE,
    named: "to a reader of any book",
  },
  {
    name: "a policy is dropped",
    file: "prisma/migrations/29991231235959_a_fault/migration.sql",
    instead: "",
    put: "alter table facts disable row level security;\n",
    ...NON_INTERFERENCE,
    named: "to a reader of our own story",
  },
  {
    name: "a policy is dropped, and the catalogue is asked",
    file: "prisma/migrations/29991231235959_a_fault/migration.sql",
    instead: "",
    put: "alter table facts disable row level security;\n",
    item: "catalogue",
    tests: "tests/spoiler/the-law",
    named: "keeps the law",
  },
  {
    name: "a fact is dated by the debut of whom it is about",
    file: "lib/ingest/publish/story-rows.ts",
    instead: "...at(seriesId, fact.at),",
    put: "...at(seriesId, debutOf(entity)),",
    ...NON_INTERFERENCE,
    named: "to a reader of our own story",
  },
  {
    name: "the story so far is kept for whoever asks next",
    file: "lib/recap/story-so-far.ts",
    instead: "export async function storySoFar(session: ReadingSession): Promise<Recap> {",
    put: `const kept = new Map<string, Promise<Recap>>();
export function storySoFar(session: ReadingSession): Promise<Recap> {
  const found = kept.get(session.seriesId) ?? tell(session);
  kept.set(session.seriesId, found);
  return found;
}
async function tell(session: ReadingSession): Promise<Recap> {`,
    ...NON_INTERFERENCE,
    named: "to a reader of any book",
  },
  {
    name: "a picture comes a page too early",
    file: "lib/spoiler/horizon.ts",
    instead: "Math.max(page + LEAF, furthestPage)",
    put: "Math.max(page + LEAF + 1, furthestPage)",
    ...NON_INTERFERENCE,
    named: "to a reader of our own story",
  },
];
