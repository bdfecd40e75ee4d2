import { describe, expect, it } from "vitest";
import type { World } from "#components/world/filter-world.ts";
import {
  countKinds,
  findByName,
  isLastShown,
  toggleKind,
  withoutKinds,
} from "#components/world/filter-world.ts";
import { relation, someone } from "./world-in-test.ts";

const world: World = {
  nodes: [
    someone("Pim"),
    someone("Lanthe", { kind: "place" }),
    someone("Halda", { other_names: ["the keeper of the Tall Light", "the Snuffer"] }),
    someone("Zoé", { kind: "creature" }),
  ],
  edges: [relation("Pim", "Lanthe"), relation("Pim", "Halda"), relation("Zoé", "Lanthe")],
};
const names = (nodes: readonly { name: string }[]) => nodes.map(({ name }) => name);

describe("hiding a kind", () => {
  it("counts what there is of each, in one order, and leaves out what there is not", () => {
    expect(countKinds(world.nodes)).toEqual([
      { kind: "character", count: 2 },
      { kind: "place", count: 1 },
      { kind: "creature", count: 1 },
    ]);
  });

  it("takes the relations with somebody hidden along", () => {
    const shown = withoutKinds(world, new Set(["place"]));
    expect(names(shown.nodes)).toEqual(["Pim", "Halda", "Zoé"]);
    expect(shown.edges.map(({ id }) => id)).toEqual(["Pim and Halda"]);
  });

  it("never hides the last kind that is shown", () => {
    const some = toggleKind(new Set(), "character", world.nodes);
    const most = toggleKind(some, "place", world.nodes);
    expect([...most]).toEqual(["character", "place"]);
    expect(isLastShown(most, "creature", world.nodes)).toBe(true);
    expect(isLastShown(some, "creature", world.nodes)).toBe(false);
    expect(toggleKind(most, "creature", world.nodes)).toBe(most);
    expect([...toggleKind(most, "place", world.nodes)]).toEqual(["character"]);
  });
});

describe("looking for somebody", () => {
  it("finds them by any name they ever had, in any spelling", () => {
    expect(names(findByName(world.nodes, "hal"))).toEqual(["Halda"]);
    expect(names(findByName(world.nodes, " KEEPER  of the tall"))).toEqual(["Halda"]);
    expect(names(findByName(world.nodes, "zoe"))).toEqual(["Zoé"]);
    expect(findByName(world.nodes, "Morning")).toEqual([]);
  });

  it("finds everybody while nobody is named", () => {
    expect(findByName(world.nodes, "")).toHaveLength(4);
  });
});
