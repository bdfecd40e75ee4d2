import { describe, expect, it } from "vitest";
import type { AnswerEvent } from "#lib/contract.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { passagesOf } from "#lib/ingest/publish/passages.ts";
import { encodeEvent } from "#lib/sse.ts";
import { answerTo } from "#scripts/eval/answers.ts";
import type { Case } from "#scripts/eval/cases.ts";
import { knowledgeOf } from "#scripts/eval/knowledge.ts";
import { regressionsOf } from "#scripts/eval/report.ts";
import { searchFor } from "#scripts/eval/search.ts";
import type { Site } from "#scripts/eval/site.ts";
import { summarize } from "#scripts/eval/summary.ts";
import { toldBook } from "#tests/retrieval/told-book.ts";

const bare = toldBook({
  slug: "judged",
  pages: [
    ["Tilda stirs a grey soup in her tower."],
    ["A goat eats the scarf."],
    ["Rowan knocks at the gate."],
  ],
});
const book = {
  ...bare,
  entities: bare.entities.map((entity) => ({
    ...entity,
    names: [...entity.names, { name: { en: "Rowan" }, at: [1, 3] as [number, number], alias: false }],
  })),
};
const knowledge = knowledgeOf(book);
const ids = passagesOf(book, idOf("judged")).map(({ id }) => String(id));
const ID = "00000000-0000-4000-8000-000000000001";

const asked: Case = {
  ...{
    id: "soup",
    half: "tuning",
    at: [1, 2],
    mode: "wiki",
    language: "en",
    kind: "what",
    asks: "What is in the pot?",
  },
  ...{
    answer: "known",
    evidence: [[1, 1]],
    gold: [[1, 1]],
    series: "judged",
    episodeSlug: "judged-ep1",
    isWritten: true,
  },
};

/** A site that gives one answer, resting on the panels of pages 1, 2 and 3 as its sources. */
function siteSaying(text: string, sourcePages = [1, 2], wiki = "Who else lives in the tower"): Site {
  const sources = sourcePages.map((page, index) => ({
    ...{
      n: index + 1,
      id: ids[page - 1] ?? "",
      kind: "panel" as const,
      episode_slug: "judged-ep1",
      page,
      panel: 1,
    },
  }));
  const events: AnswerEvent[] = [
    { event: "sources", data: { sources, answered_by: { provider: "builtin", model: null } } },
    { event: "token", data: { text } },
    {
      event: "done",
      data: {
        ...{ message_id: ID, retrieved_doc_ids: [], parked: null },
        suggestions: [
          { mode: "page", text: "What is the goat eating here" },
          { mode: "wiki", text: wiki },
        ],
      },
    },
  ];
  const moved = { ok: true, current_page: 2, right_page: null, furthest_page: 2, pages: [] };
  return {
    post: async (path) =>
      path.endsWith("/messages")
        ? new Response(events.map(encodeEvent).join(""))
        : Response.json({ session_id: ID, current_page: 1 }),
    patch: async () => Response.json(moved),
  };
}

const judge = (...saying: Parameters<typeof siteSaying>) => answerTo(asked, siteSaying(...saying), knowledge);

describe("an answer", () => {
  it("is borne out where what it cites says so", async () => {
    const answer = await judge("Tilda stirs a grey soup [1]. The goat eats a scarf [2].");
    expect(answer).toMatchObject({ cited: 2, supported: 2, citesGold: true, validSuggestions: 2, leaks: [] });
  });

  it.each(["Tilda flies over the sea to find her brother [1].", "Tilda stirs a grey soup [2].", "Soup [7]."])(
    "is not where that says something else: %s",
    async (text) => {
      const answer = await judge(text);
      expect(answer).toMatchObject({ cited: 1, supported: 0 });
      expect(answer.unsupported).toEqual([text]);
    },
  );

  it("that cites nothing is neither, and answers nothing", async () => {
    expect(await judge("I do not know.")).toMatchObject({ cited: 0, supported: 0, citesGold: false });
  });

  it("leaks when a source lies ahead, or a name that only later pages tell", async () => {
    expect((await judge("Soup [1].", [3])).leaks).toEqual([ids[2]]);
    expect((await judge("It is Rowan [1].")).leaks).toEqual(["rowan"]);
    expect((await judge("Soup [1].", [1], "Who is Rowan to her")).leaks).toEqual(["rowan"]);
  });

  it.each(["What is in the pot", "What is the goat eating here", "Soup and", ""])(
    "has a suggestion too few with this one: %j",
    async (wiki) => {
      expect((await judge("Soup [1].", [1], wiki)).validSuggestions).toBe(1);
    },
  );
});

/** A site that finds panels of these pages. */
const siteFinding = (...pages: number[]): Site => ({
  post: async () =>
    Response.json({
      ...{ mode: "wiki", query: "", status: "ok", boundary: { current_episode: 1, current_page: 2 } },
      chunks: pages.map((page_number, index) => ({
        ...{ rank: index + 1, chroma_id: "", source_table: "pages", source_id: ID, score: 0.1, text: "" },
        metadata: { series: "judged", episode_slug: "judged-ep1", episode_number: 1, page_number },
      })),
    }),
  patch: async () => Response.json({}),
});

describe("a search", () => {
  it("counts pages, each once, and has the page on screen before all others where that was asked about", async () => {
    const wiki = await searchFor(asked, siteFinding(2, 2, 1));
    expect(wiki.pages).toEqual([
      [1, 2],
      [1, 1],
    ]);
    const page = await searchFor({ ...asked, mode: "page", at: [1, 3] }, siteFinding(1));
    expect(page.pages[0]).toEqual([1, 3]);
  });

  it("leaks when a passage lies ahead", async () => {
    expect((await searchFor(asked, siteFinding(1, 3))).leaks).toBe(1);
  });

  it("is told to have become worse when it has, and not when it has become better", async () => {
    const report = async (...pages: number[]) => {
      const searched = await searchFor(asked, siteFinding(...pages));
      const overall = summarize(
        Array.from({ length: 10 }, (_, n) =>
          n < 8 ? searched : { ...searched, ranked: { held: [], wanted: 1 } },
        ),
      );
      return { overall, slices: [], otherLanguage: summarize([]), leaks: searched.leaks };
    };
    const [good, bad] = [await report(1), await report(2)];
    expect(regressionsOf(good, bad)).toEqual([]);
    expect(regressionsOf(bad, good)).toContain("found at 3 is 0.000, was 0.800");
    expect(regressionsOf(await report(1, 3), good)).toEqual(["1 passages came from ahead"]);
  });
});
