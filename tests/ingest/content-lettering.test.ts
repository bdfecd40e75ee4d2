import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import type { Lettering } from "#lib/ingest/content/lettering-overlap.ts";
import { readCorpus } from "#lib/ingest/content/read.ts";
import { readLettering } from "#lib/ingest/content/read-lettering.ts";
import { reviewCorpus } from "#lib/ingest/content/review.ts";
import { realPages } from "#tests/support/comic-site.ts";
import { GOOD, reviewOf, rewrite, write } from "./content-folder.ts";

const REMOTE = rewrite(GOOD, [["series.yaml", "art: included", "art: remote"]]);
const lettered = (text: string, language = "en"): Lettering[] => [
  { episode: "ep01-dusk", page: "2", language, text },
];
const writing = (gist: string) =>
  rewrite(REMOTE, [["episodes/ep01.yaml", "gist: The wind comes up.", `gist: ${gist}`]]);

const EIGHT = "the wind will not put out my lantern";
const TOLD = `shares "${EIGHT}" with the lettering of ep01-dusk, page 2; say it in words of our own`;

describe("eight words in a row that are the comic's own", () => {
  it("are found, whatever their case and punctuation", async () => {
    const files = writing("She swears, the WIND will not put out -- my lantern");
    expect(await reviewOf(files, lettered("Ha!\nThe wind... will NOT put out my lantern?"))).toEqual([
      `episodes/ep01.yaml:26 pages[1].gist: ${TOLD}`,
    ]);
  });

  it("are found in the language they are in, and told once for a text", async () => {
    const files = writing(`{ en: Wind., fr: ${EIGHT} ${EIGHT} }`);
    expect(await reviewOf(files, lettered(EIGHT, "fr"))).toEqual([
      `episodes/ep01.yaml:26 pages[1].gist.fr: ${TOLD}`,
    ]);
    expect(await reviewOf(files, lettered(EIGHT, "en"))).toEqual([]);
  });

  it("are found over two balloons and where words are not parted by spaces", async () => {
    expect(await reviewOf(writing(EIGHT), lettered("the wind will\nnot put out my lantern"))).toHaveLength(1);
    const japanese = "私は昨日の夜に港で大きな灯台を見ました";
    expect(await reviewOf(writing(`{ en: Wind., ja: ${japanese} }`), lettered(japanese, "ja"))).toHaveLength(
      1,
    );
  });

  it("are eight: seven are anybody's", async () => {
    expect(await reviewOf(writing("the wind will not put out my lamp"), lettered(EIGHT))).toEqual([]);
  });

  it("may stand in a title, which is the comic's own, and in a series that letters its art itself", async () => {
    const title = rewrite(REMOTE, [["episodes/ep01.yaml", "en: Dusk", `en: ${EIGHT}`]]);
    expect(await reviewOf(title, lettered(EIGHT))).toEqual([]);
    expect(
      await reviewOf({ ...writing(EIGHT), "series.yaml": GOOD["series.yaml"] }, lettered(EIGHT)),
    ).toEqual([]);
  });
});

describe("lettering that has been fetched", () => {
  const corpus = async () => readCorpus(await write(REMOTE));

  it("is read page by page as plain text, or from a file per language", async () => {
    const folder = await write({
      "ep01-dusk/en/2.txt": EIGHT,
      "ep01-dusk/en/notes.md": "no lettering",
      "ep02-dawn/fr.json": '[{ "page": 1, "slot": "1", "bubbles": ["Le vent", "se lève"] }]',
      "ep09-elsewhere/en/1.txt": "another episode",
    });
    expect(await readLettering(folder, await corpus())).toEqual([
      ...lettered(EIGHT),
      { episode: "ep02-dawn", page: "1", language: "fr", text: "Le vent\nse lève" },
    ]);
  });

  it("is found under the comic's own folder name too", async () => {
    const files = rewrite(REMOTE, [
      ["episodes/ep01.yaml", "number: 1\n", "number: 1\nupstream: ep01_Dusk\n"],
    ]);
    const folder = await write({ "ep01_Dusk/en/2.txt": EIGHT });
    expect(await readLettering(folder, await readCorpus(await write(files)))).toEqual(lettered(EIGHT));
  });

  it("need not be there", async () => {
    expect(await readLettering(join(await write({}), "nowhere"), await corpus())).toEqual([]);
  });

  it("is refused in a form that nobody knows, by the file's name", async () => {
    for (const text of ["{", '{ "page": 1 }']) {
      const folder = await write({ "ep01-dusk/en.json": text });
      const error = await readLettering(folder, await corpus()).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ContentError);
      expect(String(error)).toMatch(/ep01-dusk\/en\.json:1 must be a list of \{page, bubbles\}$/);
    }
  });
});

describe("the content that ships", () => {
  it("gives an editor nothing to complain of", async () => {
    expect(reviewCorpus(await readCorpus("content/pepper-and-carrot"), [])).toEqual([]);
  });
});

describe.skipIf(realPages === null)(
  "with the comic's own lettering (skipped unless COMPANION_FIXTURES names its folder)",
  () => {
    it("no text of ours shares eight words in a row with any page", async () => {
      const corpus = await readCorpus("content/pepper-and-carrot");
      const lettering = await readLettering(join(realPages ?? "", "..", "lettering"), corpus);
      const english = lettering.filter(({ language, text }) => language === "en" && text !== "");
      expect(english.length).toBeGreaterThan(corpus.episodes.length * 3);
      expect(reviewCorpus(corpus, lettering)).toEqual([]);
    });
  },
);
