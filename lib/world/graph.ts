/** The world as known at a horizon: who and what, and how they stand to each other. Read inside `readAt`. */
import type { WorldGraph } from "#lib/contract.ts";
import type { Visible } from "#lib/spoiler/read-at.ts";
import { inLanguage, textByLanguageSchema } from "#lib/text.ts";
import { type Cast, loadCast } from "./cast.ts";
import { loadPortraits } from "./portraits.ts";

type View = { language: string; fallback: string };

/** Everything known so far. Nodes in order of debut, edges in order of debut and then by id. */
export async function fullGraph(visible: Visible, view: View): Promise<WorldGraph> {
  return graphOf(await loadCast(visible, view), visible, view);
}

async function graphOf(cast: Cast, visible: Visible, view: View): Promise<WorldGraph> {
  const facts = await visible.fact.findMany({
    orderBy: [{ episode: "asc" }, { page: "asc" }, { number: "asc" }],
  });
  const relationships = await visible.relationship.findMany({
    orderBy: [{ episode: "asc" }, { page: "asc" }, { id: "asc" }],
    include: { ending: true },
  });
  const portraits = await loadPortraits(visible, cast);
  const summaryOf = (entityId: string) => {
    const first = facts.find((fact) => cast.byId(fact.entityId)?.id === entityId);
    return first === undefined
      ? null
      : inLanguage(textByLanguageSchema.parse(first.text), view.language, view.fallback);
  };
  return {
    nodes: cast.members.map(({ id, slug, name, kind, debut }) => ({
      id,
      slug,
      name,
      kind,
      summary: summaryOf(id),
      portrait: portraits.get(id) ?? null,
      episode_debut: debut.episode,
      page_debut: debut.page,
    })),
    edges: relationships.flatMap(({ id, sourceId, targetId, kind, episode, page, ending }) => {
      const [source, target] = [cast.byId(sourceId)?.id, cast.byId(targetId)?.id];
      // Between two that turned out to be one there is nothing left to draw.
      if (source === undefined || target === undefined || source === target) return [];
      const ended = ending === null ? null : { episode: ending.episode, page: ending.page };
      return [{ id, source, target, kind, episode_debut: episode, page_debut: page, ended }];
    }),
  };
}

/**
 * The part of the world on the pages in view: who appears on them, whoever is related to these, and the relations
 * between all of them. The whole world when nobody appears.
 */
export async function focusGraph(
  visible: Visible,
  view: View,
  onScreen: { episode: number; pages: readonly number[] },
): Promise<WorldGraph> {
  const cast = await loadCast(visible, view);
  const graph = await graphOf(cast, visible, view);
  const appearances = await visible.appearance.findMany({
    where: { episode: onScreen.episode, page: { in: [...onScreen.pages] } },
    select: { entityId: true },
  });
  const seeds = new Set(appearances.flatMap(({ entityId }) => cast.byId(entityId)?.id ?? []));
  if (seeds.size === 0) return graph;
  const near = new Set(seeds);
  for (const { source, target } of graph.edges) {
    if (seeds.has(source)) near.add(target);
    if (seeds.has(target)) near.add(source);
  }
  return {
    nodes: graph.nodes.filter(({ id }) => near.has(id)),
    edges: graph.edges.filter(({ source, target }) => near.has(source) && near.has(target)),
  };
}
