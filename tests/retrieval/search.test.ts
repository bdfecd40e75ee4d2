import { beforeAll, describe, expect, it } from "vitest";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { searchAt, textsOf, toldBook } from "./told-book.ts";

const story = toldBook({
  slug: "story",
  pages: [
    ["The witch opens a dusty book.", "A cat sleeps."],
    ["Smoke rises over the village."],
    ["The dragon lands on a tower.", "The cat runs away."],
    ["The dragon dragon dragon sings.", "Two dragons dance with the dragon."],
    ["A dragon, a dragon, and one more dragon."],
  ],
  facts: [
    { page: 2, text: "The village is made of smoke." },
    { page: 5, text: "Every dragon sings." },
  ],
});
const french = toldBook({
  slug: "conte",
  language: "fr",
  pages: [["La sorcière prépare des potions brûlantes."], ["Un chat dormait sur les chevaux."]],
});

beforeAll(async () => {
  await publish(story, builtinEmbedding());
  await publish(french, builtinEmbedding());
});

describe("a reader who asks about the page", () => {
  it("is reminded only of pages before the ones on screen", async () => {
    const found = await searchAt(story, 3, { text: "dragon cat", before: { episode: 1, page: 3 } });
    expect(textsOf(found)[0]).toBe("A cat sleeps.");
    expect(found.passages.every(({ page }) => page < 3)).toBe(true);
    expect(found.passages.length).toBeGreaterThan(1);
  });

  it("is reminded of nothing on the first page", async () => {
    const found = await searchAt(story, 1, { text: "witch", before: { episode: 1, page: 1 } });
    expect(found).toEqual({ status: "empty", passages: [] });
  });
});

describe("a reader who asks about the world", () => {
  it("finds what is on the page in view as well", async () => {
    const found = await searchAt(story, 3, { text: "Where does the dragon land?" });
    expect(found.passages[0]).toMatchObject({
      text: "The dragon lands on a tower.",
      page: 3,
      panel: 1,
      kind: "panel",
    });
  });

  it("finds a fact before a panel that fits as well", async () => {
    const firstOf = async (prefer: "fact" | "panel") =>
      (await searchAt(story, 2, { text: "smoke village", prefer })).passages[0];
    expect(await firstOf("fact")).toMatchObject({ kind: "fact", text: "The village is made of smoke." });
    expect(await firstOf("panel")).toMatchObject({ kind: "panel", text: "Smoke rises over the village." });
  });
});

describe("a word of the question", () => {
  it("counts the more, the fewer of the pages read so far have it", async () => {
    const told = toldBook({
      slug: "rare",
      pages: [["Fox owl.", "Fox hen.", "Fox elk.", "Gnu ant.", "Fox emu."]],
    });
    await publish(told, builtinEmbedding());
    const found = await searchAt(told, 1, { text: "fox gnu", vector: null, limit: 1 });
    expect(textsOf(found)).toEqual(["Gnu ant."]);
  });

  it("finds what was read last before what was read long ago", async () => {
    const told = toldBook({
      slug: "near",
      pages: [["A fox waits."], ["An owl."], ["A hen."], ["A fox waits."]],
    });
    await publish(told, builtinEmbedding());
    const { passages } = await searchAt(told, 4, { text: "fox waits", limit: 4 });
    const waiting = passages.filter(({ text }) => text === "A fox waits.");
    expect(waiting.map(({ page }) => page)).toEqual([4, 1]);
    expect(passages[0]).toBe(waiting[0]);
  });
});

describe("at an early page", () => {
  it("as many passages are found as were asked for, however well later ones fit", async () => {
    const found = await searchAt(story, 2, { text: "dragon dragon sings dance tower", limit: 3 });
    expect(found.passages).toHaveLength(3);
    expect(found.passages.every(({ page }) => page <= 2)).toBe(true);
  });

  it("words that only later pages have find nothing", async () => {
    expect(await searchAt(story, 2, { text: "dragon", vector: null })).toEqual({
      status: "empty",
      passages: [],
    });
  });
});

describe("the words of a question", () => {
  it.each([
    [story, 1, "cats sleeping", "A cat sleeps."],
    [story, 1, "OPENED BOOKS", "The witch opens a dusty book."],
    [story, 1, "“dusty”, isn't it?", "The witch opens a dusty book."],
    [french, 1, "préparer une potion", "La sorcière prépare des potions brûlantes."],
    [french, 2, "Est-ce que les chats dorment ? dormaient", "Un chat dormait sur les chevaux."],
  ])("are found in other forms (%#)", async (book, page, text, found) => {
    expect(textsOf(await searchAt(book, page, { text, vector: null }))[0]).toBe(found);
  });

  it.each([
    "book -witch",
    "witch or nothing",
    '"dusty book" elephant',
    "book & !witch",
    "(book | unicorn",
    "book:*",
    "book <-> of",
  ])("may look like operators: %s", async (text) => {
    expect(textsOf(await searchAt(story, 1, { text, vector: null }))).toContain(
      "The witch opens a dusty book.",
    );
  });

  it.each([
    "!!!",
    '"',
    "OR OR",
    ":*",
    "-",
    "--",
    "&|!()",
    "'",
    "\\",
    "' or 1=1 --",
    "the and of",
    "🧙",
    "$1",
    "%",
    "<->",
    "\u200b",
    "-the",
    '"" ""',
  ])("may be none at all: %j finds nothing, and breaks nothing", async (text) => {
    expect(await searchAt(story, 5, { text, vector: null })).toEqual({ status: "empty", passages: [] });
  });

  it.each(["-cat", "a - cat", "(-cat", '-"cat"', "well --cat"])(
    "behind a dash are searched for like any others: %s",
    async (text) => {
      expect(textsOf(await searchAt(story, 1, { text, vector: null }))).toEqual(["A cat sleeps."]);
    },
  );
});

describe("without vectors to compare", () => {
  it("words alone are searched, and the reader is told so", async () => {
    expect((await searchAt(story, 3, { text: "dragon", vector: null })).status).toBe("words_only");
    expect((await searchAt(story, 3, { text: "dragon" })).status).toBe("ok");
  });

  it("vectors of another model are left alone", async () => {
    const values = new Array(1024).fill(0.5);
    const found = await searchAt(story, 3, { text: "dragon", vector: { model: "other", values } });
    expect(found.status).toBe("words_only");
    expect(found).toEqual(await searchAt(story, 3, { text: "dragon", vector: null }));
  });
});

describe("one reader's search", () => {
  it("finds nothing of another series or in another language", async () => {
    expect(await searchAt(story, 5, { text: "sorcière potions", vector: null })).toMatchObject({
      status: "empty",
    });
    expect(await searchAt(story, 5, { text: "dragon", language: "fr" })).toMatchObject({ status: "empty" });
  });

  it("finds the same in the same order each time, equals by their ids", async () => {
    const twins = toldBook({ slug: "twins", pages: [Array.from({ length: 6 }, () => "A fox waits.")] });
    await publish(twins, builtinEmbedding());
    const { passages } = await searchAt(twins, 1, { text: "fox", limit: 6 });
    const ids = passages.map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(ids).toEqual(ids.toSorted());
  });
});
