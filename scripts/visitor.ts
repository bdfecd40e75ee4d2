/**
 * A reader without a browser, over HTTP: opens an episode, turns to a page, asks. For whatever visits a running site:
 * the ladder, the load, the proofs.
 */
import type { z } from "zod";
import {
  type AnswerEvent,
  type EpisodeSummary,
  episodeListSchema,
  positionMovedSchema,
  type SessionState,
  sessionOpenedSchema,
  sessionStateSchema,
} from "#lib/contract.ts";
import { readEvents } from "#lib/sse.ts";

/** The site answered with something else than was asked for. */
export class Refused extends Error {
  override name = "Refused";
  readonly status: number;

  constructor(what: string, status: number) {
    super(`${what} was answered with ${status}`);
    this.status = status;
  }
}

export type Visitor = {
  episodes(): Promise<EpisodeSummary[]>;
  /** Opens the episode at page 1. @returns the session's id. */
  open(slug: string): Promise<string>;
  turnTo(session: string, page: number): Promise<void>;
  /** Where the session is and what was said in it. */
  session(id: string): Promise<SessionState>;
  /** Asks about the pages on screen. The answer's events come as the site sends them. */
  ask(session: string, message: string, signal?: AbortSignal): Promise<AsyncGenerator<AnswerEvent, void>>;
};

/** A visitor of the site at `host`. Every call throws `Refused`, or what `fetch` throws when nothing answers. */
export function visit(host: string): Visitor {
  const send = async (what: string, path: string, init: RequestInit = {}) => {
    const response = await fetch(new URL(path, host), init);
    if (response.ok) return response;
    await response.body?.cancel();
    throw new Refused(what, response.status);
  };
  const sendJson = (what: string, method: string, path: string, body: unknown, signal?: AbortSignal) =>
    send(what, path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  return {
    async episodes() {
      const answer = await send("asking for the episodes", "/api/episodes");
      return (await bodyOf(answer, episodeListSchema)).episodes;
    },
    async open(slug) {
      const answer = await sendJson("opening a session", "POST", "/api/sessions", { episode_slug: slug });
      return (await bodyOf(answer, sessionOpenedSchema)).session_id;
    },
    async turnTo(session, page) {
      const body = { current_page: page };
      const answer = await sendJson("turning the page", "PATCH", `/api/sessions/${session}`, body);
      await bodyOf(answer, positionMovedSchema);
    },
    async session(id) {
      return bodyOf(await send("coming back to a session", `/api/sessions/${id}`), sessionStateSchema);
    },
    async ask(session, message, signal) {
      const path = `/api/sessions/${session}/messages`;
      const answer = await sendJson("asking", "POST", path, { mode: "page", message }, signal);
      if (answer.body === null) throw new Refused("asking", answer.status);
      return readEvents(answer.body);
    },
  };
}

async function bodyOf<Schema extends { parse(value: unknown): z.infer<Schema> } & z.core.$ZodType>(
  answer: Response,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return schema.parse(await answer.json());
}
