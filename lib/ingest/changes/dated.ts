/** What is dated by a page, in two editions: the same text on another page has moved, another text on the same page has changed. */
import type { ChangedAt } from "#lib/contract-changes.ts";
import type { Row } from "#lib/ingest/publish/tables.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import { isSame } from "./compare-rows.ts";

export type DatedChange = {
  change: "added" | "changed" | "removed" | "moved";
  before: Row | null;
  after: Row | null;
  from: ChangedAt | null;
  to: ChangedAt | null;
  affects_from: ChangedAt;
};

/** The page that a row is dated by. */
export function pageOf(row: Row): ChangedAt {
  return { episode: Number(row["episode"]), page: Number(row["page"]) };
}

/** Negative when `a` comes first. */
export function comparePages(a: ChangedAt, b: ChangedAt): number {
  return a.episode - b.episode || a.page - b.page;
}

/** A localized value in the series' own language. */
export function ownText(value: unknown, language: string): string {
  const parsed = textByLanguageSchema.safeParse(value);
  return parsed.success ? inLanguage(parsed.data, language, language) : String(value ?? "");
}

/**
 * Pairs what belongs together of one owner, such as an entity's facts: first by what it says, then by its page, and what
 * is left has come or gone. Their numbers shift whenever something is put before them, so they say nothing.
 * @param textOf what it says, in the series' own language.
 * @param field the column that says it in every language.
 */
export function compareDated(
  before: readonly Row[],
  after: readonly Row[],
  textOf: (row: Row) => string,
  field: string,
): DatedChange[] {
  const old = [...before];
  const take = (fits: (row: Row) => boolean): Row | null => {
    const index = old.findIndex(fits);
    return index === -1 ? null : (old.splice(index, 1)[0] ?? null);
  };
  const at = (row: Row) => JSON.stringify(pageOf(row));
  const pairs = new Map<Row, Row | null>();
  const passes: ((row: Row) => (other: Row) => boolean)[] = [
    (row) => (other) => textOf(other) === textOf(row) && at(other) === at(row),
    (row) => (other) => textOf(other) === textOf(row),
    (row) => (other) => at(other) === at(row),
  ];
  for (const pass of passes) {
    for (const row of after) if (!pairs.get(row)) pairs.set(row, take(pass(row)));
  }
  const paired = [...pairs].flatMap(([row, known]) =>
    known !== null && at(known) === at(row) && isSame(known[field], row[field]) ? [] : [describe(known, row)],
  );
  return [...paired, ...old.map((row) => describe(row, null))];
}

function describe(before: Row | null, after: Row | null): DatedChange {
  const from = before === null ? null : pageOf(before);
  const to = after === null ? null : pageOf(after);
  const [first] = [from, to].filter((one) => one !== null).toSorted(comparePages);
  if (first === undefined) throw new Error("nothing was compared with nothing");
  return { change: changeOf(from, to), before, after, from, to, affects_from: first };
}

function changeOf(from: ChangedAt | null, to: ChangedAt | null): DatedChange["change"] {
  if (from === null) return "added";
  if (to === null) return "removed";
  return comparePages(from, to) === 0 ? "changed" : "moved";
}
