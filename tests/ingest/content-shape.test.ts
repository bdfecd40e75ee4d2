import { describe, expect, it } from "vitest";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import {
  complaintsAfter,
  complaintsOf,
  EPISODE_ONE,
  type File,
  GOOD,
  SERIES,
  WORLD,
  write,
} from "./content-folder.ts";

const FIELD_SLIPS: [slip: string, file: File, from: string, to: string, complaint: string][] = [
  [
    "an empty text",
    "episodes/ep01.yaml",
    "gist: The wind comes up.",
    'gist: " "',
    "episodes/ep01.yaml:26 pages[1].gist: must not be empty",
  ],
  [
    "an empty translation",
    "episodes/ep01.yaml",
    "fr: Ada est sur le quai.",
    'fr: ""',
    "episodes/ep01.yaml:16 pages[0].panels[0].shows.fr: must not be empty",
  ],
  [
    "a text that is a number",
    "episodes/ep01.yaml",
    "gist: The wind comes up.",
    "gist: 7",
    "episodes/ep01.yaml:26 pages[1].gist: must be a text, or one text per language",
  ],
  [
    "a missing text",
    "episodes/ep01.yaml",
    "    gist: The wind comes up.\n",
    "",
    "episodes/ep01.yaml:24 pages[1].gist: is missing",
  ],
  [
    "a box that leaves the page",
    "episodes/ep01.yaml",
    "box: [0, 0.5, 1, 0.5]",
    "box: [0, 0.5, 1, 0.9]",
    "episodes/ep01.yaml:18 pages[0].panels[1].box: a box is [left, top, width, height], each between 0 and 1, inside the page",
  ],
  [
    "a field nobody knows",
    "episodes/ep01.yaml",
    "mood: [calm]",
    "moods: [calm]",
    "episodes/ep01.yaml:12 pages[0].moods: is not a field that is known here",
  ],
  [
    "a kind nobody knows",
    "world/people.yaml",
    "kind: creature",
    "kind: bird",
    "world/people.yaml:3 entities[0].kind: must be one of character, coven, place, creature, object",
  ],
  [
    "a slug in capitals",
    "series.yaml",
    "slug: lantern",
    "slug: Lantern",
    "series.yaml:1 slug: must be lower-case words joined by hyphens",
  ],
  [
    "a date with half its numbers",
    "world/people.yaml",
    "at: [1, 2], until",
    "at: [1], until",
    "world/people.yaml:20 relationships[1].at: must have 2 entries",
  ],
  [
    "an address that is none",
    "series.yaml",
    "https://example.org/",
    "example",
    "series.yaml:8 attribution_url: must be a web address",
  ],
  [
    "a date before the first page",
    "world/people.yaml",
    "hungry., at: [1, 2]",
    "hungry., at: [1, 0]",
    "world/people.yaml:9 entities[0].facts[1].at[1]: must be at least 1",
  ],
  [
    "half a page",
    "world/people.yaml",
    "hungry., at: [1, 2]",
    "hungry., at: [1, 1.5]",
    "world/people.yaml:9 entities[0].facts[1].at[1]: must be a whole number",
  ],
  [
    "an entity without a name",
    "world/people.yaml",
    "names: [{ name: the harbour, at: [1, 1] }]",
    "names: []",
    "world/people.yaml:17 entities[2].names: must not be empty",
  ],
  [
    "an excuse without a reason",
    "world/people.yaml",
    "kind: place",
    "kind: place\n    lint_ok: [[ada]]",
    "world/people.yaml:17 entities[2].lint_ok[0]: must have 2 entries",
  ],
  [
    "a portrait that leaves the page",
    "world/people.yaml",
    "box: [0, 0, 0.5, 0.5]",
    "box: [0.6, 0, 0.5, 0.5]",
    "world/people.yaml:14 entities[1].portrait.box: a box is [left, top, width, height], each between 0 and 1, inside the page",
  ],
  [
    "more than four moods",
    "episodes/ep01.yaml",
    "mood: [calm]",
    "mood: [calm, cold, grey, still, wet]",
    "episodes/ep01.yaml:12 pages[0].mood: must have at most 4 entries",
  ],
  [
    "a page without panels",
    "episodes/ep02.yaml",
    "panels:\n      - { box: [0, 0, 1, 1], shows: The gull lands., who: [gull] }",
    "panels: []",
    "episodes/ep02.yaml:10 pages[0].panels: must not be empty",
  ],
  [
    "a balloon of a kind nobody knows",
    "episodes/ep01.yaml",
    "{ gist: A bell rings. }",
    "{ gist: A bell rings., bubble: { text: Ding, kind: noise, at: [0.5, 0.5], width: 0.3 } }",
    "episodes/ep01.yaml:23 pages[0].panels[1].says[1].bubble.kind: must be one of speech, thought, shout, whisper, caption, sound",
  ],
  [
    "a balloon off the page",
    "episodes/ep01.yaml",
    "{ gist: A bell rings. }",
    "{ gist: A bell rings., bubble: { text: Ding, at: [0.5, 1.5], width: 0.3 } }",
    "episodes/ep01.yaml:23 pages[0].panels[1].says[1].bubble.at[1]: must be at most 1",
  ],
  [
    "a day that is none",
    "episodes/ep01.yaml",
    "2014-05-10",
    "May 2014",
    "episodes/ep01.yaml:7 published: must be a date such as 2014-05-10",
  ],
];

describe("an editor who made a slip is told the file, the line and the field", () => {
  it.each(FIELD_SLIPS)("%s", async (_slip, file, from, to, complaint) => {
    expect(await complaintsAfter(file, from, to)).toEqual([complaint]);
  });

  it("a language code that is none", async () => {
    expect(await complaintsAfter("episodes/ep01.yaml", "fr: Crépuscule", "French: Crépuscule")).toEqual([
      "episodes/ep01.yaml:3 titles.French: must be a language code such as en or pt-BR",
    ]);
  });

  it("a key written twice", async () => {
    expect(await complaintsAfter("series.yaml", "art: included", "art: included\nart: remote")).toEqual([
      "series.yaml:10 is not valid YAML: Map keys must be unique",
    ]);
  });
});

describe("an editor who made many slips is told", () => {
  it("all slips at once, over all files", async () => {
    const folder = await write({
      ...GOOD,
      "series.yaml": SERIES.replace("art: included", "art: drawn"),
      "episodes/ep01.yaml": EPISODE_ONE.replace("number: 1", "number: 0"),
      "world/people.yaml": WORLD.replace("kind: creature", "kind: bird"),
    });
    expect((await complaintsOf(folder)).map((line) => line.split(":")[0])).toEqual([
      "series.yaml",
      "episodes/ep01.yaml",
      "world/people.yaml",
    ]);
  });

  it("fifty slips in print, and how many more there are", async () => {
    const slips = Array.from({ length: 60 }, (_, slip) => `slip${slip}: 1\n`).join("");
    const error = await readSeries(await write({ ...GOOD, "series.yaml": SERIES + slips })).catch(
      (e: unknown) => e,
    );
    if (!(error instanceof ContentError)) throw new Error("the content was accepted");
    expect(error.complaints).toHaveLength(60);
    expect(error.message.split("\n")).toHaveLength(51);
    expect(error.message).toMatch(/\nand 10 more$/);
  });
});
