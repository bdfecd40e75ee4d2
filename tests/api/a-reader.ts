/** What a reader does on the site, as the calls that their browser makes. */
import { expect } from "vitest";
import {
  type AnswerEvent,
  type PositionMoved,
  positionMovedSchema,
  type Question,
  type SessionState,
  sessionOpenedSchema,
  sessionStateSchema,
} from "#lib/contract.ts";
import { type Browser, bodyAs, curl, eventsOf, openBrowser } from "#tests/support/call-route.ts";
import { BOOK } from "#tests/support/published-book.ts";

export type Reading = {
  id: string;
  browser: Browser;
  turnTo(page: number, rightPage?: number): Promise<PositionMoved>;
  ask(message: string, more?: Partial<Question>): Promise<AnswerEvent[]>;
  comeBack(): Promise<SessionState>;
};

/** Opens an episode in a browser. */
export async function startReading(
  episode: string = BOOK.first,
  browser: Browser = openBrowser(),
): Promise<Reading> {
  const response = await browser.post("/api/sessions", { episode_slug: episode });
  return readingOf((await bodyAs(sessionOpenedSchema, response)).session_id, browser);
}

/** A session in the hands of somebody who has nothing but its id. */
export function readingOf(id: string, browser: Browser = curl): Reading {
  const path = `/api/sessions/${id}`;
  return {
    id,
    browser,
    turnTo: async (page, rightPage) => {
      const move = { current_page: page, ...(rightPage !== undefined && { right_page: rightPage }) };
      return bodyAs(positionMovedSchema, await browser.patch(path, move));
    },
    ask: async (message, more = {}) => {
      const response = await browser.post(`${path}/messages`, { mode: "page", message, ...more });
      expect(response.status, "the question is taken").toBe(200);
      return eventsOf(response);
    },
    comeBack: async () => bodyAs(sessionStateSchema, await browser.get(path)),
  };
}

/** The answer as it was read. */
export function textOf(events: readonly AnswerEvent[]): string {
  return events.map((event) => (event.event === "token" ? event.data.text : "")).join("");
}

/** The pages on the wire by what came of them. */
export function pagesWith(part: "text" | "image", { pages }: Pick<SessionState, "pages">): number[] {
  return pages.filter((page) => page[part] !== null).map(({ page_number }) => page_number);
}
