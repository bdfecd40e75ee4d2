import { beforeAll, describe, expect, it } from "vitest";
import { worldGraphSchema } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { addPortraits, BOOK, portraitKey, publishBook, reachOf } from "#tests/support/published-book.ts";
import { type Reading, startReading } from "./a-reader.ts";

beforeAll(async () => {
  await publishBook();
  await addPortraits();
});

async function worldOf({ id }: Reading, query = "") {
  return bodyAs(worldGraphSchema, await curl.get(`/api/sessions/${id}/world-graph${query}`));
}

describe("the world of a reader", () => {
  it("has on page 1 those who are there, and no relations yet", async () => {
    const graph = await worldOf(await startReading());
    expect(graph.nodes).toHaveLength(5);
    expect(graph.edges).toEqual([]);
    expect(reachOf(graph)).toEqual([1, 1]);
  });

  it("grows as they read, and shrinks as they turn back", async () => {
    const reading = await startReading();
    const sizes = [];
    for (const page of [BOOK.relatedFrom, BOOK.placePage, BOOK.relatedFrom]) {
      await reading.turnTo(page);
      const graph = await worldOf(reading);
      expect(reachOf(graph)).toEqual([1, page]);
      sizes.push([graph.nodes.length, graph.edges.length]);
    }
    expect(sizes).toEqual([
      [5, 1],
      [6, 3],
      [5, 1],
    ]);
  });

  it("puts those first who came first", async () => {
    const reading = await startReading(BOOK.second);
    const { nodes } = await worldOf(reading);
    const debuts = nodes.map(({ episode_debut, page_debut }) => episode_debut * 100 + page_debut);
    expect(debuts).toEqual(debuts.toSorted((a, b) => a - b));
    expect(debuts.at(-1)).toBe(201);
  });

  it("holds no relation with somebody who is not in it", async () => {
    const reading = await startReading();
    for (let page = 1; page <= BOOK.pageCount; page += 1) {
      await reading.turnTo(page);
      const { nodes, edges } = await worldOf(reading);
      const ids = new Set(nodes.map(({ id }) => id));
      expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    }
  });

  it("lets a relation end only on the page that ends it", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.relatedUntil - 1);
    expect((await worldOf(reading)).edges.map(({ ended }) => ended)).toEqual([null, null, null]);
    await reading.turnTo(BOOK.relatedUntil);
    expect((await worldOf(reading)).edges.map(({ ended }) => ended)).toEqual([
      { episode: 1, page: BOOK.relatedUntil },
      null,
      null,
    ]);
  });

  it("reaches to the right page of a spread", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.placePage - 1, BOOK.placePage);
    expect(reachOf(await worldOf(reading))).toEqual([1, BOOK.placePage]);
  });
});

describe("the faces of the world", () => {
  it("are on everybody who is known, and of nobody who is met later, not even as a key", async () => {
    const reading = await startReading();
    const ofPlace = await placeKey();
    for (const page of [1, BOOK.placePage - 1, BOOK.placePage, 1]) {
      await reading.turnTo(page);
      const graph = await worldOf(reading);
      expect(graph.nodes.every(({ portrait }) => portrait?.sources.length === 2)).toBe(true);
      expect(JSON.stringify(graph).includes(ofPlace)).toBe(page >= BOOK.placePage);
    }
  });

  async function placeKey(): Promise<string> {
    const { entityId, episode, page } = await edit((transaction) =>
      transaction.portrait.findFirstOrThrow({ where: { episode: 1, page: BOOK.placePage } }),
    );
    return portraitKey({ entityId, episode, page }, 384);
  }
});

describe("what it tells of everybody, and of itself", () => {
  it("says how far it reaches and in what it is written", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.placePage - 1, BOOK.placePage);
    expect(await worldOf(reading)).toMatchObject({
      language: "en",
      at: { episode: 1, page: BOOK.placePage },
    });
  });

  it("knows the names that somebody had before", async () => {
    const reading = await startReading();
    const before = (await worldOf(reading)).nodes[0];
    await reading.turnTo(BOOK.pageCount);
    const after = (await worldOf(reading)).nodes[0];
    expect(before?.other_names).toEqual([]);
    expect(after?.other_names).toEqual([before?.name]);
  });

  it("leaves everybody in their place as it grows", async () => {
    const reading = await startReading();
    const before = (await worldOf(reading)).nodes;
    await reading.turnTo(BOOK.pageCount);
    const after = (await worldOf(reading)).nodes;
    expect(after.length).toBeGreaterThan(before.length);
    const places = (nodes: typeof before) => nodes.map(({ slug, x, y }) => [slug, x, y]);
    expect(places(after).slice(0, before.length)).toEqual(places(before));
  });

  it("says who of all is on the pages on screen", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.lonelyPage);
    const { nodes } = await worldOf(reading);
    expect(nodes.filter(({ on_screen }) => on_screen).map(({ slug }) => slug)).toEqual([nodes[0]?.slug]);
  });
});

describe("the part of it that touches the page on screen", () => {
  it("is who is there, and whoever is related to them", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.lonelyPage);
    const full = await worldOf(reading, "?mode=full");
    const focus = await worldOf(reading, "?mode=focus");
    expect(full.nodes).toHaveLength(5);
    expect(full.edges).toHaveLength(2);
    expect(focus.edges).toHaveLength(1);
    const [edge] = focus.edges;
    expect(new Set(focus.nodes.map(({ id }) => id))).toEqual(new Set([edge?.source, edge?.target]));
  });

  it("is everything where everybody is on the page", async () => {
    const reading = await startReading();
    expect(await worldOf(reading, "?mode=focus")).toEqual(await worldOf(reading));
  });

  it("takes both pages of a spread together", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.lonelyPage - 1, BOOK.lonelyPage);
    expect((await worldOf(reading, "?mode=focus")).nodes).toHaveLength(5);
  });

  it("cannot be asked for in a mode that there is not", async () => {
    const { id } = await startReading();
    const response = await curl.get(`/api/sessions/${id}/world-graph?mode=everything`);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "invalid_request",
      detail: expect.stringMatching(/^mode: /),
    });
  });
});
