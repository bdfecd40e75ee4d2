import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeFocus, arrangeWhole, type Point } from "#components/world/arrange.ts";
import { AVATAR_RADIUS, drawCurves, pointOn } from "#components/world/curve.ts";
import type { World } from "#components/world/filter-world.ts";
import { arrange } from "#components/world/graph-parts.ts";
import { placeWords } from "#components/world/place-words.ts";
import { relation, someone, star } from "./world-in-test.ts";

const apart = (a: Point | undefined, b: Point | undefined) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

/** How far out a place is, on rings that are wider than high or higher than wide. */
function ellipticRadius(point: Point | undefined, isStanding: boolean): number {
  const { x, y } = point ?? { x: 0, y: 0 };
  return Math.hypot(x / (isStanding ? 0.8 : 1.5), y);
}

/** Up to 45, some of them on screen, and relations between any of them. */
const worlds = fc
  .record({
    onScreen: fc.array(fc.boolean(), { minLength: 1, maxLength: 45 }),
    pairs: fc.array(fc.tuple(fc.nat(44), fc.nat(44)), { maxLength: 60 }),
  })
  .map(({ onScreen, pairs }): World => {
    const nodes = onScreen.map((on_screen, index) => someone(`node-${index}`, { on_screen }));
    const edges = pairs.flatMap(([a, b], index) => {
      const [source, target] = [nodes[a % nodes.length], nodes[b % nodes.length]];
      if (source === undefined || target === undefined || source === target) return [];
      return [relation(source.id, target.id, { id: `edge-${index}` })];
    });
    return { nodes, edges };
  });

describe("around the pages on screen", () => {
  it("F-WORLD-04, replaced by rings around the page: stands who is alone there in the very middle, and all they know at one distance, evenly", () => {
    const places = arrangeFocus(star("a", "b", "c", "d"), false);
    expect(apart(places.get("hub"), { x: 0, y: 0 })).toBe(0);
    const ring = ["a", "b", "c", "d"].map((name) => places.get(name));
    const [top, right, bottom, left] = ring;
    expect(apart(top, { x: 0, y: 0 })).toBeCloseTo(apart(bottom, { x: 0, y: 0 }));
    expect(apart(left, { x: 0, y: 0 })).toBeCloseTo(apart(right, { x: 0, y: 0 }));
    expect(top?.y).toBeLessThan(0);
    expect(right?.x).toBeGreaterThan(0);
  });

  it("stand those on screen inside of those who are not, with room for everybody", () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), (world, isStanding) => {
        const places = arrangeFocus(world, isStanding);
        expect(places.size).toBe(world.nodes.length);
        const all = [...places.values()];
        for (const [index, a] of all.entries()) {
          for (const b of all.slice(index + 1)) expect(apart(a, b)).toBeGreaterThan(2 * AVATAR_RADIUS);
        }
        const [inner, outer] = [true, false].map((isInner) => {
          const some = world.nodes.filter(({ on_screen }) => on_screen === isInner);
          return some.map(({ id }) => ellipticRadius(places.get(id), isStanding));
        });
        expect(Math.max(0, ...(inner ?? []))).toBeLessThan(Math.min(...(outer ?? [])));
      }),
    );
  });

  it("is the same every time", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect([...arrangeFocus(world, false)]).toEqual([...arrangeFocus(world, false)]);
      }),
    );
  });

  it("seats whoever is related to somebody on their side", () => {
    const world: World = {
      nodes: [
        someone("a", { on_screen: true }),
        someone("b", { on_screen: true }),
        ...["friend of a", "friend of b"].map((name) => someone(name)),
      ],
      edges: [relation("b", "friend of b"), relation("a", "friend of a")],
    };
    const places = arrangeFocus(world, false);
    const of = (name: string) => places.get(name);
    expect(apart(of("friend of a"), of("a"))).toBeLessThan(apart(of("friend of a"), of("b")));
    expect(apart(of("friend of b"), of("b"))).toBeLessThan(apart(of("friend of b"), of("a")));
  });
});

describe("the whole world", () => {
  const nodes = [someone("a"), someone("b", { x: 1 }), someone("c", { x: 0.5, y: 0.866 })];

  it("F-WORLD-05, replaced by places in the order of debut: stands where each has their place for good", () => {
    const places = arrangeWhole(nodes);
    expect(arrangeWhole(nodes.slice(0, 2))).toEqual(new Map([...places].slice(0, 2)));
  });

  it("is what is drawn around a page with nobody on it", () => {
    expect(arrange({ nodes, edges: [] }, "focus", false)).toEqual(arrangeWhole(nodes));
  });
});

describe("a line between two", () => {
  const row = [someone("a"), someone("between", { x: 1 }), someone("b", { x: 2 })];

  it("goes round whoever stands between them", () => {
    const places = arrangeWhole(row);
    const curve = drawCurves([relation("a", "b")], places).get("a and b");
    if (curve === undefined) throw new Error("there is no line");
    const steps = Array.from({ length: 21 }, (_, index) => pointOn(curve, index / 20));
    expect(Math.min(...steps.map((point) => apart(point, places.get("between"))))).toBeGreaterThan(
      AVATAR_RADIUS,
    );
  });

  it("ends at their faces and not in them", () => {
    const places = arrangeWhole(row);
    const curve = drawCurves([relation("a", "between")], places).get("a and between");
    expect(apart(curve?.from, places.get("a"))).toBeGreaterThan(AVATAR_RADIUS);
    expect(apart(curve?.to, places.get("between"))).toBeGreaterThan(AVATAR_RADIUS);
  });

  it("lies beside the others between the same two, whichever way they go", () => {
    const edges = [relation("a", "between", { id: "1" }), relation("between", "a", { id: "2" })];
    const curves = drawCurves(edges, arrangeWhole(row));
    const middles = edges.map(({ id }) => curves.get(id)).map((curve) => curve && pointOn(curve, 0.5));
    expect(apart(middles[0], middles[1])).toBeGreaterThan(20);
  });

  const line = (from: Point, to: Point) => ({
    from,
    to,
    control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  });

  it("has its words beside the words of a line that it crosses", () => {
    const words = [
      { id: "1", curve: line({ x: -200, y: 0 }, { x: 200, y: 0 }), lines: ["friend of"] },
      { id: "2", curve: line({ x: 0, y: -200 }, { x: 0, y: 200 }), lines: ["rival of"] },
    ];
    const middles = placeWords(words, new Map());
    expect(middles.get("1")).toEqual({ x: 0, y: 0 });
    expect(Math.abs(middles.get("2")?.y ?? 0)).toBeGreaterThan(18);
  });

  it("makes room with its words for those of a line that is too short to have them elsewhere", () => {
    const words = [
      { id: "long", curve: line({ x: -200, y: 0 }, { x: 200, y: 0 }), lines: ["friend of"] },
      { id: "short", curve: line({ x: 0, y: -4 }, { x: 0, y: 4 }), lines: ["rival of"] },
    ];
    const middles = placeWords(words, new Map());
    expect(Math.abs((middles.get("long")?.x ?? 0) - (middles.get("short")?.x ?? 0))).toBeGreaterThan(75);
  });
});
