import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DrawingError } from "#lib/ingest/svg/svg-tree.ts";
import { readTranscript } from "#lib/ingest/transcript/read-transcript.ts";
import { drawing, flow, text } from "./drawings.ts";

const refusalOf = (svg: string): string => {
  try {
    readTranscript(svg, "en");
  } catch (error) {
    if (error instanceof DrawingError) return error.message;
    throw error;
  }
  return "read";
};

const BOMB = `<!DOCTYPE svg [
  <!ENTITY a "hahahahaha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
  <!ENTITY file SYSTEM "file:///etc/passwd">]>`;

describe("a drawing from somebody else", () => {
  it.each([
    ["expands an entity of its own", `${BOMB}<svg><text x="1" y="1">&c;</text></svg>`, "is not well-formed"],
    ["reaches for a file", `${BOMB}<svg><text x="1" y="1">&file;</text></svg>`, "is not well-formed"],
    ["breaks off", "<svg><text>Once upon", "is not well-formed"],
    ["is an error page", "<!doctype html><html><body><p>Busy<br></body></html>", "is not well-formed"],
    ["is another kind of file", "<html><text>Once</text></html>", "is not a drawing"],
    ["is nothing at all", "", "is not well-formed"],
    ["is nested a hundredfold", drawing("<g>".repeat(200), "</g>".repeat(200)), "is nested too deeply"],
    ["is nested without end", `<svg>${"<g>".repeat(300_000)}`, "is nested too deeply"],
    ["is crowded", drawing("<g/>".repeat(60_000)), "has too many elements"],
    ["holds a book", drawing(text(["word"], { x: 1, y: 1 }).repeat(2_000)), "has too many texts"],
    ["is huge", drawing(text(["a".repeat(9_000_000)], { x: 1, y: 1 })), "is too large"],
  ])("is refused when it %s", (_, svg, refusal) => {
    expect(refusalOf(svg)).toBe(refusal);
  });

  it("may declare what it never uses, as older editors did", () => {
    const svg = `${BOMB}<svg width="100" height="100"><text x="1" y="9">Once &amp; again</text></svg>`;
    expect(readTranscript(svg, "en").map((balloon) => balloon.text)).toEqual(["Once & again"]);
  });

  it("may have outlines finer than any balloon, or thousands of them", () => {
    const spiral = `<path d="m 0,0 ${"l 1,1 ".repeat(400_000)}"/>`;
    const scales = '<rect x="0" y="0" width="20" height="20"/>'.repeat(20_000);
    expect(refusalOf(drawing(spiral, scales, text(["under it all"], { x: 5, y: 15 })))).toBe("read");
  });

  it("may have numbers that mean nothing", () => {
    const odd = [
      flow(["odd"], { x: Number.NaN, y: 10 }, `transform="matrix(1,2) skewX(90) nonsense(3)"`),
      `<path d="m 1,2 c 3 z l q 5 a 1"/><rect width="many"/><text x="-" y="1e999">nowhere</text>`,
    ];
    expect(refusalOf(drawing(...odd))).toBe("read");
  });

  it("is read or refused, whatever it holds", () => {
    const words = fc.constantFrom(
      "<g>",
      "</g>",
      "<text x='1' y='2'>",
      "</text>",
      "<flowRoot>",
      "</flowRoot>",
      "&#0;",
    );
    const soup = fc.array(fc.oneof(words, fc.string())).map((parts) => `<svg>${parts.join("")}</svg>`);
    fc.assert(
      fc.property(soup, (svg) => {
        expect(["read", "is not well-formed"]).toContain(refusalOf(svg));
      }),
      { numRuns: 300, seed: 20_261_124 },
    );
  });
});
