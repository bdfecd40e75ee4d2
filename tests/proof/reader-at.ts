/**
 * A reader brought to a place in a series by the requests that a browser makes, and every response to them as bytes that can
 * be compared.
 */
import { createHash } from "node:crypto";
import { sessionOpenedSchema } from "#lib/contract.ts";
import { type Browser, bodyAs, openBrowser } from "#tests/support/call-route.ts";
import { withoutLots } from "./lots.ts";
import type { Place } from "./places.ts";

/** How somebody reads: in which language, and whether they come from the end of the episode. */
export type Habit = { language: string; hasTurnedBack: boolean };

export type ReaderAt = {
  place: Place;
  /** The address of their session. */
  session: string;
  /** A whole response: status, headers and body. */
  send(
    method: "get" | "post" | "patch" | "delete",
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<string>;
  /** The JSON of an address, for what to ask next; asked for once. */
  look(path: string): Promise<unknown>;
};

/** Opens the episode in a new browser and turns to the place; `atTheEnd` happens before that, where the habit is to turn back. */
export async function bringReader(
  place: Place,
  { language, hasTurnedBack }: Habit,
  atTheEnd: (reader: ReaderAt) => Promise<void>,
): Promise<ReaderAt> {
  const browser = openBrowser();
  await browser.patch("/api/readers/me", { language });
  const opened = await browser.post("/api/sessions", { episode_slug: place.episodeSlug });
  const { session_id } = await bodyAs(sessionOpenedSchema, opened);
  const session = `/api/sessions/${session_id}`;
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
    async send(method, path, body, headers = {}) {
      const response = await (method === "get" || method === "delete"
        ? browser[method](path, { headers })
        : browser[method](path, body, { headers }));
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
