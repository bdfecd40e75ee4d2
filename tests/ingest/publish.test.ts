import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { smallBook } from "#tests/support/published-book.ts";
import { countingEmbedding, edited, publishIt, rowsOf } from "./publish-in-test.ts";

let slug = "";
beforeEach(() => {
  slug = `book-${randomUUID()}`;
});

describe("an editor who publishes a series again", () => {
  it("without a change writes nothing and embeds nothing", async () => {
    const first = await publishIt(smallBook(slug));
    expect(first.written).toBeGreaterThan(50);
    const before = await rowsOf(slug);
    const { texts, provider } = countingEmbedding();
    expect(await publish(smallBook(slug), provider)).toEqual({ written: 0, removed: 0, embedded: 0 });
    expect(texts).toEqual([]);
    expect(await rowsOf(slug)).toEqual(before);
  });

  it("after changing a word of a panel writes that panel, its passage and the words of its page, and embeds the passage alone", async () => {
    const book = smallBook(slug);
    await publishIt(book);
    const { texts, provider } = countingEmbedding();
    const changed = edited(book, ({ episodes }) => {
      const panel = episodes[0]?.pages[1]?.panels[0];
      if (panel !== undefined) panel.shows = { en: "A griffin shows up." };
    });
    expect(await publish(changed, provider)).toEqual({ written: 3, removed: 0, embedded: 1 });
    expect(texts.join()).toContain("A griffin shows up.");
  });

  it("after renaming somebody embeds only the passages from that page on", async () => {
    const book = smallBook(slug);
    await publishIt(book);
    const { texts, provider } = countingEmbedding();
    const changed = edited(book, ({ entities }) => {
      const name = entities[0]?.names[1];
      if (name !== undefined) name.name = { en: "Queen Quince" };
    });
    const { embedded } = await publish(changed, provider);
    expect(embedded).toBe(texts.length);
    expect(embedded).toBeGreaterThan(0);
    expect(texts.every((text) => text.includes("Queen Quince"))).toBe(true);
  });

  it("after moving a balloon is known to have published something else, though no row differs", async () => {
    const lettered = (x: number) =>
      edited(smallBook(slug), ({ episodes }) => {
        const panel = episodes[0]?.pages[0]?.panels[0];
        const bubble = { text: { en: "Hello!" }, kind: "speech" as const, at: [x, 0.2] as [number, number] };
        panel?.says.push({ gist: { en: "A greeting." }, bubble: { ...bubble, width: 0.2 } });
      });
    const hash = () =>
      edit((transaction) => transaction.series.findUniqueOrThrow({ where: { slug } })).then(
        ({ contentHash }) => contentHash,
      );
    await publishIt(lettered(0.3));
    const before = await hash();
    expect((await publishIt(lettered(0.4))).written).toBe(0);
    expect(await hash()).not.toBe(before);
  });

  it("with another model replaces every vector and writes nothing else of the story", async () => {
    await publishIt(smallBook(slug));
    const passages = await edit((transaction) =>
      transaction.passage.count({ where: { seriesId: idOf(slug) } }),
    );
    const { provider } = countingEmbedding({ model: "other" });
    expect(await publish(smallBook(slug), provider)).toEqual({
      written: passages,
      removed: 0,
      embedded: passages,
    });
    const series = await edit((transaction) => transaction.series.findUniqueOrThrow({ where: { slug } }));
    expect(series.embeddingModel).toBe("other");
  });
});

describe("an editor who publishes another edition", () => {
  it("without some pages, people and facts finds them gone, and all that hung on them", async () => {
    const book = makeBook(
      {
        pages: [4],
        panelsPerPage: 1,
        entities: [
          { debut: 0, renamed: null, facts: [0, 1, 3] },
          { debut: 3, renamed: null, facts: [3] },
        ],
        edges: [{ from: 0, to: 1, at: 3, until: null }],
      },
      slug,
    );
    const shorter = makeBook(
      { pages: [3], panelsPerPage: 1, entities: [{ debut: 0, renamed: null, facts: [0] }], edges: [] },
      slug,
    );
    await publishIt(book);
    const { removed } = await publishIt(shorter);
    expect(removed).toBeGreaterThan(5);
    const shrunk = await rowsOf(slug);
    await edit((transaction) => transaction.series.delete({ where: { slug } }));
    await publishIt(shorter);
    expect(shrunk).toEqual(await rowsOf(slug));
  });

  it("and back has what there was before", async () => {
    const book = smallBook(slug);
    await publishIt(book);
    const before = await rowsOf(slug);
    const poorer = edited(book, ({ entities, relationships }) => {
      for (const { facts } of entities) facts.splice(0);
      relationships.splice(0);
    });
    expect((await publishIt(poorer)).removed).toBeGreaterThan(0);
    await publishIt(book);
    expect(await rowsOf(slug)).toEqual(before);
  });

  it("who stood beyond the new end stands at the end, with their turns kept", async () => {
    await publishIt(makeBook({ pages: [4], panelsPerPage: 1, entities: [], edges: [] }, slug));
    const sessionId = randomUUID();
    const readerId = randomUUID();
    await edit(async (transaction) => {
      const { id: episodeId } = await transaction.episode.findUniqueOrThrow({
        where: { slug: `${slug}-ep1` },
      });
      await transaction.reader.create({ data: { id: readerId } });
      await transaction.readingProgress.create({ data: { readerId, episodeId, furthestPage: 4 } });
      await transaction.readingSession.create({
        data: { id: sessionId, readerId, episodeId, currentPage: 3, rightPage: 4 },
      });
      const position = { seriesId: idOf(slug), episode: 1, page: 4 };
      const message = {
        ...position,
        id: randomUUID(),
        sessionId,
        role: "user",
        mode: "page",
        content: "Why?",
      };
      await transaction.message.create({ data: message });
    });
    await publishIt(makeBook({ pages: [2], panelsPerPage: 1, entities: [], edges: [] }, slug));
    await edit(async (transaction) => {
      const session = await transaction.readingSession.findUniqueOrThrow({ where: { id: sessionId } });
      expect(session).toMatchObject({ currentPage: 2, rightPage: null });
      const progress = await transaction.readingProgress.findFirstOrThrow({ where: { readerId } });
      expect(progress.furthestPage).toBe(2);
      const messages = await transaction.message.findMany({ where: { sessionId } });
      expect(messages.map(({ content }) => content)).toEqual(["Why?"]);
    });
  });
});
