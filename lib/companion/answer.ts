/**
 * One question, answered: what the reader may know is read in one guarded transaction, closed before the model speaks;
 * the prompt is a pure function of it; the answer streams through the guard and is kept only when it is whole.
 */
import type { AnswerEvent, Question, Source } from "#lib/contract.ts";
import { ProblemError } from "#lib/errors.ts";
import type { ChatProvider } from "#lib/providers/chat/chat-provider.ts";
import { chatProvider } from "#lib/providers/chat/index.ts";
import { embedQuestion } from "#lib/retrieval/embed-question.ts";
import { searchPassages } from "#lib/retrieval/search.ts";
import { parkQuestion } from "#lib/sessions/parked-questions.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import { recentExchanges, saveAnswer, saveQuestion } from "#lib/sessions/turns.ts";
import type { Horizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { loadCast } from "#lib/world/cast.ts";
import { compose, type Material } from "./compose.ts";
import { answerLanguage } from "./evidence.ts";
import { explainFailure } from "./explain-failure.ts";
import { guardAnswer } from "./guard.ts";
import { loadScreen, notesOf, sourceOf } from "./notes.ts";
import { leavesOpen } from "./parked.ts";
import { loadReaderWords } from "./reader-words.ts";
import { suggest } from "./suggestions.ts";
import { chooseVoice } from "./voice.ts";

/** How many passages from earlier pages, or from the world, go into a prompt. */
const PASSAGES = { page: 3, wiki: 6 } as const;
/** How many earlier exchanges the model is reminded of. */
const EXCHANGES = 5;

/**
 * Everything the model would be told for this question, and nothing else of the story: the one place where a question
 * meets the database. Evaluation and the proofs of the law call it too.
 * @throws AbortError when `signal` fires.
 */
export async function gatherMaterial(
  session: ReadingSession,
  question: Question,
  signal: AbortSignal,
): Promise<Material> {
  const horizon = horizonOfSession(session, { spread: question.spread });
  const text = question.message.trim();
  const vector = await embedQuestion(text, session.embeddingModel, signal);
  const view = { language: session.textLanguage, fallback: session.seriesLanguage };
  const { screen, found, history, cast, readerWords } = await readAt(horizon, async (visible) => ({
    screen: await loadScreen(visible, horizon, { ...view, episodeSlug: session.episodeSlug }),
    found: await searchPassages(visible, {
      text,
      vector,
      language: view.language,
      limit: PASSAGES[question.mode],
      before: question.mode === "page" ? { episode: horizon.episode, page: horizon.firstOnScreen } : null,
      prefer: question.mode === "page" ? "panel" : "fact",
    }),
    history: await recentExchanges(visible, { mode: question.mode, limit: EXCHANGES }),
    cast: await loadCast(visible, view),
    readerWords: await loadReaderWords(visible, view.language),
  }));
  return {
    mode: question.mode,
    question: text,
    language: view.language,
    titles: session.titles,
    position: { episode: horizon.episode, firstPage: horizon.firstOnScreen, lastPage: horizon.page },
    notes: notesOf({ mode: question.mode, screen: screen.passages, found: found.passages }),
    screenIsEmpty: screen.passages.length === 0,
    retrievedIds: found.passages.map(({ id }) => id),
    cast: cast.members,
    onScreen: new Set([...screen.entityIds].flatMap((id) => cast.byId(id)?.id ?? [])),
    readerWords,
    history,
  };
}

/**
 * Answers a question in a session. Resolves once the prompt is ready, so that what fails before can still be an HTTP
 * status; what fails after is thrown by the stream. Aborting `signal` stops the model; the question stays, unanswered.
 * @throws ProblemError `unavailable` when the page on screen has no text here; the stream throws `generation_failed`.
 */
export async function answerQuestion(
  session: ReadingSession,
  question: Question,
  signal: AbortSignal,
): Promise<AsyncGenerator<AnswerEvent>> {
  const started = performance.now();
  const horizon = horizonOfSession(session, { spread: question.spread });
  const material = await gatherMaterial(session, question, signal);
  if (material.screenIsEmpty) {
    throw new ProblemError("unavailable", "This page has no text here yet. Please try again later.");
  }
  const { mode, question: text } = material;
  const questionId = await saveQuestion({ horizon, sessionId: session.id, mode, text });
  const chat = await chatProvider();
  return streamAnswer({ sessionId: session.id, horizon, material, chat, questionId, started }, signal);
}

type Turn = {
  sessionId: string;
  horizon: Horizon;
  material: Material;
  chat: ChatProvider;
  questionId: string;
  started: number;
};

/** Whatever becomes of the answer, the place it took among those written at once is free again. */
async function* streamAnswer(turn: Turn, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const voice = await chooseVoice(turn.chat);
  try {
    const sources = turn.material.notes.map(sourceOf);
    yield { event: "sources", data: { sources, answered_by: voice.answeredBy } };
    yield* speak({ ...turn, chat: voice.chat }, sources, signal);
  } finally {
    await voice.end();
  }
}

async function* speak(turn: Turn, sources: Source[], signal: AbortSignal): AsyncGenerator<AnswerEvent> {
  const { sessionId, horizon, material, chat, questionId } = turn;
  const { mode, retrievedIds } = material;
  let text = "";
  try {
    for await (const sentence of guardAnswer(chat.stream(compose(material), signal), material)) {
      text += sentence;
      yield { event: "token", data: { text: sentence } };
    }
  } catch (error) {
    throw explainFailure(error);
  }
  const latencyMs = Math.round(performance.now() - turn.started);
  const suggestions = await suggest(chat, material, text, signal);
  const kept = { horizon, sessionId, questionId, mode, text, sources, suggestions, retrievedIds, latencyMs };
  const messageId = await saveAnswer(kept);
  const isOpen = leavesOpen(text, answerLanguage(material));
  const parked = isOpen ? await parkQuestion({ horizon, sessionId, mode, text: material.question }) : null;
  const data = { message_id: messageId, retrieved_doc_ids: [...retrievedIds], suggestions: [...suggestions] };
  yield { event: "done", data: { ...data, parked } };
}
