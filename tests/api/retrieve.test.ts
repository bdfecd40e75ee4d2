import { beforeAll, describe, expect, it, vi } from "vitest";
import { type Mode, problemSchema } from "#lib/contract.ts";
import { retrievedSchema } from "#lib/contract-retrieve.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { BOOK, publishBook, reachOf, smallBook } from "#tests/support/published-book.ts";

vi.hoisted(() => {
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "0";
});

beforeAll(async () => {
  await publishBook();
  await publishBook(smallBook("later-series"));
});

const query = "What does the dragon show and know?";
const at = (current_episode: number, current_page: number) => ({ current_episode, current_page });

async function retrieve(mode: Mode, more: object = {}) {
  return bodyAs(retrievedSchema, await curl.post("/api/retrieve", { mode, query, ...more }));
}

async function refusedWith(body: object) {
  const response = await curl.post("/api/retrieve", body);
  return { status: response.status, ...problemSchema.parse(await response.json()) };
}

describe("retrieval for a caller without a session", () => {
  it("answers with ranked chunks that say where they are from", async () => {
    const answer = await retrieve("page", at(1, 4));
    expect(answer).toMatchObject({ mode: "page", query, status: "ok", boundary: at(1, 4) });
    expect(answer.chunks.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    const scores = answer.chunks.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    for (const { metadata, chroma_id, source_id, text } of answer.chunks) {
      expect(metadata).toMatchObject({ series: BOOK.series, episode_slug: BOOK.first, episode_number: 1 });
      expect(chroma_id.endsWith(source_id)).toBe(true);
      expect(text).not.toBe("");
    }
  });

  it.each([1, 3, 7])("gives as many chunks as asked for: %d", async (k) => {
    expect((await retrieve("page", { ...at(2, 2), k })).chunks).toHaveLength(k);
  });

  it("finds panels first on pages and facts first in the wiki", async () => {
    expect((await retrieve("page", at(2, 2))).chunks[0]?.source_table).toBe("pages");
    expect((await retrieve("wiki", at(2, 2))).chunks[0]?.source_table).toBe("wiki");
  });

  it("tells nothing of the page on screen or after it in page mode", async () => {
    expect(reachOf((await retrieve("page", { ...at(1, 3), k: 20 })).chunks)).toEqual([1, 2]);
    expect((await retrieve("page", { ...at(1, 1), k: 20 })).status).toBe("empty");
  });

  it("searches the series' own words where it is not written in the language asked for", async () => {
    expect(await retrieve("wiki", { ...at(1, 4), language: "fr" })).toEqual(await retrieve("wiki", at(1, 4)));
  });

  it("holds the wiki to the claimed page", async () => {
    expect(reachOf((await retrieve("wiki", { ...at(1, 4), k: 20 })).chunks)).toEqual([1, 4]);
  });

  it("holds the wiki to page 1 when no page is claimed", async () => {
    const { boundary, chunks } = await retrieve("wiki", { k: 20 });
    expect(boundary).toEqual(at(1, 1));
    expect(reachOf(chunks)).toEqual([1, 1]);
    expect(chunks.length).toBeGreaterThan(0);
  });

  it("searches the series that is named, and the first one otherwise", async () => {
    const named = await retrieve("wiki", { series: "later-series" });
    expect(new Set(named.chunks.map(({ metadata }) => metadata.series))).toEqual(new Set(["later-series"]));
    const unnamed = await retrieve("wiki");
    expect(new Set(unnamed.chunks.map(({ metadata }) => metadata.series))).toEqual(new Set([BOOK.series]));
  });

  it("is kept by no cache", async () => {
    const response = await curl.post("/api/retrieve", { mode: "wiki", query });
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("a claim that cannot be used", () => {
  it.each([{}, { current_episode: 1 }, { current_page: 1 }])(
    "is refused in page mode when it lacks a position: %j",
    async (claim) => {
      const { status, code } = await refusedWith({ mode: "page", query, ...claim });
      expect({ status, code }).toEqual({ status: 400, code: "horizon_missing" });
    },
  );

  it.each([at(1, BOOK.pageCount + 1), at(3, 1), at(2, 3)])(
    "is refused when the series has no such page: %j",
    async (claim) => {
      for (const mode of ["page", "wiki"]) {
        const { status, code } = await refusedWith({ mode, query, ...claim });
        expect({ status, code }).toEqual({ status: 400, code: "page_out_of_range" });
      }
    },
  );

  it.each([
    ["k", { k: 0 }],
    ["k", { k: 21 }],
    ["mode", { mode: "oracle" }],
    ["query", { query: "   " }],
    ["query", { query: "a".repeat(2001) }],
    ["current_page", { current_page: 0 }],
    ["current_episode", { current_episode: 0 }],
  ])("is refused by the field's name: %s in %j", async (field, wrong) => {
    const { status, detail } = await refusedWith({ mode: "wiki", query, ...wrong });
    expect(status).toBe(422);
    expect(detail.startsWith(`${field}: `), detail).toBe(true);
  });

  it("is refused for a series that is not here", async () => {
    expect(await refusedWith({ mode: "wiki", query, series: "elsewhere" })).toMatchObject({
      status: 404,
      code: "not_found",
    });
  });
});
