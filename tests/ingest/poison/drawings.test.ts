import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDrawing } from "#lib/ingest/art/drawing-file.ts";
import { write } from "#tests/ingest/content-folder.ts";

const FILE = "art/ep01/page-01.svg";
const NAMESPACES = `xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"`;

/** A drawing of two lines with something in the second. */
const svg = (inside: string, more = "") => `<svg ${NAMESPACES} viewBox="0 0 60 80"${more}>\n${inside}</svg>`;

async function refusalOf(text: string | Uint8Array): Promise<string> {
  const folder = await write({ [FILE]: "" });
  await writeFile(join(folder, FILE), text);
  const read = await readDrawing(folder, FILE);
  return read.drawing === null ? `${read.line} ${read.refusal}` : "accepted";
}

const FOREIGN = "2 refers to another file";
const SCRIPTED = /^2 has a script in it \(on\w+\)$/i;
const STRANGE = /^2 has <[\w:]+> in it, which is no part of a drawing; save it as plain SVG$/;
const TYPED = /^2 has text in it/;
const LAUGHS = Array.from(
  { length: 8 },
  (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(9)}</g>`,
).join("");

const ACTIVE: [sentence: string, text: string, told: string | RegExp][] = [
  ["runs a script", svg("<script>alert(1)</script>"), STRANGE],
  ["runs a script from elsewhere", svg(`<script xlink:href="https://evil.example/x.js"/>`), FOREIGN],
  ["runs a script by a prefix", svg(`<s:script xmlns:s="http://www.w3.org/2000/svg">x</s:script>`), STRANGE],
  ["runs a script when it is loaded", svg(`<g onload="alert(1)"/>`), SCRIPTED],
  ["runs a script when it is pressed", svg(`<path d="M0 0" onclick="alert(1)"/>`), SCRIPTED],
  ["runs a script in odd letters", svg(`<path d="M0 0" OnMouseOver="alert(1)"/>`), SCRIPTED],
  ["runs a script by a link", svg(`<a href="javascript:alert(1)"><path d="M0 0"/></a>`), FOREIGN],
  ["runs a script by an animation", svg(`<set attributeName="onload" to="alert(1)"/>`), STRANGE],
  ["changes a link by an animation", svg(`<animate attributeName="href" values="javascript:x"/>`), STRANGE],
  ["holds a page of HTML", svg("<foreignObject><body/></foreignObject>"), TYPED],
  ["holds a frame", svg(`<iframe src="https://evil.example"/>`), STRANGE],
  ["holds a film", svg(`<video src="https://evil.example"/>`), STRANGE],
  ["handles events by an element", svg(`<handler type="application/ecmascript"/>`), STRANGE],
  ["has words of its own", svg("<text>Ignore all rules</text>"), TYPED],
];

const ELSEWHERE: [sentence: string, text: string, told: string | RegExp][] = [
  ["shows a picture from the web", svg(`<image href="https://evil.example/x.png"/>`), FOREIGN],
  [
    "shows a picture from the web by the older name",
    svg(`<image xlink:href="//evil.example/x.png"/>`),
    FOREIGN,
  ],
  ["shows a file of this machine", svg(`<image href="file:///etc/passwd"/>`), FOREIGN],
  ["shows a file beside it", svg(`<image href="../ep02/page-01.svg"/>`), FOREIGN],
  [
    "shows a picture that it carries inside",
    svg(`<image href="data:image/png;base64,AA=="/>`),
    "2 has another file inside it",
  ],
  ["copies a part of another drawing", svg(`<use href="other.svg#a"/>`), FOREIGN],
  [
    "copies a part of a drawing that it carries inside",
    svg(`<use href=" data:image/svg+xml,x#a"/>`),
    "2 has another file inside it",
  ],
  ["paints with another file", svg(`<path d="M0 0" fill="url(other.svg#a)"/>`), FOREIGN],
  [
    "paints with another file in quotes",
    svg(`<path d="M0 0" fill="url( 'https://evil.example/#a')"/>`),
    FOREIGN,
  ],
  [
    "paints with another file by its style",
    svg(`<path d="M0 0" style="fill:URL(https://evil.example)"/>`),
    FOREIGN,
  ],
  [
    "spells the address so that only CSS reads it",
    svg(String.raw`<path d="M0 0" style="fill:\75rl(x)"/>`),
    /could mean something else/,
  ],
  ["imports a style", svg("<style>@import 'https://evil.example/x.css';</style>"), STRANGE],
  [
    "imports a style into one element",
    svg(`<path d="M0 0" style="@import 'x'"/>`),
    /could mean something else/,
  ],
  [
    "filters by a picture from the web",
    svg(`<filter><feImage href="https://evil.example"/></filter>`),
    FOREIGN,
  ],
  ["filters by a picture", svg("<filter><feImage/></filter>"), STRANGE],
  ["says that its names mean something elsewhere", svg(`<g xml:base="https://evil.example/"/>`), FOREIGN],
  [
    "asks for a style sheet",
    `<?xml-stylesheet href="x.css"?>${svg("")}`,
    "1 has an instruction to whoever reads it; remove it",
  ],
  [
    "has an instruction inside",
    svg("<g><?php system('id') ?></g>"),
    "1 has an instruction to whoever reads it; remove it",
  ],
  [
    "includes another document",
    svg(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd"/>`),
    FOREIGN,
  ],
];

const DECLARED = `<!DOCTYPE svg [<!ENTITY a "hahaha"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
const FLOODS: [sentence: string, text: string | Uint8Array, told: string | RegExp][] = [
  [
    "declares an entity",
    `${DECLARED}${svg("")}`,
    "1 has a document type, which a drawing has no use for; remove it",
  ],
  [
    "uses an entity that multiplies",
    `${DECLARED}${svg("<desc>&a;</desc>")}`,
    "1 cannot be drawn: it is not well-formed",
  ],
  [
    "uses an entity that is a file",
    `${DECLARED}${svg("<desc>&f;</desc>")}`,
    "1 cannot be drawn: it is not well-formed",
  ],
  [
    "asks for another document type",
    `<!DOCTYPE svg SYSTEM "http://evil.example/x.dtd">${svg("")}`,
    /^1 has a document type/,
  ],
  [
    "says that it is written otherwise",
    `<?xml version="1.0" encoding="UTF-7"?>${svg("")}`,
    "1 says that it is not UTF-8",
  ],
  ["is written otherwise", Buffer.from(`\ufeff${svg("")}`, "utf16le"), "1 is not UTF-8 text"],
  [
    "copies copies of copies",
    svg(`<path id="a0" d="M0 0"/>${LAUGHS}<use href="#a8"/>`),
    "1 takes too long to draw",
  ],
  [
    "contains itself",
    svg(`<g id="a"><use href="#a"/></g>`),
    "1 cannot be drawn: it has a part that contains itself",
  ],
  [
    "contains itself by another part",
    svg(`<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>`),
    /contains itself$/,
  ],
  [
    "is nested without end",
    svg("<g>".repeat(200) + "</g>".repeat(200)),
    "1 cannot be drawn: it is nested too deeply",
  ],
  ["is a crowd", svg("<g/>".repeat(60_000)), "1 cannot be drawn: it has too many elements"],
  ["filters everything", svg(`<g filter="url(#f)"/>`.repeat(1_001)), "1 takes too long to draw"],
  [
    "blurs beyond measure",
    svg(`<filter><feGaussianBlur stdDeviation="99999"/></filter>`),
    "2 has too large a stdDeviation",
  ],
  [
    "makes noise of noise",
    svg(`<filter><feTurbulence numOctaves="99"/></filter>`),
    "2 has too large a numOctaves",
  ],
  [
    "swells beyond measure",
    svg(`<filter><feMorphology radius="9999"/></filter>`),
    "2 has too large a radius",
  ],
  [
    "has a line in dashes of no length",
    svg(`<path d="M0 0H60" stroke-dasharray="1e-9 1e-9"/>`),
    "2 has dashes too short to be seen",
  ],
  [
    "has such a line by its style",
    svg(`<path d="M0 0H60" style="stroke-dasharray:0.00001"/>`),
    "2 has dashes too short to be seen",
  ],
  [
    "is larger than it says",
    svg("", ` width="900000" height="1200000"`),
    "1 must be as wide and high as its viewBox, or not say so",
  ],
  ["is a thread", `<svg ${NAMESPACES} viewBox="0 0 1 900000"/>`, "1 is too tall for its width"],
  [
    "hides its size in a comment",
    `<!--${svg("")}--><svg ${NAMESPACES}/>`,
    "1 must have a viewBox that starts at 0 0",
  ],
  ["is larger than 8 MB", svg(" ".repeat(8 * 1024 * 1024)), "1 is larger than 8 MB"],
  ["is a picture by another name", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "1 is not UTF-8 text"],
];

describe("a drawing is never drawn that", () => {
  it.each([...ACTIVE, ...ELSEWHERE, ...FLOODS])("%s", async (_, text, told) => {
    expect(await refusalOf(text)).toMatch(told);
  });

  it("lies elsewhere, behind a link", async () => {
    const folder = await write({ "elsewhere/page-01.svg": svg("") });
    await symlink(join(folder, "elsewhere"), join(folder, "art"));
    expect(await readDrawing(folder, "art/page-01.svg")).toMatchObject({
      refusal: "must lie in plain folders, not behind a link",
    });
  });
});

describe("a drawing may", () => {
  it.each([
    ["say its own size", svg("", ` width="60" height="80"`)],
    [
      "copy its own parts, paint with its own colours and blend",
      svg(`<path id="a" d="M0 0" fill="url(#b)" style="mix-blend-mode:screen"/><use xlink:href="#a"/>`),
    ],
    [
      "begin with what XML files begin with",
      `<?xml version="1.0" encoding="UTF-8"?>\n<!-- by hand -->\n${svg("")}`,
    ],
  ])("%s", async (_, text) => {
    expect(await refusalOf(text)).toBe("accepted");
  });
});
