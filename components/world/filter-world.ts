/** What of a world is shown: by kind, and by name. Pure. */
import type { EntityKind, WorldGraph } from "#lib/contract.ts";
import { KINDS } from "./kinds.ts";

export type WorldNode = WorldGraph["nodes"][number];
export type WorldEdge = WorldGraph["edges"][number];
export type World = { readonly nodes: readonly WorldNode[]; readonly edges: readonly WorldEdge[] };

/** How many there are of each kind that there is, in the order of kinds. */
export function countKinds(nodes: readonly WorldNode[]): { kind: EntityKind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: nodes.filter((node) => node.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );
}

/** Leaves out the kinds in `hidden`, and every relation with somebody left out. */
export function withoutKinds({ nodes, edges }: World, hidden: ReadonlySet<EntityKind>): World {
  const shown = nodes.filter(({ kind }) => !hidden.has(kind));
  const ids = new Set(shown.map(({ id }) => id));
  return { nodes: shown, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

/** Shows or hides a kind. The last one that is shown stays: there would be nothing left to look at. */
export function toggleKind(
  hidden: ReadonlySet<EntityKind>,
  kind: EntityKind,
  nodes: readonly WorldNode[],
): ReadonlySet<EntityKind> {
  const next = new Set(hidden);
  if (next.delete(kind)) return next;
  next.add(kind);
  return isAllHidden(nodes, next) ? hidden : next;
}

/** Whether a kind is the only one shown. */
export function isLastShown(
  hidden: ReadonlySet<EntityKind>,
  kind: EntityKind,
  nodes: readonly WorldNode[],
): boolean {
  return !hidden.has(kind) && isAllHidden(nodes, new Set([...hidden, kind]));
}

function isAllHidden(nodes: readonly WorldNode[], hidden: ReadonlySet<EntityKind>): boolean {
  return nodes.every(({ kind }) => hidden.has(kind));
}

/** Whoever goes by that name, or ever did, in any spelling of it. Everybody, when no name is given. */
export function findByName(nodes: readonly WorldNode[], query: string): WorldNode[] {
  const wanted = fold(query);
  return nodes.filter(({ name, other_names }) =>
    [name, ...other_names].some((known) => fold(known).includes(wanted)),
  );
}

/** Without case, accents and doubled spaces. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll("’", "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
