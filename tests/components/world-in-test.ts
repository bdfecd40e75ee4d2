/** Worlds for the tests of what is drawn of them. */
import type { World, WorldEdge, WorldNode } from "#components/world/filter-world.ts";

/** Somebody who is in the world under a name, which is also their id and slug. */
export function someone(name: string, more: Partial<WorldNode> = {}): WorldNode {
  return {
    id: name,
    slug: name,
    name,
    other_names: [],
    kind: "character",
    summary: null,
    portrait: null,
    episode_debut: 1,
    page_debut: 1,
    on_screen: false,
    x: 0,
    y: 0,
    ...more,
  };
}

export function relation(source: string, target: string, more: Partial<WorldEdge> = {}): WorldEdge {
  const id = `${source} and ${target}`;
  return { id, source, target, kind: "friend-of", episode_debut: 1, page_debut: 1, ended: null, ...more };
}

/** One who is on screen, and those they know. */
export function star(...known: string[]): World {
  return {
    nodes: [someone("hub", { on_screen: true }), ...known.map((name) => someone(name))],
    edges: known.map((name) => relation("hub", name)),
  };
}
