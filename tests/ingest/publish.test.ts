import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { STORY_TABLES } from "#lib/ingest/publish/tables.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import type { EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { smallBook } from "#tests/support/published-book.ts";

let slug = "";
beforeEach(() => {
  slug = `book-${randomUUID()}`;
});

/** Counts the texts that are embedded, and fails where it is told to. */
function countingEmbedding({ model = "builtin-1", failAfter = Number.POSITIVE_INFINITY } = {}) {
  const texts: string[] = [];
  const provider: EmbeddingProvider = {
    model,
    async embed(batch, signal) {
      if (texts.length >= failAfter) throw new Error("the model is gone");
      texts.push(...batch);
      return builtinEmbedding().embed(batch, signal);
    },
  };
  return { texts, provider };
}

/** Every row of a series in every table, as the database has them. */
async function rowsOf(series: string): Promise<Record<string, unknown>> {
  return edit(async (transaction) => {
    const rows: Record<string, unknown> = {};
    for (const table of Object.keys(STORY_TABLES)) {
      const column = table === "series" ? "id" : "series_id";
      rows[table] = await transaction.$queryRawUnsafe(
        `select to_jsonb(t) as row from ${table} t where ${column} = $1::uuid order by t.id`,
        idOf(series),
      );
    }
    return rows;
  });
}

const publishIt = (book: SeriesContent) => publish(book, builtinEmbedding());

/** The book after an editor's change to a copy of it. */
function edited(book: SeriesContent, change: (copy: SeriesContent) => void): SeriesContent {
  const copy = structuredClone(book);
  change(copy);
  return copy;
}

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

  it("after changing a word of a panel writes that panel and its passage, and embeds that alone", async () => {
    const book = smallBook(slug);
    await publishIt(book);
    const { texts, provider } = countingEmbedding();
    const changed = edited(book, ({ episodes }) => {
      const panel = episodes[0]?.pages[1]?.panels[0];
      if (panel !== undefined) panel.shows = { en: "A griffin shows up." };
    });
    expect(await publish(changed, provider)).toEqual({ written: 2, removed: 0, embedded: 1 });
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

  it("leaves a trace of each edition, and of nothing that changed nothing", async () => {
    const book = smallBook(slug);
    await publishIt(book);
    await publishIt(book);
    const bundles = () =>
      edit((transaction) => transaction.contentBundle.count({ where: { seriesId: idOf(slug) } }));
    expect(await bundles()).toBe(1);
    await publishIt({ ...book, series: { ...book.series, title: { en: "Another title" } } });
    expect(await bundles()).toBe(2);
  });
});

describe("a reader", () => {
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

describe("publishing that goes wrong", () => {
  it("because the model fails writes nothing", async () => {
    const failing = countingEmbedding({ failAfter: 0 });
    await expect(publish(smallBook(slug), failing.provider)).rejects.toThrow("the model is gone");
    expect(await edit((transaction) => transaction.series.count({ where: { slug } }))).toBe(0);
  });

  it("in the middle of the vectors leaves the edition before as it was, and can be done again", async () => {
    const book = makeBook({ pages: [4, 4, 4], panelsPerPage: 3, entities: [], edges: [] }, slug);
    const shorter = makeBook({ pages: [1], panelsPerPage: 1, entities: [], edges: [] }, slug);
    await publishIt(shorter);
    const before = await rowsOf(slug);
    const { texts, provider } = countingEmbedding({ failAfter: 1 });
    await expect(publish(book, provider)).rejects.toThrow("the model is gone");
    expect(texts.length, "some vectors had been made").toBeGreaterThan(0);
    expect(await rowsOf(slug)).toEqual(before);
    expect((await publishIt(book)).written).toBeGreaterThan(0);
  });

  it("because a row is refused leaves nothing half done", async () => {
    const book = smallBook(slug);
    await publishIt(book);
    const before = await rowsOf(slug);
    const wrong = edited(book, ({ entities, relationships }) => {
      const page = entities[0]?.names[0];
      if (page !== undefined) page.name = { en: "Somebody else" };
      relationships.push({ source: "nobody", target: "nowhere", kind: "lives-in", at: [1, 1] });
    });
    await expect(publishIt(wrong)).rejects.toThrow(/relationships/);
    expect(await rowsOf(slug)).toEqual(before);
  });
});

describe("two editors who publish at once", () => {
  it("leave one of the two editions, whole", async () => {
    const one = smallBook(slug);
    const other = makeBook({ pages: [3, 3, 1], panelsPerPage: 1, entities: [], edges: [] }, slug);
    await publishIt(one);
    const editions = [JSON.stringify(await rowsOf(slug))];
    await publishIt(other);
    editions.push(JSON.stringify(await rowsOf(slug)));
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([publishIt(one), publishIt(other), publishIt(one)]);
      expect(editions).toContain(JSON.stringify(await rowsOf(slug)));
    }
  });

  it("for the first time, the same series, write it once", async () => {
    const results = await Promise.all([publishIt(smallBook(slug)), publishIt(smallBook(slug))]);
    expect(results.filter(({ written }) => written > 0)).toHaveLength(1);
  });
});
