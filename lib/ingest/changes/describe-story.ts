/** What differs between two editions of a series' words, said for an editor. Pure: rows in, sentences' worth of facts out. */
import type { Changes } from "#lib/contract-changes.ts";
import type { Row, StoryRows } from "#lib/ingest/publish/tables.ts";
import { compareRows } from "./compare-rows.ts";
import { comparePages, ownText, pageOf } from "./dated.ts";
import { describePanels } from "./describe-panels.ts";
import { describeWorld } from "./describe-world.ts";

export type StoryChanges = Pick<
  Changes,
  | "affects_from"
  | "series"
  | "episodes"
  | "pages"
  | "panels"
  | "entities"
  | "facts"
  | "names"
  | "relationships"
>;

/** Of what an editor never wrote, and what is told elsewhere. */
const UNTOLD = new Set(["id", "series_id", "episode", "page"]);

/** @param language the series' own, in which texts are shown. */
export function describeStory(before: StoryRows, after: StoryRows, language: string): StoryChanges {
  const [series] = compareRows("series", before.series, after.series);
  const story = {
    pages: describePages(before, after),
    panels: describePanels(before, after, language),
    ...describeWorld(before, after, language),
  };
  const dates = [
    ...[...story.pages, ...story.panels].map(({ at }) => at),
    ...[...story.entities, ...story.facts, ...story.names, ...story.relationships].map(
      ({ affects_from }) => affects_from,
    ),
  ];
  return {
    affects_from: dates.toSorted(comparePages)[0] ?? null,
    series: series === undefined ? [] : told(series.fields),
    episodes: compareRows("episodes", before.episodes, after.episodes).map((change) => {
      const row = change.after ?? change.before;
      return {
        change: change.change,
        episode: Number(row["number"]),
        title: ownText(row["titles"], language),
        fields: told(change.fields),
      };
    }),
    ...story,
  };
}

/** Pages with what goes with them: where their panels are, and what is lettered on them. */
function describePages(before: StoryRows, after: StoryRows): Changes["pages"] {
  const found = compareRows("pages", before.pages, after.pages).map(({ change, fields, ...rows }) => ({
    change,
    at: pageOf(rows.after ?? rows.before ?? {}),
    fields: told(fields),
  }));
  const isKnown = (row: Row) =>
    found.some(({ change, at }) => change !== "changed" && comparePages(at, pageOf(row)) === 0);
  const asides = [
    ...compareRows("page_layouts", before.page_layouts, after.page_layouts).map((change) => ({
      row: change.after ?? change.before,
      field: "boxes",
    })),
    ...letteringChanges(before, after),
  ];
  for (const { row, field } of asides) {
    if (isKnown(row)) continue;
    const at = pageOf(row);
    const page = found.find((one) => comparePages(one.at, at) === 0);
    if (page === undefined) found.push({ change: "changed", at, fields: [field] });
    else if (!page.fields.includes(field)) page.fields.push(field);
  }
  return found.toSorted((a, b) => comparePages(a.at, b.at));
}

/** Fetched lettering is no part of an edition, and stays as it is. */
function letteringChanges(before: StoryRows, after: StoryRows) {
  if (after.series[0]?.["art"] !== "included") return [];
  return compareRows("page_lettering", before.page_lettering, after.page_lettering).map((change) => {
    const row = change.after ?? change.before;
    return { row, field: `lettering (${String(row["language"])})` };
  });
}

function told(fields: readonly string[]): string[] {
  return fields.filter((field) => !UNTOLD.has(field));
}
