import { describe, expect, it } from "vitest";
import { withoutBuildHints } from "./early-hints.ts";

const FONT =
  '</_next/static/media/a.p.woff2>; rel=preload; as="font"; crossorigin=""; nonce="n"; type="font/woff2"';
const STYLE = '</_next/static/chunks/a.css>; rel=preload; as="style"; nonce="n"';
const PICTURE = '</images/abc.webp>; rel=preload; as="image"';
const LIKE_ONE = '</_next/static/chunks/a.css>; rel=preload; as="style"; imagesrcset="/images/abc.webp 800w"';

describe("the hints of a response", () => {
  it("are the same whether the headers left before or after the style sheets were known", () => {
    const early = ["vary: rsc", `link: ${FONT}`, "x-powered-by: nobody"];
    const late = ["vary: rsc", `link: ${FONT}, ${STYLE}, ${STYLE}`, "x-powered-by: nobody"];
    expect(withoutBuildHints(early)).toEqual(["vary: rsc", "x-powered-by: nobody"]);
    expect(withoutBuildHints(late)).toEqual(withoutBuildHints(early));
  });

  it("keep whatever else they name, which may be of the story", () => {
    expect(withoutBuildHints([`link: ${FONT}, ${PICTURE}, ${STYLE}`])).toEqual([`link: ${PICTURE}`]);
    expect(withoutBuildHints([`link: ${LIKE_ONE}`])).toEqual([`link: ${LIKE_ONE}`]);
  });
});
