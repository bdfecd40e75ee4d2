/** The kinds of what there is in a world, in the order in which they are shown. */
import type { EntityKind } from "#lib/contract.ts";

export const KINDS: readonly EntityKind[] = ["character", "coven", "place", "creature", "object"];

/** What a group of them is called. "Coven" is the comic's word for what others call a guild. */
export const KIND_NAMES: Readonly<Record<EntityKind, { one: string; many: string }>> = {
  character: { one: "Character", many: "Characters" },
  coven: { one: "Group", many: "Groups" },
  place: { one: "Place", many: "Places" },
  creature: { one: "Creature", many: "Creatures" },
  object: { one: "Thing", many: "Things" },
};
