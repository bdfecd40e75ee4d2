/** One question from a caller without a browser: a session, moved to the page that is claimed, and the answer as a whole. */
import { answerQuestion } from "#lib/companion/answer.ts";
import type { Mode, Source, Suggestion } from "#lib/contract.ts";
import { ProblemError } from "#lib/errors.ts";
import { limitReader } from "#lib/http/rate-limit.ts";
import { movePosition } from "#lib/sessions/move-position.ts";
import { openSession } from "#lib/sessions/open-session.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";

type Asked = {
  question: string;
  mode: Mode;
  episode_slug: string;
  current_page: number;
  session_id?: string | undefined;
};

export type Answer = {
  answer: string;
  sources: readonly Source[];
  retrieved_doc_ids: readonly string[];
  suggestions: readonly Suggestion[];
  mode: Mode;
  episode_slug: string;
  current_page: number;
  session_id: string;
};

/**
 * Asks at the claimed page, in a new session unless one is named: what was said in another must not change an answer.
 * @throws ProblemError as the routes for sessions and messages do; `invalid_request` for a session of another episode.
 */
export async function askCompanion(asked: Asked, language: string, signal: AbortSignal): Promise<Answer> {
  const { question: message, mode, episode_slug, current_page } = asked;
  const sessionId =
    asked.session_id ??
    (await openSession({ episodeSlug: episode_slug, readerId: null, language })).sessionId;
  const found = await loadSession(sessionId);
  await limitReader("chat", found.readerId);
  if (found.episodeSlug !== episode_slug) {
    throw new ProblemError("invalid_request", "session_id: belongs to another episode");
  }
  const session = await movePosition(found, { currentPage: current_page });
  const answer: Answer = {
    ...{ answer: "", sources: [], retrieved_doc_ids: [], suggestions: [] },
    ...{ mode, episode_slug, current_page, session_id: sessionId },
  };
  for await (const { event, data } of await answerQuestion(session, { mode, message }, signal)) {
    if (event === "sources") answer.sources = data.sources;
    if (event === "token") answer.answer += data.text;
    if (event === "error") throw new ProblemError("generation_failed", data.message);
    if (event !== "done") continue;
    answer.retrieved_doc_ids = data.retrieved_doc_ids;
    answer.suggestions = data.suggestions;
  }
  return answer;
}
