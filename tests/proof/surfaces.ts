/**
 * Every surface on which something of a story reaches somebody, in one table. What is not in here is not proven: a new
 * route, or a new field of an old one, is on a surface or gets one. The pages themselves, as HTML and as the payload of a
 * client's navigation, need the built server and are not in here: docs/the-law.md says so.
 */
import { z } from "zod";
import { sessionStateSchema, worldGraphSchema } from "#lib/contract.ts";
import { entityCardSchema } from "#lib/contract-world.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { lastOnScreen } from "./places.ts";
import type { ReaderAt } from "./reader-at.ts";
import { sampled } from "./scope.ts";

export type Asked = {
  reader: ReaderAt;
  /** The whole book, from which names are taken that a reader cannot know: asking by them must tell nothing. */
  book: SeriesContent;
  /** What a reader asks here, in both modes. */
  question: string;
  /** What the model has been sent since the last time this was called. */
  sentToModel(): string[];
};

export type Surface = {
  readonly name: string;
  /** All that a reader is told on it, as bytes. */
  tell(asked: Asked): Promise<string[]>;
};

/** One address under the reader's session. */
function underSession(name: string, path: string): Surface {
  return { name, tell: async ({ reader }) => [await reader.send("get", `${reader.session}${path}`)] };
}

/** One address that says the same to everybody. */
function anywhere(name: string, path: string): Surface {
  return { name, tell: async ({ reader }) => [await reader.send("get", path)] };
}

type State = z.infer<typeof sessionStateSchema>;

/** A part of what the session's pages are: what one view of them shows. */
function inPages(name: string, show: (page: State["pages"][number]) => unknown): Surface {
  return {
    name,
    tell: async ({ reader }) => {
      const { pages } = z.parse(sessionStateSchema, await reader.look(reader.session));
      return pages.map((page) => JSON.stringify(show(page)));
    },
  };
}

/** The bytes behind every address of a picture in what `look` finds. */
function pictures(name: string, look: (asked: Asked) => Promise<unknown>): Surface {
  return {
    name,
    tell: async (asked) => {
      const found = JSON.stringify(await look(asked)).match(/\/images\/[\w-]+\.webp/g) ?? [];
      return Promise.all([...new Set(found)].map((url) => asked.reader.send("get", url)));
    },
  };
}

async function worldOf({ reader }: Asked) {
  return z.parse(worldGraphSchema, await reader.look(`${reader.session}/world-graph?mode=full`));
}

function claim({ reader }: Asked, query: string, mode: "page" | "wiki") {
  const { series, episode } = reader.place;
  const position = { current_episode: episode, current_page: lastOnScreen(reader.place) };
  return { mode, query, k: 20, series, ...position };
}

const MODES = ["page", "wiki"] as const;

const conversation: readonly Surface[] = [
  {
    name: "answers, with their sources and suggestions",
    tell: async ({ reader, question: message }) => {
      const path = `${reader.session}/messages`;
      const onPage = await reader.send("post", path, { mode: "page", message });
      return [onPage, await reader.send("post", path, { mode: "wiki", message })];
    },
  },
  { name: "model input", tell: async ({ sentToModel }) => sentToModel() },
  {
    name: "parked questions",
    tell: async ({ reader, question: message }) => [
      await reader.send("post", `${reader.session}/parked`, { mode: "wiki", message }),
      await reader.send("get", `${reader.session}/parked`),
    ],
  },
];

const pages: readonly Surface[] = [
  underSession("session, with its turns", ""),
  {
    name: "a turn of the page",
    tell: async ({ reader }) => {
      const { page, rightPage } = reader.place;
      const move = { current_page: page, ...(rightPage === null ? {} : { right_page: rightPage }) };
      return [await reader.send("patch", reader.session, move)];
    },
  },
  inPages("alt texts", ({ text }) => text?.alt ?? null),
  inPages("transcript", ({ text }) => text?.panels ?? null),
  inPages("lettering", ({ text }) => [text?.lettering ?? null, text?.lettering_language ?? null]),
  inPages("page strip", ({ page_number, image }) => [page_number, image?.thumbnail_url, image?.color]),
  inPages("panel map", ({ page_number, image }) => [page_number, image?.panel_boxes ?? null]),
  pictures("pictures", ({ reader }) => reader.look(reader.session)),
];

const world: readonly Surface[] = [
  underSession("world, whole", "/world-graph?mode=full"),
  underSession("world, around the page", "/world-graph?mode=focus"),
  underSession("who is here", "/who"),
  underSession("story so far", "/recap"),
  {
    name: "cards, of those met and of those to come",
    tell: async ({ reader, book }) => {
      // Every twelfth, beginning with another one on every page: between them the pages have them all.
      const ofThisPage = book.entities.filter((_, index) => index % 12 === reader.place.page % 12);
      const slugs = [...ofThisPage.map(({ slug }) => slug), "nobody-ever"];
      return Promise.all(slugs.map((slug) => reader.send("get", `${reader.session}/world/${slug}`)));
    },
  },
  pictures("portraits", worldOf),
  pictures("portraits on a card", async (asked) => {
    const met = (await worldOf(asked)).nodes.find(({ portrait }) => portrait !== null);
    if (met === undefined) return null;
    return z.parse(entityCardSchema, await asked.reader.look(`${asked.reader.session}/world/${met.slug}`));
  }),
];

const retrieval: readonly Surface[] = MODES.map((mode) => ({
  name: `retrieval for ${mode}: ids, order and scores`,
  tell: async (asked) => [
    await asked.reader.send("post", "/api/retrieve", claim(asked, asked.question, mode)),
  ],
}));

const MODEL_HEADERS = {
  accept: "application/json, text/event-stream",
  "content-type": "application/json",
};

/** One call as a model makes it, in a language that it does not say. */
function callOf(method: string, params: object) {
  return { jsonrpc: "2.0", id: 1, method, params };
}

const models: Surface = {
  name: "what models get: search, ask and the world",
  tell: async (asked) => {
    const { reader, question } = asked;
    const { episodeSlug: episode_slug } = reader.place;
    const current_page = lastOnScreen(reader.place);
    const ask = { question, mode: "wiki", episode_slug, current_page };
    const calls = [
      callOf("tools/call", { name: "search", arguments: claim(asked, question, "page") }),
      callOf("tools/call", { name: "search", arguments: claim(asked, question, "wiki") }),
      callOf("tools/call", { name: "search", arguments: { query: question, series: reader.place.series } }),
      callOf("tools/call", { name: "ask", arguments: ask }),
      callOf("resources/read", { uri: `worldgraph://${episode_slug}/${current_page}` }),
      callOf("resources/read", { uri: `worldgraph://${episode_slug}/${reader.place.pageCount + 1}` }),
    ];
    const told: string[] = [];
    for (const call of calls) told.push(await reader.send("post", "/mcp", call, MODEL_HEADERS));
    return told;
  },
};

const open: readonly Surface[] = [
  anywhere("episode list", "/api/episodes"),
  {
    // Those up to the reader's own: to open a later one by its address is to claim to be there.
    name: "episodes, as anybody gets them",
    tell: async ({ reader, book }) => {
      const opened = book.episodes.filter(({ number }) => number <= reader.place.episode);
      return Promise.all(sampled(opened, 4).map(({ slug }) => reader.send("get", `/api/episodes/${slug}`)));
    },
  },
  anywhere("OpenAPI document", "/openapi.json"),
  anywhere("readiness", "/health/ready"),
  anywhere("health", "/health"),
];

const refusals: Surface = {
  name: "error bodies",
  tell: async (asked) => {
    const { reader } = asked;
    const { session, place } = reader;
    const claimed = claim(asked, "what is next?", "page");
    return [
      await reader.send("get", `${session}/world/nobody-ever`),
      await reader.send("patch", session, { current_page: place.pageCount + 1 }),
      await reader.send("patch", session, { current_page: 0 }),
      await reader.send("post", `${session}/messages`, { mode: "oracle", message: "" }),
      await reader.send("post", "/api/retrieve", { ...claimed, current_page: place.pageCount + 1 }),
      await reader.send("post", "/api/retrieve", { ...claimed, current_episode: 99 }),
      await reader.send("post", "/api/retrieve", { mode: "page", query: "what is next?" }),
      await reader.send("post", "/api/sessions", { episode_slug: "ep99-nowhere" }),
      await reader.send("get", "/api/episodes/ep99-nowhere"),
      await reader.send("get", `/images/${"A".repeat(32)}.webp`),
    ];
  },
};

/** The table. Conversation comes first, so that whatever shows a session shows what was said in it. */
export const SURFACES: readonly Surface[] = [
  ...conversation,
  ...retrieval,
  models,
  ...pages,
  ...world,
  ...open,
  refusals,
];
