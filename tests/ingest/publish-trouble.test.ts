import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { smallBook } from "#tests/support/published-book.ts";
import { countingEmbedding, edited, publishIt, rowsOf } from "./publish-in-test.ts";

let slug = "";
beforeEach(() => {
  slug = `book-${randomUUID()}`;
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
