import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, placeAll, type Tie } from "#lib/world/place.ts";

/** Up to 45 who are met in order, some on the same page, and ties between them that are told then or later. */
const worlds = fc
  .record({
    pages: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 45 }),
    pairs: fc.array(fc.tuple(fc.nat(44), fc.nat(44), fc.nat(40)), { maxLength: 60 }),
  })
  .map(({ pages, pairs }) => {
    let page = 1;
    const figures = pages.map((later, index): Figure => {
      page += later;
      return { id: `figure-${index}`, episode: 1, page };
    });
    const ties = pairs.flatMap(([a, b, later]): Tie[] => {
      const [source, target] = [figures[a % figures.length], figures[b % figures.length]];
      if (source === undefined || target === undefined || source === target) return [];
      const known = Math.max(source.page, target.page);
      return [{ sourceId: source.id, targetId: target.id, episode: 1, page: known + (later % 7) }];
    });
    return { figures, ties };
  });

const placesOf = (figures: readonly Figure[], ties: readonly Tie[]) => [...placeAll(figures, ties)];

describe("a place in the world", () => {
  it("depends on nobody who is met later: what is known so far is drawn as the beginning of all of it", () => {
    fc.assert(
      fc.property(worlds, fc.nat(44), ({ figures, ties }, cut) => {
        const count = cut % (figures.length + 1);
        expect(placesOf(figures.slice(0, count), ties)).toEqual(placesOf(figures, ties).slice(0, count));
      }),
    );
  });

  it("depends on no tie that is told later", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 60 }), ({ figures, ties }, page) => {
        const known = figures.filter((figure) => figure.page <= page);
        const told = ties.filter((tie) => tie.page <= page);
        expect(placesOf(known, told)).toEqual(placesOf(figures, ties).slice(0, known.length));
      }),
    );
  });

  it("is one's own, with room around it", () => {
    fc.assert(
      fc.property(worlds, ({ figures, ties }) => {
        const points = [...placeAll(figures, ties).values()];
        for (const [index, a] of points.entries()) {
          for (const b of points.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(0.99);
          }
        }
      }),
    );
  });

  it("touches those of others, so that nobody who is still to come leaves a hole", () => {
    fc.assert(
      fc.property(worlds, ({ figures, ties }) => {
        const points = [...placeAll(figures, ties).values()];
        for (const [index, a] of points.entries()) {
          if (index === 0) continue;
          const nearest = Math.min(...points.slice(0, index).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
          expect(nearest).toBeLessThan(1.01);
        }
      }),
    );
  });

  it("is beside those whom one is tied to", () => {
    const figures = ["hub", "stranger", "other", "friend"].map((id, index) => ({
      id,
      episode: 1,
      page: index + 1,
    }));
    const ties = [{ sourceId: "friend", targetId: "other", episode: 1, page: 4 }];
    const places = placeAll(figures, ties);
    const [friend, other] = [places.get("friend"), places.get("other")];
    expect(Math.hypot((friend?.x ?? 0) - (other?.x ?? 9), (friend?.y ?? 0) - (other?.y ?? 9))).toBeCloseTo(
      1,
      2,
    );
  });

  it("is in the middle for whoever was met first", () => {
    expect(placesOf([{ id: "first", episode: 1, page: 1 }], [])).toEqual([["first", { x: 0, y: 0 }]]);
    expect(placesOf([], [])).toEqual([]);
  });
});
