import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { breakLines, EVEN, ROUND } from "#lib/ingest/lettering/break-lines.ts";
import { drawLayer } from "#lib/ingest/lettering/draw-layer.ts";
import { faultsOf } from "#lib/ingest/lettering/faults.ts";
import type { Outline, Point } from "#lib/ingest/lettering/geometry.ts";
import { type Balloon, type Bubble, layOutPage } from "#lib/ingest/lettering/lay-out.ts";
import { setSpaces } from "#lib/ingest/lettering/spacing.ts";

const PAGE = { width: 1200, height: 1680 };
const KINDS = ["speech", "thought", "shout", "whisper", "caption", "sound"] as const;

function bubble(changes: Partial<Bubble> = {}): Bubble {
  return { text: "Whose bell is that out there?", kind: "speech", at: [0.5, 0.4], width: 0.3, ...changes };
}

function layOut(changes: Partial<Bubble> = {}, language = "en", page = PAGE): Balloon {
  const [balloon] = layOutPage([bubble(changes)], language, page);
  if (balloon === undefined) throw new Error("no balloon was laid out");
  return balloon;
}

/** By the sum of angles, which is not how the lettering judges it. */
function winds([x, y]: Point, outline: Outline): boolean {
  const angles = outline.map(([px, py]) => Math.atan2(py - y, px - x));
  const turns = angles.map((angle, index) => {
    const step = (angles[(index + 1) % angles.length] ?? angle) - angle;
    return step - 2 * Math.PI * Math.round(step / (2 * Math.PI));
  });
  return Math.abs(turns.reduce((sum, turn) => sum + turn, 0)) > Math.PI;
}

const letters = (text: string) => text.length;

describe("the lines of a balloon", () => {
  it("are as few as fit, and even", () => {
    expect(breakLines("one two three four five six", 14, letters, EVEN)).toEqual([
      "one two three",
      "four five six",
    ]);
    expect(breakLines("aa bb cc dd", 8, letters, EVEN)).toEqual(["aa bb", "cc dd"]);
  });

  it("end where a phrase does rather than within one", () => {
    const text = "It was late. We went home then";
    expect(breakLines(text, 17, letters, EVEN)).toEqual(["It was late.", "We went home then"]);
    expect(breakLines(text.replace(".", ""), 17, letters, EVEN)).toEqual([
      "It was late We",
      "went home then",
    ]);
  });

  it("keep the breaks their editor made", () => {
    expect(breakLines("so\nbe it then", 40, letters, ROUND)).toEqual(["so", "be it then"]);
  });

  it("never exceed their width unless a single word does", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}[.,]?$/), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 3, max: 40 }),
        fc.constantFrom(EVEN, ROUND),
        (list, width, profile) => {
          const lines = breakLines(list.join(" "), width, letters, profile);
          expect(lines.join(" ")).toBe(list.join(" "));
          for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
        },
      ),
    );
  });
});

describe("French lettering", () => {
  it.each([
    ["Qui va là?", "Qui va là\u00a0?"],
    ["Qui va là ?", "Qui va là\u00a0?"],
    ["Hé ! Toi ; viens : ici", "Hé\u00a0! Toi\u00a0; viens\u00a0: ici"],
    ["« Quarante »", "«\u00a0Quarante\u00a0»"],
    ["«Quarante», dit-il", "«\u00a0Quarante\u00a0», dit-il"],
    ["Quoi ?!", "Quoi\u00a0?!"],
    ["...?", "...?"],
    ["à 12:30", "à 12:30"],
    ["l'heure", "l’heure"],
  ])("sets %s with no-break spaces", (typed, set) => {
    expect(setSpaces(typed, "fr")).toBe(set);
    expect(setSpaces(set, "fr"), "and once is enough").toBe(set);
  });

  it("never puts a sign on a line of its own", () => {
    const narrow = layOut({ text: "Est-ce vraiment toi ? Alors viens !", width: 0.16 }, "fr");
    expect(narrow.lines.length).toBeGreaterThan(2);
    for (const { text } of narrow.lines) expect(text).not.toMatch(/^[?!]/);
    expect(narrow.lines.map(({ text }) => text).join(" ")).toContain("toi\u00a0?");
  });

  it("leaves English as it is typed", () => {
    expect(setSpaces("Who goes there? You: no!", "en")).toBe("Who goes there? You: no!");
  });
});

describe("a page's lettering", () => {
  const page = KINDS.map((kind, index) =>
    bubble({ kind, at: [0.5, 0.1 + index * 0.15], tail: [0.9, 0.15 + index * 0.15], text: "Dong, it says" }),
  );

  it("is the same bytes every time", () => {
    expect(drawLayer(page, "en", PAGE)).toBe(drawLayer(structuredClone(page), "en", PAGE));
    expect(drawLayer(page, "fr", PAGE), "and other bytes for other words").not.toBe(
      drawLayer(page.slice(1), "fr", PAGE),
    );
  });

  it("is outlines only, whatever its words are", () => {
    const layer = drawLayer([...page, bubble({ text: `<text> & "quotes"` })], "en", PAGE);
    expect(new Set([...layer.matchAll(/<(\w+)/g)].map(([, tag]) => tag))).toEqual(
      new Set(["svg", "g", "path"]),
    );
    expect(layer).not.toMatch(/font|Dong|quotes|NaN|undefined/);
  });

  it("grows with the page", () => {
    const small = layOut({ tail: [0.6, 0.5] });
    const large = layOut({ tail: [0.6, 0.5] }, "en", { width: 2400, height: 3360 });
    expect(large.lines.map(({ text }) => text)).toEqual(small.lines.map(({ text }) => text));
    expect(large.box.right - large.box.left).toBeCloseTo(2 * (small.box.right - small.box.left), 3);
  });

  it.each(KINDS)("has paper behind the words of a %s, and ink on it", async (kind) => {
    const [balloon] = layOutPage([bubble({ kind })], "en", PAGE);
    const { data, info } = await sharp(Buffer.from(drawLayer([bubble({ kind })], "en", PAGE)))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixel = ([x, y]: Point) => [
      ...data.subarray((Math.round(y) * info.width + Math.round(x)) * 4).subarray(0, 4),
    ];
    for (const { box } of balloon?.lines ?? []) {
      const row = Array.from(
        { length: 200 },
        (_, step): Point => [box.left + ((box.right - box.left) * step) / 199, (box.top + box.bottom) / 2],
      ).map(pixel);
      if (kind !== "sound") for (const [, , , alpha] of row) expect(alpha).toBe(255);
      expect(
        row.some(([red = 0, , blue = 0]) => (kind === "sound" ? red > 150 && blue < 90 : red < 90)),
      ).toBe(true);
    }
  });
});

describe("a balloon", () => {
  it("holds its words and stays on the page wherever its editor was not told otherwise", () => {
    const word = fc.constantFrom("oh", "lantern", "là-bas,", "forty.", "counted?", "où", "harbour!", "é");
    const middle = fc.double({ min: 0.25, max: 0.75, noNaN: true });
    const anywhere = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    const any = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" ")),
      kind: fc.constantFrom(...KINDS),
      at: fc.tuple(middle, middle),
      width: fc.double({ min: 0.12, max: 0.6, noNaN: true }),
      tail: fc.option(fc.tuple(anywhere, anywhere), { nil: undefined }),
    });
    let judged = 0;
    fc.assert(
      fc.property(any, fc.constantFrom("en", "fr"), (changes, language) => {
        const balloon = layOut(changes, language);
        const panel = { left: 0, top: 0, right: PAGE.width, bottom: PAGE.height };
        const faults = [...faultsOf([{ balloon, panel, hasTail: changes.tail !== undefined }], PAGE, String)];
        expect(faults.map(({ message }) => message)).not.toContain("the words leave their balloon");
        if (faults.length > 0) return;
        judged += 1;
        for (const [x, y] of [...balloon.body, ...balloon.trail.flat()]) {
          expect(x >= 0 && y >= 0 && x <= PAGE.width && y <= PAGE.height).toBe(true);
        }
        for (const { box, width } of balloon.lines) {
          expect(width).toBeLessThanOrEqual(changes.width * PAGE.width + 0.01);
          const corners: Point[] = [
            [box.left, box.top],
            [box.right, box.top],
            [box.right, box.bottom],
            [box.left, box.bottom],
          ];
          for (const corner of corners) expect(winds(corner, balloon.body)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(judged).toBeGreaterThan(40);
  });

  it("reaches out to whoever speaks, in one piece", () => {
    const tip: Point = [0.62 * PAGE.width, 0.52 * PAGE.height];
    const { body, tailLength } = layOut({ tail: [0.62, 0.52] });
    expect(body).toContainEqual(tip);
    expect(tailLength).toBeGreaterThan(60);
    expect(body.length).toBeGreaterThan(layOut().body.length - 20);
  });

  it("of a thought leads there by bubbles that do not touch", () => {
    const { trail, body } = layOut({ kind: "thought", tail: [0.7, 0.55] });
    expect(trail).toHaveLength(3);
    const outlines = [body, ...trail];
    for (const [index, one] of trail.entries()) {
      for (const other of outlines.slice(0, index + 1)) {
        expect(one.some((point) => winds(point, other))).toBe(false);
      }
    }
  });

  it("is cut alike in every language, and a sound is as wide as it is told", () => {
    const { lines } = layOut({ kind: "sound", text: "dong", width: 0.2 });
    expect(lines[0]?.width).toBeCloseTo(0.2 * PAGE.width, 1);
    expect(layOut({ kind: "shout", text: "No!" }, "en").body).toEqual(
      layOut({ kind: "shout", text: "No!" }, "de").body,
    );
  });
});
