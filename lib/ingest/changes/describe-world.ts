/** Who and what there is, since when it is known, and by which names: what has come, gone, changed or moved. */
import type { Changes } from "#lib/contract-changes.ts";
import type { Row, StoryRows, StoryTable } from "#lib/ingest/publish/tables.ts";
import { compareDated, comparePages, type DatedChange, ownText } from "./dated.ts";

type WorldChanges = Pick<Changes, "entities" | "facts" | "names" | "relationships">;

export function describeWorld(before: StoryRows, after: StoryRows, language: string): WorldChanges {
  const slugs = new Map(
    [...before.entities, ...after.entities].map((row) => [row["id"], String(row["slug"])]),
  );
  const slugOf = (id: unknown) => slugs.get(String(id)) ?? String(id);
  const compare = (table: StoryTable, owner: string, textOf: (row: Row) => string, field: string) =>
    groupsOf(owner, before[table], after[table]).flatMap(([id, old, now]) =>
      compareDated(old, now, textOf, field).map((change) => ({ entity: slugOf(id), change })),
    );
  const bySlug = (row: Row) => String(row["slug"]);
  const bySaying = (field: string) => (row: Row) => ownText(row[field], language);
  const byEnds = (row: Row) => `${slugOf(row["target_id"])} ${String(row["kind"])}`;
  return {
    entities: compare("entities", "id", bySlug, "kind").map(({ entity, change }) => ({
      ...dateOf(change),
      entity,
      kind: String((change.after ?? change.before)?.["kind"]),
    })),
    facts: compare("facts", "entity_id", bySaying("text"), "text").map(({ entity, change }) => ({
      ...dateOf(change),
      ...saidIn(change, "text", language),
      entity,
    })),
    names: compare("entity_names", "entity_id", bySaying("name"), "name").map(({ entity, change }) => ({
      ...dateOf(change),
      ...saidIn(change, "name", language),
      entity,
      known_earlier: change.from !== null && change.to !== null && comparePages(change.to, change.from) < 0,
    })),
    relationships: [
      ...compare("relationships", "source_id", byEnds, "kind"),
      ...endings(before, after, byEnds, slugOf),
    ].map(({ entity, change }) => {
      const row = change.after ?? change.before ?? {};
      return { ...dateOf(change), entity, kind: String(row["kind"]), target: slugOf(row["target_id"]) };
    }),
  };
}

/** Ends of relationships, each told with the relationship that it ends. */
function endings(
  before: StoryRows,
  after: StoryRows,
  textOf: (row: Row) => string,
  slugOf: (id: unknown) => string,
) {
  const joined = ({ relationships, relationship_ends }: StoryRows): Row[] =>
    relationship_ends.flatMap((end) => {
      const edge = relationships.find((row) => row["id"] === end["relationship_id"]);
      if (edge === undefined) return [];
      const { source_id = null, target_id = null } = edge;
      return [{ ...end, source_id, target_id, kind: `end of ${String(edge["kind"])}` }];
    });
  return groupsOf("source_id", joined(before), joined(after)).flatMap(([id, old, now]) =>
    compareDated(old, now, textOf, "kind").map((change) => ({ entity: slugOf(id), change })),
  );
}

function groupsOf(owner: string, before: readonly Row[], after: readonly Row[]) {
  const ids = new Set([...before, ...after].map((row) => row[owner]));
  const of = (rows: readonly Row[], id: unknown) => rows.filter((row) => row[owner] === id);
  return [...ids].map((id) => [id, of(before, id), of(after, id)] as const);
}

function dateOf({ change, from, to, affects_from }: DatedChange) {
  return { change, from, to, affects_from };
}

function saidIn({ before, after }: DatedChange, field: string, language: string) {
  return {
    before: before === null ? null : ownText(before[field], language),
    after: after === null ? null : ownText(after[field], language),
  };
}
