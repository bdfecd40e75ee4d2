import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignToPanels } from "#lib/ingest/transcript/assign-to-panels.ts";
import { type Balloon, readTranscript } from "#lib/ingest/transcript/read-transcript.ts";
import { drawing, text } from "./drawings.ts";

const balloon = (words: string, left: number, top: number): Balloon => ({
  text: words,
  box: [left, top, 0.1, 0.05],
});
const LEFT: Balloon["box"] = [0, 0, 0.48, 0.5];
const RIGHT: Balloon["box"] = [0.52, 0, 0.48, 0.5];

describe("balloons put into panels", () => {
  it("are read panel by panel, where places alone would jump between two", () => {
    const placed = [
      balloon("1 high", 0.1, 0.02),
      balloon("2 high", 0.6, 0.1),
      balloon("1 low", 0.1, 0.2),
      balloon("2 low", 0.6, 0.3),
    ];
    expect(assignToPanels(placed, [LEFT, RIGHT], "ltr")).toEqual([
      { text: "1 high", panel: 1 },
      { text: "1 low", panel: 1 },
      { text: "2 high", panel: 2 },
      { text: "2 low", panel: 2 },
    ]);
  });

  it("belong to the panel that most of them is on, or that they all but touch", () => {
    const across = balloon("across", 0.44, 0.1);
    const above = balloon("above", 0.7, -0.06);
    expect(assignToPanels([across, above], [LEFT, RIGHT], "ltr")).toEqual([
      { text: "across", panel: 1 },
      { text: "above", panel: 2 },
    ]);
  });

  it("belong to the inner one of nested panels", () => {
    expect(assignToPanels([balloon("in", 0.1, 0.1)], [LEFT, [0.08, 0.08, 0.2, 0.2]], "ltr")).toEqual([
      { text: "in", panel: 2 },
    ]);
  });

  it("keep their place and have no panel where none is near", () => {
    const placed = [balloon("title", 0.1, 0.6), balloon("said", 0.1, 0.8), balloon("footnote", 0.1, 0.94)];
    expect(assignToPanels(placed, [[0, 0.75, 1, 0.15]], "ltr")).toEqual([
      { text: "title", panel: null },
      { text: "said", panel: 1 },
      { text: "footnote", panel: null },
    ]);
    expect(assignToPanels(placed, [], "ltr").map(({ panel }) => panel)).toEqual([null, null, null]);
  });
});

describe("any page that is a grid of panels", () => {
  const cells = fc
    .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 3 }) })
    .chain(({ rows, columns }) =>
      fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        nudges: fc.array(fc.integer({ min: 0, max: 40 }), {
          minLength: rows * columns,
          maxLength: rows * columns,
        }),
        order: fc.shuffledSubarray(
          Array.from({ length: rows * columns }, (_, index) => index),
          { minLength: rows * columns },
        ),
      }),
    );

  it("is read in order from either side, however its file is ordered and its balloons are nudged", () => {
    fc.assert(
      fc.property(cells, fc.boolean(), ({ rows, columns, nudges, order }, fromRight) => {
        const parts = order.map((cell) => {
          const column = cell % columns;
          const x = (1000 / columns) * (fromRight ? columns - 1 - column : column) + 20;
          const y = (1400 / rows) * Math.floor(cell / columns) + 60 + (nudges[cell] ?? 0);
          return text([`cell ${cell}`], { x, y });
        });
        const read = readTranscript(drawing(...parts), fromRight ? "he" : "en").map((one) => one.text);
        expect(read).toEqual(order.toSorted((a, b) => a - b).map((cell) => `cell ${cell}`));
      }),
      { numRuns: 100, seed: 20_261_124 },
    );
  });
});
