import { expect, it } from "vitest";
import { DOINGS, THINGS } from "#lib/companion/things.ts";

it("what is called what in the other language is said once", () => {
  const pairs = [...THINGS, ...DOINGS].map((pair) => pair.join("/"));
  expect(pairs.length).toBeGreaterThan(3_000);
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  expect(pairs.filter((pair) => !/^[a-z-]+\/[a-z-]+$/.test(pair))).toEqual([]);
});
