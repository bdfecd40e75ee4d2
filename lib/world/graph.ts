/** The world as known at a horizon: who and what, and how they stand to each other. Read inside `readAt`. */
import { z } from "zod";
import type { WorldGraph } from "#lib/contract.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import { type Cast, loadCast } from "./cast.ts";
import { SAME_AS } from "./identities.ts";
import { placeAll } from "./place.ts";
import { loadPortraits } from "./portraits.ts";

type View = { language: string; fallback: string };
export type OnScreen = { episode: number; pages: readonly number[] };
export type World = Pick<WorldGraph, "nodes" | "edges">;

const NOTHING: OnScreen = { episode: 0, pages: [] };

/** Everything known so far. Nodes in order of debut, edges in order of debut and then by id. */
export async function fullGraph(visible: Visible, view: View, onScreen: OnScreen = NOTHING): Promise<World> {
  const cast = await loadCast(visible, view);
  const relationships = await loadRelationships(visible);
  const summaryOf = await loadSummaries(visible, cast, view);
  const portraits = await loadPortraits(visible, cast);
  const placeOf = placesOf(cast, relationships);
  const seen = await loadSeen(visible, cast, onScreen);
  return {
    nodes: cast.members.map(({ id, slug, name, names, kind, debut }) => ({
      id,
      slug,
      name,
      other_names: names.filter((other) => other !== name),
      kind,
      summary: summaryOf(id),
      portrait: portraits.get(id) ?? null,
      episode_debut: debut.episode,
      page_debut: debut.page,
      on_screen: seen.has(id),
      ...placeOf(id),
    })),
    edges: relationships.flatMap(({ id, sourceId, targetId, kind, episode, page, ended }) => {
      const [source, target] = [cast.byId(sourceId)?.id, cast.byId(targetId)?.id];
      // Between two that turned out to be one there is nothing left to draw.
      if (source === undefined || target === undefined || source === target) return [];
      return [{ id, source, target, kind, episode_debut: episode, page_debut: page, ended }];
    }),
  };
}

/**
 * The part of the world on the pages in view: who appears on them, whoever is related to these, and the relations
 * between all of them. The whole world when nobody appears.
 */
export async function focusGraph(visible: Visible, view: View, onScreen: OnScreen): Promise<World> {
  const graph = await fullGraph(visible, view, onScreen);
  const near = new Set(graph.nodes.flatMap(({ id, on_screen }) => (on_screen ? [id] : [])));
  if (near.size === 0) return graph;
  const seeds = new Set(near);
  for (const { source, target } of graph.edges) {
    if (seeds.has(source)) near.add(target);
    if (seeds.has(target)) near.add(source);
  }
  return {
    nodes: graph.nodes.filter(({ id }) => near.has(id)),
    edges: graph.edges.filter(({ source, target }) => near.has(source) && near.has(target)),
  };
}

type Relationships = Awaited<ReturnType<typeof loadRelationships>>;

/** Asked for apart from their endings: to ask for the endings of these would be another statement on every page. */
async function loadRelationships(visible: Visible) {
  const relationships = await visible.relationship.findMany({
    orderBy: [{ episode: "asc" }, { page: "asc" }, { id: "asc" }],
  });
  const endings = await visible.relationshipEnd.findMany({
    select: { relationshipId: true, episode: true, page: true },
  });
  const endingOf = new Map(endings.map(({ relationshipId, ...at }) => [relationshipId, at]));
  return relationships.map((relationship) => ({
    ...relationship,
    ended: endingOf.get(relationship.id) ?? null,
  }));
}

const firstFacts = z.array(z.object({ entityId: z.string(), text: z.unknown() }));

/** Somebody in a word: the first thing that became known of them. */
async function loadSummaries(visible: Visible, cast: Cast, { language, fallback }: View) {
  const rows = await visible.$queryRaw`
    select entity_id::text as "entityId", text from (
      select distinct on (entity_id) entity_id, text, episode, page, number from facts
      order by entity_id, episode, page, number) firsts
    order by episode, page, number, entity_id`;
  const firstOf = new Map<string, unknown>();
  for (const { entityId, text } of firstFacts.parse(rows)) {
    const member = cast.byId(entityId)?.id;
    if (member !== undefined && !firstOf.has(member)) firstOf.set(member, text);
  }
  return (id: string) =>
    firstOf.has(id) ? inLanguage(textByLanguageSchema.parse(firstOf.get(id)), language, fallback) : null;
}

/**
 * Where everybody stands, as publishing chose it. A series that was published before places were kept is placed here. Also those
 * count who have turned out to be somebody else: they keep their place, or all who came after would move.
 */
function placesOf({ figures }: Cast, relationships: Relationships) {
  const places = figures.some(({ placeX, placeY }) => placeX === null || placeY === null)
    ? placeAll(
        figures,
        relationships.filter(({ kind }) => kind !== SAME_AS),
      )
    : new Map(figures.map(({ id, placeX, placeY }) => [id, { x: placeX ?? 0, y: placeY ?? 0 }]));
  return (id: string) => places.get(id) ?? { x: 0, y: 0 };
}

async function loadSeen(visible: Visible, cast: Cast, { episode, pages }: OnScreen) {
  if (pages.length === 0) return new Set<string>();
  const appearances = await visible.appearance.findMany({
    where: { episode, page: { in: [...pages] } },
    select: { entityId: true },
  });
  return new Set(appearances.flatMap(({ entityId }) => cast.byId(entityId)?.id ?? []));
}
