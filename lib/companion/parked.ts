/**
 * Questions that wait: looked at again once per page newly reached, without a model, by what the reader has read since.
 * Whether an answer lies ahead plays no part in it: only what is behind the horizon is ever searched.
 */
import type { ParkedQuestion } from "#lib/contract-parked.ts";
import { contentWords } from "#lib/providers/chat/sentences.ts";
import { embedQuestion } from "#lib/retrieval/embed-question.ts";
import { type Passage, searchPassages } from "#lib/retrieval/search.ts";
import {
  type FoundOn,
  noteChecked,
  takeUnchecked,
  visibleParked,
  type Waiting,
} from "#lib/sessions/parked-questions.ts";
import { horizonOfSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import type { Horizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { CITATION } from "./citations.ts";
import { refusalIn } from "./guard.ts";

/** How many passages are looked through for something new. */
const LOOK_THROUGH = 12;
/** The share of a question's words that a passage must hold to have something on it. */
const SHARE = 0.6;

const CITES = new RegExp(CITATION);

/** Whether an answer, as it was shown, leaves its question open: it rests on nothing, or ends by saying that it is not told. */
export function leavesOpen(answer: string, language: string): boolean {
  return !CITES.test(answer) || answer.trimEnd().endsWith(refusalIn(language));
}

/**
 * The questions that wait in a session, each with the first page since it was asked that has something on it. Looks for
 * that first, where the reader has come further than when it was last looked for.
 * @throws AbortError when `signal` fires.
 */
export async function parkedFor(session: ReadingSession, signal: AbortSignal): Promise<ParkedQuestion[]> {
  const horizon = horizonOfSession(session);
  const waiting = await takeUnchecked(session, horizon);
  if (waiting.length > 0) {
    const found = await lookAgain(session, horizon, waiting, signal);
    const checked = waiting.map(({ id }) => id);
    await noteChecked({ sessionId: session.id, horizon, checked, found });
  }
  return readAt(horizon, visibleParked);
}

async function lookAgain(
  { embeddingModel, textLanguage: language }: ReadingSession,
  horizon: Horizon,
  waiting: readonly Waiting[],
  signal: AbortSignal,
): Promise<FoundOn[]> {
  const found: FoundOn[] = [];
  for (const { id: questionId, question: text, mode, episode, page } of waiting) {
    const vector = await embedQuestion(text, embeddingModel, signal);
    const prefer = mode === "wiki" ? "fact" : "panel";
    const search = { text, vector, language, limit: LOOK_THROUGH, before: null, prefer } as const;
    const { passages } = await readAt(horizon, (visible) => searchPassages(visible, search));
    const first = firstThatTells(text, passages, { episode, page });
    if (first !== null) found.push({ questionId, ...first });
  }
  return found;
}

/**
 * Of the passages that lie after the page where a question was asked, the earliest that holds enough of its words.
 * Nothing is told of a question that only points ("what is this?"): it meant what was on screen then.
 */
export function firstThatTells(
  question: string,
  passages: readonly Passage[],
  asked: { episode: number; page: number },
): Omit<FoundOn, "questionId"> | null {
  const words = contentWords(question);
  if (words.size === 0) return null;
  const telling = passages.filter((passage) => {
    if (!isAfter(passage, asked)) return false;
    const told = contentWords(`${passage.context} ${passage.text}`);
    const shared = [...words].filter((word) => told.has(word)).length;
    return shared > 0 && shared >= words.size * SHARE;
  });
  const [first] = telling.toSorted((a, b) => a.episode - b.episode || a.page - b.page);
  return first === undefined ? null : { episode: first.episode, page: first.page, panel: first.panel };
}

type Place = { episode: number; page: number };

function isAfter(a: Place, b: Place): boolean {
  return a.episode > b.episode || (a.episode === b.episode && a.page > b.page);
}
