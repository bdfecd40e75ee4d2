import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printComplaint } from "#lib/ingest/content/complaint.ts";
import { worldFileSchema } from "#lib/ingest/content/schema.ts";
import { readYamlFile } from "#lib/ingest/content/yaml-file.ts";
import { hiddenCharacters } from "#lib/ingest/hidden-characters.ts";
import { complaintsAfter, complaintsOf, GOOD, write } from "#tests/ingest/content-folder.ts";

const GIST = "gist: The wind comes up.";
const AT_GIST = "episodes/ep01.yaml:26";

/** What the editor is told of one gist. */
const gist = (text: string) => complaintsAfter("episodes/ep01.yaml", GIST, `gist: ${text}`);

const HIDDEN: [sentence: string, text: string, told: string][] = [
  ["a space without width in a word", "The wi\u200bnd comes up.", "U+200B, which is not seen"],
  ["a joiner in a Latin word", "The wi\u200dnd comes up.", "U+200D, which is not seen"],
  ["a non-joiner in a Latin word", "The wi\u200cnd comes up.", "U+200C, which is not seen"],
  ["a soft hyphen", "The wi\u00adnd comes up.", "U+00AD, which is not seen"],
  ["a word joiner", "The wi\u2060nd comes up.", "U+2060, which is not seen"],
  ["a mark of the byte order in the middle", "The wi\ufeffnd comes up.", "U+FEFF, which is not seen"],
  ["a filler that counts as a letter", "The wi\u3164nd comes up.", "U+3164, which is not seen"],
  ["a grapheme joiner", "The wi\u034fnd comes up.", "U+034F, which is not seen"],
  ["an invisible operator", "The wi\u2063nd comes up.", "U+2063, which is not seen"],
  ["an annotation", "The wi\ufff9nd comes up.", "U+FFF9, which is not seen"],
  ["an empty letter of Braille", "The wi\u2800nd comes up.", "U+2800, which is not seen"],
  [
    "an override that turns the text round",
    "The \u202edniw\u202c comes up.",
    "U+202E, which turns the direction",
  ],
  ["an isolate that never ends", "The \u2067wind comes up.", "U+2067, which turns the direction"],
  ["a mark of the direction", "The wind\u200f comes up.", "U+200F, which turns the direction"],
  ["a message in tags", "The wind\u{e0069}\u{e0067} comes up.", "U+E0069, which can carry words"],
  [
    "a message in variations of one letter",
    "The wind\u{e0101}\u{e0102} comes up.",
    "U+E0101, which can carry words",
  ],
  [
    "a message in variations of an emoji",
    "The wind \u{1f32c}\ufe0f\ufe01\ufe02 comes up.",
    "U+FE01, which can carry",
  ],
  [
    "a letter of somebody's own",
    "The wind\ue000 comes up.",
    "U+E000, which means something else to everybody",
  ],
  ["a line break of another kind", "The wind\u2028 comes up.", "U+2028, which is a command to a machine"],
  ["a noncharacter", "The wind\ufdd0 comes up.", "U+FDD0, which stands for what was no text"],
  ["what was no text", "The wind\ufffd comes up.", "U+FFFD, which stands for what was no text"],
];

describe("a text is refused when something in it is hidden:", () => {
  it.each(HIDDEN)("%s", async (_, text, told) => {
    const complaints = await gist(`"${text}"`);
    expect(complaints[0]).toContain(`${AT_GIST} has the hidden character ${told}`);
  });

  it.each([
    ["by its number", String.raw`"The wi\u200bnd comes up."`, "U+200B"],
    ["by its number, to command a terminal", String.raw`"The wind \e[2J comes up."`, "U+001B"],
    ["by its number, to end a text for some", String.raw`"The wind\0 comes up."`, "U+0000"],
    ["by its number, to write over what was said", String.raw`"The wind\r comes up."`, "U+000D"],
    ["by half a number", String.raw`"The wind \ud800 comes up."`, "U+D800"],
  ])("a character written %s", async (_, text, code) => {
    expect(await gist(text)).toEqual([
      expect.stringContaining(`${AT_GIST} has the hidden character ${code}`),
    ]);
  });

  it("in a key, where a translation would hide", async () => {
    expect(await gist('{ en: Wind., "f\\u200br": Vent. }')).toEqual([
      expect.stringContaining(`${AT_GIST} has the hidden character U+200B`),
    ]);
  });

  it("in a comment, which people read who check a change", async () => {
    expect(await gist("The wind comes up. # \u202eon si siht")).toEqual([
      `${AT_GIST} has the hidden character U+202E, which turns the direction of the text; remove it`,
    ]);
  });

  it("on its own line of a long text, and the line is named", async () => {
    expect(await gist("|\n      One.\n      Two\u200b.")).toEqual([
      "episodes/ep01.yaml:28 has the hidden character U+200B, which is not seen; remove it",
    ]);
  });
});

describe("a text may have what its script and its pictures cannot be written without:", () => {
  it.each([
    ["a joiner in Sinhala", "ප්‍රාර්ථනාව"],
    ["a non-joiner in Persian", "می‌خواهم"],
    ["a family of several", "👩‍👩‍👧‍👦 ❤️ 1️⃣"],
    ["line feeds and tabs", "one\n\ttwo\r\nthree"],
    ["accents that are letters of their own", "re\u0301sume\u0301"],
    ["spaces of every width that is seen", "a\u00a0b\u202fc\u2003d"],
  ])("%s", (_, text) => {
    expect(hiddenCharacters(text)).toEqual([]);
  });
});

/** What is said of a world file with this text. */
async function world(text: string | Uint8Array): Promise<string[]> {
  const folder = await write({});
  await writeFile(join(folder, "all.yaml"), text);
  return (await readYamlFile(folder, "all.yaml", worldFileSchema)).complaints.map(printComplaint);
}

const laughs = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`).join(
  "\n",
);
const ALIAS = "repeats a value by an alias; write it out";

const FILES: [sentence: string, text: string | Uint8Array, told: string | RegExp][] = [
  ["grows by aliases of aliases", `a0: &a0 [x]\n${laughs}`, `all.yaml:2 ${ALIAS}`],
  ["contains itself", "entities: &e [*e]", `all.yaml:1 ${ALIAS}`],
  ["takes fields over from elsewhere", "a: &a {b: 1}\nentities:\n  - {<<: *a}", `all.yaml:3 ${ALIAS}`],
  [
    "is of another YAML, where no is false",
    "%YAML 1.1\n---\nentities: no",
    "all.yaml:1 must not say which YAML it is",
  ],
  [
    "runs code in another reader",
    "entities: !!js/function 'function(){}'",
    /^all\.yaml:1 is not valid YAML: /,
  ],
  ["makes an object in another reader", "entities: !ruby/object:Gem {}", /^all\.yaml:1 is not valid YAML: /],
  ["gives a value another type than it looks", "entities: !!set {a}", /^all\.yaml:1 /],
  ["hides bytes in a text", "entities: !!binary aGlkZGVu", /^all\.yaml:1 /],
  [
    "names a tag of its own",
    "%TAG !e! tag:evil,2000:\n---\nentities: !e!x []",
    /^all\.yaml:\d is not valid YAML: /,
  ],
  [
    "changes what every object has",
    "__proto__: {entities: [{slug: owned}]}",
    "all.yaml:1 __proto__: is not a field that is known here",
  ],
  [
    "changes how every object is made",
    "constructor: {prototype: {}}",
    "all.yaml:1 constructor: is not a field that is known here",
  ],
  [
    "has a second document behind the first",
    "entities: []\n---\nentities: []",
    /^all\.yaml:2 is not valid YAML: /,
  ],
  [
    "says two things of one field",
    "entities: []\nentities: []",
    "all.yaml:2 is not valid YAML: Map keys must be unique",
  ],
  ["has a list for a key", "? [a, b]\n: c", "all.yaml:1 must not have a list or a map for a key"],
  ["is nested without end", "[".repeat(9_000), "all.yaml:1 is nested too deeply"],
  ["is nested without end in blocks", "- ".repeat(6_000), "all.yaml:1 is nested too deeply"],
  ["is binary", Buffer.from([0x65, 0x00, 0x01, 0x02]), /^all\.yaml:1 has the hidden character U\+0000/],
  ["is no UTF-8", Buffer.from("entities: caf\u00e9", "latin1"), "all.yaml:1 is not UTF-8 text"],
  ["spells a slash in too many bytes", Buffer.from([0x61, 0x3a, 0xc0, 0xaf]), "all.yaml:1 is not UTF-8 text"],
  ["is UTF-16", Buffer.from("\ufeffentities: []", "utf16le"), "all.yaml:1 is not UTF-8 text"],
];

describe("a file is refused when it", () => {
  it.each(FILES)("%s", async (_, text, told) => {
    const complaints = await world(text);
    expect(complaints[0] ?? "accepted").toMatch(told);
  });

  it("has more keys than can be compared with each other", async () => {
    const keys = Array.from({ length: 3_000 }, (_, index) => `k${index}: 1\n`).join("");
    expect(await world(keys)).toHaveLength(200);
  });

  it("has a text that no screen holds", async () => {
    expect(await gist("a ".repeat(3_000))).toEqual([
      `${AT_GIST} pages[1].gist: must have at most 4000 letters`,
    ]);
  });

  it.each(["1e999", ".nan", "-.inf"])("has a number such as %s", async (number) => {
    const told = await complaintsAfter(
      "world/people.yaml",
      "hungry., at: [1, 2]",
      `hungry., at: [${number}, 2]`,
    );
    expect(told).toEqual([
      expect.stringMatching(/^world\/people\.yaml:9 entities\[0\]\.facts\[1\]\.at\[0\]: must be /),
    ]);
  });

  it("has a page larger than any picture", async () => {
    expect(await complaintsAfter("episodes/ep02.yaml", "[600, 800]", "[600, 999999999]")).toEqual([
      "episodes/ep02.yaml:8 pages[0].size[1]: must be at most 30000",
    ]);
  });

  it("lies behind a link to another folder", async () => {
    const folder = await write({ "elsewhere/people.yaml": GOOD["world/people.yaml"] });
    await symlink(join(folder, "elsewhere"), join(folder, "world"));
    const { complaints } = await readYamlFile(folder, "world/people.yaml", worldFileSchema);
    expect(complaints.map(printComplaint)).toEqual([
      "world/people.yaml:1 must lie in plain folders, not behind a link",
    ]);
  });

  it("is a folder, or a pipe that nobody writes to", async () => {
    const folder = await write(GOOD);
    await mkdir(join(folder, "world/all.yaml"));
    expect(await complaintsOf(folder)).toEqual([
      "world/all.yaml:1 must be a plain file, not a link or anything else",
    ]);
  });

  it("is one of a crowd", async () => {
    const crowd = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`world/w${n}.yaml`, ""]));
    expect(await complaintsOf(await write({ ...GOOD, ...crowd }))).toEqual([
      "world:1 has more than 500 files",
    ]);
  });
});
