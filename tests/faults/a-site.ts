/** The built site as a process of its own, and its readers, who come over HTTP. */
import { readFileSync } from "node:fs";
import {
  type AnswerEvent,
  type SessionState,
  sessionOpenedSchema,
  sessionStateSchema,
} from "#lib/contract.ts";
import { readEvents } from "#lib/sse.ts";
import { type OwnServer, ownEnvironment, startOwnServer } from "#scripts/own-server.ts";

export const QUESTION = "What does Pepper do here?";
const EPISODE = "ep01-potion-of-flight";

/** Starts a site on the engine that the test runs on. Once stopped or killed it needs no more care. */
export function startSite(port: number, changes: Record<string, string> = {}): Promise<OwnServer> {
  const settings = { DATABASE_URL: process.env["DATABASE_URL"] ?? "", CHAT_PROVIDER: "ollama", ...changes };
  return startOwnServer(port, ownEnvironment(port, settings));
}

/** Kills the server itself without a warning, not what started it, which then ends too. */
export function kill(site: OwnServer): void {
  signal(site, "SIGKILL");
}

/** Sends a signal to the server itself, past what started it. */
export function signal({ process: starter }: OwnServer, name: NodeJS.Signals): void {
  const children = readFileSync(`/proc/${starter.pid}/task/${starter.pid}/children`, "utf8")
    .trim()
    .split(" ");
  for (const pid of children) process.kill(Number(pid), name);
}

export async function openBook(url: string): Promise<string> {
  const response = await send(`${url}/api/sessions`, "POST", { episode_slug: EPISODE });
  return sessionOpenedSchema.parse(await response.json()).session_id;
}

export function turnTo(url: string, id: string, page: number): Promise<Response> {
  return send(`${url}/api/sessions/${id}`, "PATCH", { current_page: page });
}

export async function comeBack(url: string, id: string): Promise<SessionState> {
  const response = await fetch(`${url}/api/sessions/${id}`);
  return sessionStateSchema.parse(await response.json());
}

export function ask(url: string, id: string, message = QUESTION): Promise<Response> {
  return send(`${url}/api/sessions/${id}/messages`, "POST", { mode: "page", message });
}

/** What a reader has seen of an answer when it ended or the connection was gone. */
export async function readToTheEnd(response: Response): Promise<AnswerEvent[]> {
  const events: AnswerEvent[] = [];
  try {
    if (response.body !== null) for await (const event of readEvents(response.body)) events.push(event);
  } catch {
    // The connection is gone: what came before it is what the reader has.
  }
  return events;
}

function send(url: string, method: string, body: object): Promise<Response> {
  return fetch(url, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}
