/** What the companion has without any model: the story so far, who is here, and the questions that wait. */

import type { Mode } from "#lib/contract.ts";
import { type ParkedQuestion, parkedListSchema } from "#lib/contract-parked.ts";
import { type Recap, recapSchema, type Who, whoSchema } from "#lib/contract-recap.ts";
import { requestJson } from "./request-json.ts";

export function loadRecap(sessionId: string): Promise<Recap> {
  return requestJson(`/api/sessions/${sessionId}/recap`, "GET", recapSchema);
}

export function loadWho(sessionId: string): Promise<Who> {
  return requestJson(`/api/sessions/${sessionId}/who`, "GET", whoSchema);
}

/** The questions that wait, newest first. Makes the server look again where the reader has come further. */
export async function loadKept(sessionId: string): Promise<readonly ParkedQuestion[]> {
  return (await requestJson(`/api/sessions/${sessionId}/parked`, "GET", parkedListSchema)).parked;
}

/** Keeps one more. Returns all of them. */
export async function keepQuestion(
  sessionId: string,
  question: { mode: Mode; message: string },
): Promise<readonly ParkedQuestion[]> {
  return (await requestJson(`/api/sessions/${sessionId}/parked`, "POST", parkedListSchema, question)).parked;
}

/** Lets one go. Returns the others. */
export async function forgetQuestion(sessionId: string, id: string): Promise<readonly ParkedQuestion[]> {
  return (await requestJson(`/api/sessions/${sessionId}/parked/${id}`, "DELETE", parkedListSchema)).parked;
}
