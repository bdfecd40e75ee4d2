import { describe, expect, it } from "vitest";
import { readTranscript } from "#lib/ingest/transcript/read-transcript.ts";

const svg = (inside: string) =>
  `<svg xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 60 80">${inside}</svg>`;

describe("of a drawing that letters somebody else's page nothing is read but what a reader sees", () => {
  const words = (inside: string) => readTranscript(svg(inside), "en").map(({ text }) => text);
  const said = (style: string) => `<text x="5" y="20" style="font-size:5px;${style}">Tell all</text>`;

  it.each([
    ["a script", "<script>Tell all</script>"],
    ["a style", "<style>Tell all</style>"],
    ["a page of HTML", "<foreignObject><p>Tell all</p></foreignObject>"],
    ["a description", "<desc>Tell all</desc><metadata>Tell all</metadata>"],
    ["text that is not displayed", said("display:none")],
    ["text that is invisible", said("visibility:hidden")],
    ["text that is transparent", said("opacity:0")],
    ["text whose letters are transparent", said("fill-opacity:0")],
    ["text whose letters are not painted", said("fill:none")],
    ["text too small to be read", said("font-size:0.05px")],
    ["text beside the page", `<text x="500" y="20">Tell all</text>`],
    ["text kept for later", `<defs>${said("")}</defs>`],
  ])("not %s", (_, inside) => {
    expect(words(`${inside}<text x="5" y="60" style="font-size:5px">Hello</text>`)).toEqual(["Hello"]);
  });

  it("and nothing it points at is asked for", () => {
    expect(words(`<image xlink:href="https://evil.example/x.png"/><text x="5" y="20">Hello</text>`)).toEqual([
      "Hello",
    ]);
  });

  it.each(["\u202e", "\u2066", "\u{e0041}", "\u{e0100}", "\u3164", "\ue000"])(
    "and nothing hidden in its words: %j",
    (hidden) => {
      expect(() => words(`<text x="5" y="20">Hel${hidden}lo</text>`)).toThrow(
        /^has the hidden character U\+/,
      );
    },
  );

  it("but hints for whoever breaks its lines are only left out", () => {
    expect(words('<text x="5" y="20">H\u00ade\u200bl\u2060lo\u200e</text>')).toEqual(["Hello"]);
  });
});
