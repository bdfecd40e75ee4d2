/** The world as nodes and lines for the drawing library: who stands where, what stands out, what is faded. Pure. */
import type { Edge, Node } from "@xyflow/react";
import type { WorldMode } from "#components/api/world.ts";
import { arrangeFocus, arrangeWhole, type Places, type Point } from "./arrange.ts";
import { AVATAR_RADIUS, type Curve } from "./curve.ts";
import type { World, WorldEdge, WorldNode } from "./filter-world.ts";
import { isAfter, type Moment, nameDuration, nameMoment, shortDuration } from "./moment.ts";
import { placeWords } from "./place-words.ts";
import { atStart, joinOf, wordsOf } from "./relation-words.ts";

/** Of an avatar with its name, in pixels. */
export const NODE_SIZE = { width: 152, height: 2 * AVATAR_RADIUS + 46 };

export type EntityNodeData = {
  readonly node: WorldNode;
  readonly isNew: boolean;
  readonly isChosen: boolean;
  readonly isFaded: boolean;
};
export type EntityNode = Node<EntityNodeData, "entity">;

export type RelationEdgeData = {
  readonly edge: WorldEdge;
  readonly curve: Curve;
  readonly tone: "plain" | "lit" | "faded";
  /** What stands on it, and where; `null` for a line without words. */
  readonly words: { readonly lines: readonly string[]; readonly middle: Point } | null;
  readonly isNew: boolean;
};
export type RelationEdge = Edge<RelationEdgeData, "relation">;

export type Look = {
  /** The slug of whoever is chosen. */
  readonly chosen: string | null;
  /** The ids of those that were found by name, or `null` while nobody is looked for. */
  readonly found: ReadonlySet<string> | null;
  readonly seenUpTo: Moment | null;
};

/** Where everybody stands, whichever kinds are hidden: nobody moves when one is. */
export function arrange(world: World, mode: WorldMode, isStanding: boolean): Places {
  const isAround = mode === "focus" && world.nodes.some(({ on_screen }) => on_screen);
  return isAround ? arrangeFocus(world, isStanding) : arrangeWhole(world.nodes);
}

export function nodesOf(world: World, places: Places, look: Look): EntityNode[] {
  const near = nearChosen(world, look.chosen);
  return world.nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (place === undefined) return [];
    const debut = { episode: node.episode_debut, page: node.page_debut };
    const data = {
      node,
      isNew: isNewSince(debut, look),
      isChosen: node.slug === look.chosen,
      isFaded: near !== null ? !near.has(node.id) : look.found !== null && !look.found.has(node.id),
    };
    const position = { x: place.x - NODE_SIZE.width / 2, y: place.y - AVATAR_RADIUS };
    return [{ id: node.id, type: "entity" as const, position, data, ...NODE_SIZE }];
  });
}

export type Wording = {
  /** The number of the episode being read. */
  readonly reading: number;
  /** Whether there are words on every line, or only on those of the chosen. */
  readonly isOnAll: boolean;
};

/** @param curves of these relations between these places. */
export function edgesOf(
  world: World,
  { places, curves }: { places: Places; curves: ReadonlyMap<string, Curve> },
  look: Look,
  wording: Wording,
): RelationEdge[] {
  const nameOf = new Map(world.nodes.map(({ id, name }) => [id, name]));
  const chosen = world.nodes.find(({ slug }) => slug === look.chosen)?.id;
  const isOfChosen = ({ source, target }: WorldEdge) => source === chosen || target === chosen;
  const drawn = world.edges.flatMap((edge) => {
    const curve = curves.get(edge.id);
    return curve === undefined
      ? []
      : [{ edge, curve, lines: linesFor(edge, isOfChosen(edge), chosen, wording) }];
  });
  const worded = drawn.filter(({ lines }) => lines.length > 0);
  const middles = placeWords(
    worded.map(({ edge, curve, lines }) => ({ id: edge.id, curve, lines })),
    places,
  );
  return drawn.map(({ edge, curve, lines }) => {
    const { id, source, target, kind } = edge;
    const middle = middles.get(id);
    const data: RelationEdgeData = {
      edge,
      curve,
      tone: chosen === undefined ? "plain" : isOfChosen(edge) ? "lit" : "faded",
      words: middle === undefined ? null : { lines, middle },
      isNew: isNewSince(beginningOf(edge), look),
    };
    const sentence = `${atStart(nameOf.get(source) ?? "")}${joinOf(kind)}${nameOf.get(target) ?? ""}`;
    const ariaLabel = `${sentence}, ${durationOf(edge, wording.reading)}`;
    return { id, source, target, type: "relation" as const, ariaLabel, data };
  });
}

/** The kind and, of the chosen one's, from when until when; of the others only the end, if there is one. */
function linesFor(edge: WorldEdge, isLit: boolean, chosen: string | undefined, wording: Wording): string[] {
  const { kind, ended } = edge;
  const duration = { since: beginningOf(edge), until: ended };
  if (isLit) return [wordsOf(kind), ...shortDuration(duration, wording.reading)];
  if (!wording.isOnAll || chosen !== undefined) return [];
  return [wordsOf(kind), ...(ended === null ? [] : [`until ${nameMoment(ended, wording.reading)}`])];
}

function durationOf(edge: WorldEdge, reading: number): string {
  return nameDuration({ since: beginningOf(edge), until: edge.ended }, reading);
}

function beginningOf({ episode_debut: episode, page_debut: page }: WorldEdge): Moment {
  return { episode, page };
}

/** The ids of the chosen one and those related to it, or `null` when nobody in this world is chosen. */
function nearChosen({ nodes, edges }: World, chosen: string | null): ReadonlySet<string> | null {
  const id = nodes.find(({ slug }) => slug === chosen)?.id;
  if (id === undefined) return null;
  const ends = edges.flatMap(({ source, target }) =>
    source === id || target === id ? [source, target] : [],
  );
  return new Set([id, ...ends]);
}

function isNewSince(moment: Moment, { seenUpTo }: Look): boolean {
  return seenUpTo !== null && isAfter(moment, seenUpTo);
}
