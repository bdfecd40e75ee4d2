import { describe, expect, it } from "vitest";
import { readSeries } from "#lib/ingest/content/read.ts";
import { GOOD, type Rewriting, reviewAfter, rewrite, write } from "./content-folder.ts";

type Box = readonly [x: number, y: number, width: number, height: number];

/** What the editor of a page with these boxes is told, panel by panel. */
async function boxed(...boxes: Box[]): Promise<string[]> {
  const panels = boxes.map(
    (box) => `      - { box: [${box.join(", ")}], shows: The gull lands., who: [gull] }`,
  );
  const complaints = await reviewAfter([
    "episodes/ep02.yaml",
    "      - { box: [0, 0, 1, 1], shows: The gull lands., who: [gull] }",
    panels.join("\n"),
  ]);
  return complaints.map((complaint) => complaint.replace(/^episodes\/ep02.yaml:\d+ pages\[0\]\./, ""));
}

const PAGES: [page: string, boxes: Box[]][] = [
  [
    "rows of panels",
    [
      [0, 0, 0.5, 0.3],
      [0.5, 0, 0.5, 0.3],
      [0, 0.3, 1, 0.7],
    ],
  ],
  [
    "rows that are a little uneven",
    [
      [0, 0.02, 0.5, 0.3],
      [0.5, 0, 0.5, 0.3],
      [0, 0.31, 1, 0.6],
    ],
  ],
  [
    "slanted panels, boxed roughly",
    [
      [0, 0, 0.6, 0.5],
      [0.5, 0, 0.5, 0.5],
      [0, 0.45, 1, 0.5],
    ],
  ],
  [
    "an inset, read before what follows its panel",
    [
      [0, 0, 0.5, 1],
      [0.1, 0.7, 0.3, 0.2],
      [0.5, 0, 0.5, 0.4],
    ],
  ],
  [
    "an inset over a whole page, read in the middle",
    [
      [0, 0, 1, 1],
      [0.6, 0.1, 0.3, 0.2],
      [0.1, 0.1, 0.3, 0.2],
    ],
  ],
  [
    "a tall panel beside two",
    [
      [0, 0, 0.5, 1],
      [0.5, 0, 0.5, 0.5],
      [0.5, 0.5, 0.5, 0.5],
    ],
  ],
  [
    "two beside a tall panel",
    [
      [0, 0, 0.5, 0.5],
      [0, 0.5, 0.5, 0.5],
      [0.5, 0, 0.5, 1],
    ],
  ],
  [
    "two stairs, downwards",
    [
      [0.5, 0, 0.5, 0.5],
      [0, 0.4, 0.45, 0.5],
    ],
  ],
];

describe("panels as comics have them are fine", () => {
  it.each(PAGES)("%s", async (_page, boxes) => {
    expect(await boxed(...boxes)).toEqual([]);
  });
});

describe("panels that cannot be meant are told, with the one they clash with", () => {
  it("a panel that covers more than a quarter of another", async () => {
    expect(await boxed([0, 0, 0.6, 1], [0.4, 0, 0.6, 1])).toEqual([
      "panels[1].box: shares 33 % of the smaller box with panel 1: at most 25 %, unless one is wholly inside the other",
    ]);
    expect(await boxed([0, 0, 0.6, 1], [0.46, 0, 0.54, 1])).toHaveLength(1);
    expect(await boxed([0, 0, 0.6, 1], [0.48, 0, 0.52, 1])).toEqual([]);
  });

  it("a panel that reaches a little out of the one it lies in", async () => {
    expect(await boxed([0, 0, 0.6, 1], [0.4, 0.4, 0.22, 0.2])).toEqual([
      "panels[1].box: shares 91 % of the smaller box with panel 1: at most 25 %, unless one is wholly inside the other",
    ]);
  });

  it("a panel that is there twice", async () => {
    expect(await boxed([0, 0, 0.5, 1], [0.01, 0, 0.5, 1])).toEqual([
      "panels[1].box: is nearly the same as that of panel 1",
    ]);
  });

  it("a panel above the one before it", async () => {
    expect(await boxed([0, 0.5, 1, 0.5], [0, 0, 1, 0.5])).toEqual([
      "panels[1].box: is above panel 1, which is listed before it: list panels in reading order",
    ]);
  });

  it("a panel left of the one before it in the row", async () => {
    expect(await boxed([0, 0, 1, 0.5], [0.5, 0.5, 0.5, 0.5], [0, 0.55, 0.5, 0.45])).toEqual([
      "panels[2].box: is left of panel 2, which is listed before it: list panels in reading order",
    ]);
  });
});

describe("a portrait is cut from the page where its entity is first met", () => {
  const portraitOf = (kind: string, at: string): Rewriting => [
    "world/people.yaml",
    `kind: ${kind}\n`,
    `kind: ${kind}\n    portrait: { at: ${at}, box: [0, 0, 0.5, 0.5] }\n`,
  ];

  it("and from no later page", async () => {
    expect(await reviewAfter(portraitOf("creature", "[1, 2]"))).toEqual([]);
    expect(await reviewAfter(portraitOf("creature", "[2, 1]"))).toEqual([
      "world/people.yaml:4 entities[0].portrait.at: must be [1, 2], where gull is first met; cut it from there or leave it out",
    ]);
  });

  it("where it can be seen, and not only heard", async () => {
    const heard: Rewriting = [
      "episodes/ep01.yaml",
      "shows: The flame leans., who: [ada, gull]",
      "shows: The flame leans., who: [ada], says: [{ who: gull, gist: Something cries. }]",
    ];
    expect(await reviewAfter(heard)).toEqual([]);
    expect(await reviewAfter(heard, portraitOf("creature", "[1, 2]"))).toEqual([
      "world/people.yaml:4 entities[0].portrait.at: gull is in no panel's who and no place of [1, 2], so it cannot be cut from there",
    ]);
    expect(await reviewAfter(portraitOf("place", "[1, 1]"))).toEqual([]);
  });

  it("which is advice: a series with poor portraits and boxes can still be read", async () => {
    const poor = rewrite(GOOD, [portraitOf("creature", "[2, 1]")]);
    await expect(readSeries(await write(poor))).resolves.toHaveProperty("series.slug", "lantern");
  });
});
