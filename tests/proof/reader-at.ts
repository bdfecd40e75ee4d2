/**
 * A reader brought to a place in a series by the requests that a browser makes, and every response to them as bytes that can
 * be compared. Two readers at one place differ in what is drawn by lot for them: the ids of their session, their messages
 * and their kept questions, all random (uuid version 4). Those alone are replaced, each by the number in which it first
 * came up; the ids of content are made from it (version 5) and stay. Of headers, the hour at which a cookie expires goes, and
 * the id of the request.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { sessionOpenedSchema } from "#lib/contract.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { type Browser, openBrowser } from "#tests/support/call-route.ts";

export type Place = {
  series: string;
  episodeSlug: string;
  episode: number;
  page: number;
  /** Of a spread, else `null`. */
  rightPage: number | null;
  /** Of the episode. */
  pageCount: number;
};

/** How somebody reads: in which language, and whether they come from the end of the episode. */
export type Habit = { language: string; hasTurnedBack: boolean };

export type ReaderAt = {
  place: Place;
  /** The address of their session. */
  session: string;
  /** A whole response: status, headers and body. */
  send(method: "get" | "post" | "patch" | "delete", path: string, body?: unknown): Promise<string>;
  /** The JSON of an address, for what to ask next; asked for once. */
  look(path: string): Promise<unknown>;
};

/** Every page of a book, and every spread that begins with an odd page. */
export function placesIn({ series, episodes }: SeriesContent): Place[] {
  return episodes.flatMap(({ slug, number, pages }) => {
    const pageCount = pages.length;
    const at = (page: number, rightPage: number | null) => {
      return { series: series.slug, episodeSlug: slug, episode: number, page, rightPage, pageCount };
    };
    return pages.flatMap(({ page }) =>
      page % 2 === 1 && page < pageCount ? [at(page, null), at(page, page + 1)] : [at(page, null)],
    );
  });
}

/** The last page on screen: what is told reaches to it and no further. */
export function lastOnScreen({ page, rightPage }: Place): number {
  return rightPage ?? page;
}

/** Opens the episode in a new browser and turns to the place; `atTheEnd` happens before that, where the habit is to turn back. */
export async function bringReader(
  place: Place,
  { language, hasTurnedBack }: Habit,
  atTheEnd: (reader: ReaderAt) => Promise<void>,
): Promise<ReaderAt> {
  const browser = openBrowser();
  await browser.patch("/api/readers/me", { language });
  const opened = await browser.post("/api/sessions", { episode_slug: place.episodeSlug });
  const session = `/api/sessions/${z.parse(sessionOpenedSchema, await opened.json()).session_id}`;
  const reader = readerOf(browser, place, session);
  if (hasTurnedBack) {
    await browser.patch(session, { current_page: place.pageCount });
    await atTheEnd(reader);
  }
  const right = place.rightPage === null ? {} : { right_page: place.rightPage };
  await browser.patch(session, { current_page: place.page, ...right });
  return reader;
}

function readerOf(browser: Browser, place: Place, session: string): ReaderAt {
  const drawn = new Map<string, string>();
  const seen = new Map<string, Promise<unknown>>();
  return {
    place,
    session,
    async send(method, path, body) {
      const response = await (method === "get" || method === "delete"
        ? browser[method](path)
        : browser[method](path, body));
      return withoutLots(await textOf(response), drawn);
    },
    look(path) {
      const found = seen.get(path) ?? browser.get(path).then((response) => response.json());
      seen.set(path, found);
      return found;
    },
  };
}

async function textOf(response: Response): Promise<string> {
  // The request's own id says of two that they are two, and nothing else.
  const telling = [...response.headers].filter(([name]) => name !== "x-request-id");
  const headers = telling.map(([name, value]) => `${name}: ${value}`).toSorted();
  const bytes = Buffer.from(await response.arrayBuffer());
  const isText = /json|text/.test(response.headers.get("content-type") ?? "");
  const body = isText ? bytes.toString("utf8") : createHash("sha256").update(bytes).digest("hex");
  return [response.status, ...headers, "", body].join("\n");
}

const RANDOM_ID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** The text with random ids by number. */
export function withoutLots(text: string, drawn: Map<string, string>): string {
  return text
    .replace(RANDOM_ID, (id) => {
      const name = drawn.get(id) ?? `<id ${drawn.size + 1}>`;
      drawn.set(id, name);
      return name;
    })
    .replace(/Expires=[^;\n]+/g, "Expires=…");
}
