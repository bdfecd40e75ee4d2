import { describe, expect, it } from "vitest";
import { addTap, meaningOf, type TapRun, type Zone, zoneAt } from "#components/reader/flipbook/tap-zones.ts";

/** What each of some presses in a row does. */
function pressing(...taps: readonly (readonly [time: number, x: number, zone: Zone])[]) {
  let run: TapRun | null = null;
  return taps.map(([time, x, zone]) => {
    run = addTap(run, { time, x, y: 100 }, zone);
    return meaningOf(run);
  });
}

describe("the zones of a book", () => {
  it("are its outer thirds, a little less, and its middle", () => {
    expect([0, 299, 300, 699, 700, 999].map((x) => zoneAt(x, 1000))).toEqual([
      "previous",
      "previous",
      "middle",
      "middle",
      "next",
      "next",
    ]);
  });
});

describe("a press", () => {
  it("at the edge turns at once", () => {
    expect(pressing([0, 900, "next"])).toEqual(["next"]);
  });

  it("in the middle does nothing, and twice looks closer", () => {
    expect(pressing([0, 500, "middle"], [150, 503, "middle"])).toEqual([null, "zoom"]);
  });

  it("in the middle again, much later or elsewhere, is a first press", () => {
    expect(pressing([0, 500, "middle"], [900, 500, "middle"])).toEqual([null, null]);
    expect(pressing([0, 500, "middle"], [150, 600, "middle"])).toEqual([null, null]);
  });

  it("that comes again at the edge is a second turn, even if it slips into the middle", () => {
    expect(pressing([0, 702, "next"], [150, 698, "middle"])).toEqual(["next", "next"]);
  });

  it("that follows two in the middle turns nothing, even if it slips to the edge", () => {
    expect(pressing([0, 698, "middle"], [150, 699, "middle"], [300, 702, "next"])).toEqual([
      null,
      "zoom",
      null,
    ]);
  });
});
