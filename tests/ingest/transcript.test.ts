import { describe, expect, it } from "vitest";
import { readTranscript } from "#lib/ingest/transcript/read-transcript.ts";
import { drawing, flow, oval, text } from "./drawings.ts";

const says = (svg: string, language = "en") => readTranscript(svg, language).map((balloon) => balloon.text);
const at = (x: number, y: number) => ({ x, y });

describe("the lettering of a page", () => {
  it("is read balloon by balloon, each as one text", () => {
    const svg = drawing(
      flow(["Look at", "that lamp!"], at(100, 100)),
      text(["It went", "out."], at(600, 120)),
    );
    expect(says(svg)).toEqual(["Look at that lamp!", "It went out."]);
  });

  it("says about where each balloon is, as fractions of the page", () => {
    const [balloon] = readTranscript(drawing(flow(["A lamp"], { x: 500, y: 700, width: 200 })), "en");
    const [left = 0, top = 0, width = 0, height = 0] = balloon?.box ?? [];
    expect(left).toBeGreaterThan(0.5);
    expect(left + width).toBeLessThan(0.7);
    expect(left + width / 2).toBeCloseTo(0.6);
    expect([top, height]).toEqual([0.5, expect.closeTo(25 / 1400, 3)]);
  });
});

describe("a balloon of a page", () => {
  it.each([
    ["translate(100,200)", 0.31, 0.4018],
    ["translate(-100,0) scale(2)", 0.32, 0.5179],
    ["scale(2) translate(-100,0)", 0.22, 0.5179],
    ["rotate(180 200 400)", 0.19, 0.3125],
    ["rotate(90)", -0.3625, 0.15],
    ["matrix(1 0 0 0.5 0 100)", 0.21, 0.2009],
    ["skewX(45)", 0.5725, 0.2589],
    ["skewY(-45)", 0.21, 0.1089],
  ])("is where %s puts it", (transform, x, y) => {
    const moved = flow(["o"], { x: 200, y: 350, width: 20, height: 25 }, `transform="${transform}"`);
    const around = drawing(moved).replace('width="1000" height="1400"', 'viewBox="-1000 -1400 3000 4200"');
    const [left = 0, top = 0, width = 0, height = 0] = readTranscript(around, "en")[0]?.box ?? [];
    expect((left + width / 2) * 3 - 1).toBeCloseTo(x, 2);
    expect((top + height / 2) * 3 - 1).toBeCloseTo(y, 2);
  });
});

describe("the words of a page", () => {
  it("are whole where single letters are styled", () => {
    const styled = flow(["tic, t<flowSpan>oc</flowSpan>k, <flowSpan>t</flowSpan>ac"], at(100, 100));
    expect(says(drawing(styled))).toEqual(["tic, tock, tac"]);
    const moved = `<text x="9" y="50">b<tspan dx="3">oo</tspan><tspan x="40 52" y="50">m!</tspan></text>`;
    expect(says(drawing(moved))).toEqual(["boom!"]);
  });

  it("are whole where every letter is a text of its own, in any order of the file", () => {
    const letters = [..."SPLAT"].map((letter, index) =>
      text([letter], at(300 + index * 12, 500 + (index % 2) * 5)),
    );
    expect(says(drawing(...letters.toReversed()))).toEqual(["SPLAT"]);
    expect(says(drawing(text(["Clap"], at(300, 500)), text(["Clap"], at(345, 500))))).toEqual([
      "Clap",
      "Clap",
    ]);
  });

  it("are none that the box is too low to show", () => {
    const small = flow(["Shown", "once", "left over from English"], { x: 100, y: 100, height: 55 });
    expect(says(drawing(small))).toEqual(["Shown once"]);
  });

  it.each([
    ["in a hidden layer", `<g style="display:none">${flow(["unseen"], at(10, 10))}</g>`],
    ["in a layer hidden by an attribute", `<g display="none"><g>${flow(["unseen"], at(10, 10))}</g></g>`],
    ["made invisible", `<g style="visibility:hidden">${text(["unseen"], at(10, 10))}</g>`],
    ["wholly transparent", `<g style="opacity:0">${text(["unseen"], at(10, 10))}</g>`],
    ["kept among definitions", `<defs>${text(["unseen"], at(10, 10))}</defs>`],
    ["parked beside the page", text(["unseen"], at(-400, 10))],
    ["moved off the page", `<g transform="translate(0,2000)">${text(["unseen"], at(10, 10))}</g>`],
    ["a title that no one draws", "<title>unseen</title>"],
    ["empty", text([" "], at(10, 10))],
  ])("are none that are %s", (_, hidden) => {
    expect(says(drawing(hidden, text(["seen"], at(10, 800))))).toEqual(["seen"]);
  });

  it("are there when visible inside something that is not", () => {
    const inside = `<g style="visibility:hidden"><g style="visibility:visible">${text(["seen"], at(10, 50))}</g></g>`;
    expect(says(drawing(inside))).toEqual(["seen"]);
  });

  it("are read under the prefix that some editors write, and in the units of the view box", () => {
    const svg = `<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="100mm" height="140mm" viewBox="0 0 1000 1400">
      <svg:text x="500" y="700">Here</svg:text></svg:svg>`;
    expect(readTranscript(svg, "en")).toEqual([
      { text: "Here", box: [0.5, expect.closeTo(0.49), expect.any(Number), expect.any(Number)] },
    ]);
  });
});

describe("texts inside one outline", () => {
  const parts = [
    text(["a loud"], at(400, 290)),
    text(["Give him"], at(400, 262)),
    text(["hand!"], at(400, 318)),
  ];

  it("are one balloon, read from its top", () => {
    expect(says(drawing(oval({ x: 350, y: 200 }), ...parts))).toEqual(["Give him a loud hand!"]);
  });

  it("and texts inside none stay apart", () => {
    expect(says(drawing(...parts))).toEqual(["Give him", "a loud", "hand!"]);
  });

  it("stay apart where they are not close: two balloons may touch", () => {
    const svg = drawing(
      oval({ x: 300, y: 100, width: 300, height: 400 }),
      text(["Hello."], at(400, 220)),
      text(["And goodbye."], at(400, 330)),
    );
    expect(says(svg)).toEqual(["Hello.", "And goodbye."]);
  });
});

describe("lines of one balloon", () => {
  const joined = (language: string, ...lines: string[]) =>
    says(drawing(flow(lines, at(100, 100))), language)[0];

  it("are joined by a space, except where the script has none", () => {
    expect(joined("fr", "Rien ne va", "plus !")).toBe("Rien ne va plus !");
    expect(joined("ja", "ランプが", "消えた")).toBe("ランプが消えた");
    expect(joined("ja", "David", "ありがとう")).toBe("Davidありがとう");
    expect(joined("kr", "등불이", "꺼졌어")).toBe("등불이 꺼졌어");
  });

  it("make a word whole that was parted at a line's end, where that is certain", () => {
    expect(joined("de", "im ver-", "wunschenen Wald")).toBe("im verwunschenen Wald");
    expect(joined("fr", "une impos\u00ad", "sible lampe")).toBe("une impossible lampe");
  });

  it("keep a hyphen that may be the word's own", () => {
    expect(joined("de", "ein Trank-", "Wettbewerb")).toBe("ein Trank-Wettbewerb");
    expect(joined("de", "Haupt-", "und Nebenrolle")).toBe("Haupt- und Nebenrolle");
    expect(joined("fr", "c'est peut-", "être vrai")).toBe("c'est peut-être vrai");
    expect(joined("en", "Come on -", "we are late")).toBe("Come on - we are late");
  });
});

describe("the order of balloons", () => {
  const page = (direction: "ltr" | "rtl") => {
    const grid = [at(700, 900), at(100, 60), at(100, 880), at(700, 100)];
    const language = direction === "rtl" ? "ar" : "en";
    return says(drawing(...grid.map(({ x, y }) => text([`at ${x} ${y}`], { x, y }))), language);
  };

  it("is row by row, from the side where the script begins", () => {
    expect(page("ltr")).toEqual(["at 100 60", "at 700 100", "at 100 880", "at 700 900"]);
    expect(page("rtl")).toEqual(["at 700 100", "at 100 60", "at 700 900", "at 100 880"]);
  });

  it("follows what nested layers do to places", () => {
    const svg = drawing(
      text(["second"], at(100, 700)),
      `<g transform="translate(0,1000)"><g transform="scale(1,-1) rotate(0)">${text(["first"], at(100, 900))}</g></g>`,
      `<g transform="matrix(1 0 0 1 0 600)">${text(["third"], at(100, 300))}</g>`,
    );
    expect(says(svg)).toEqual(["first", "second", "third"]);
  });
});
