/** A conversation as a list of exchanges, and everything that can happen to it. One pure reducer. */
import type { AnsweredBy, Mode, Source, Suggestion, Turn } from "#lib/contract.ts";

export type AnswerStatus = "waiting" | "answering" | "answered" | "stopped" | "failed";

export type Answer = {
  readonly status: AnswerStatus;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly suggestions: readonly Suggestion[];
  readonly answeredBy: AnsweredBy | null;
  /** Why it failed, in words for the reader. */
  readonly failure: string | null;
  /** Whether what has been read leaves the question open, so that it is kept. */
  readonly isKept: boolean;
};

/** One question and its answer. */
export type Exchange = {
  readonly key: string;
  /** The saved answer's id, once there is one. */
  readonly answerId: string | null;
  /** Whether it was asked since this page was opened, not brought back from before. */
  readonly isFresh: boolean;
  readonly mode: Mode;
  /** The last page on screen when it was asked. Shown only from there on. */
  readonly page: number;
  readonly question: string;
  /** The tag of what it is answered in, where that is known. */
  readonly language: string | null;
  readonly answer: Answer;
};

export type Conversation = readonly Exchange[];

export type ConversationAction =
  | { readonly type: "cleared" }
  | { readonly type: "restored"; readonly turns: readonly Turn[] }
  | {
      readonly type: "asked";
      readonly key: string;
      readonly mode: Mode;
      readonly page: number;
      readonly language: string;
      readonly question: string;
    }
  | {
      readonly type: "asked_again";
      readonly key: string;
      readonly page: number;
      readonly language: string;
    }
  | {
      readonly type: "sourced";
      readonly key: string;
      readonly sources: readonly Source[];
      readonly answeredBy: AnsweredBy;
    }
  | { readonly type: "written"; readonly key: string; readonly text: string }
  | {
      readonly type: "finished";
      readonly key: string;
      readonly answerId: string;
      readonly suggestions: readonly Suggestion[];
      readonly isKept: boolean;
    }
  | { readonly type: "stopped"; readonly key: string }
  | { readonly type: "failed"; readonly key: string; readonly failure: string };

const WAITING: Answer = {
  status: "waiting",
  text: "",
  sources: [],
  suggestions: [],
  answeredBy: null,
  failure: null,
  isKept: false,
};

export function reduceConversation(conversation: Conversation, action: ConversationAction): Conversation {
  switch (action.type) {
    case "cleared":
      return [];
    case "restored":
      return restoreBefore(conversation, action.turns);
    case "asked": {
      const { type, ...asked } = action;
      return [...conversation, { ...asked, answerId: null, isFresh: true, answer: WAITING }];
    }
    case "asked_again": {
      const { type, ...again } = action;
      return conversation.map((exchange) =>
        exchange.key === again.key ? { ...exchange, ...again, answer: WAITING } : exchange,
      );
    }
    case "sourced":
      return answer(conversation, action.key, { sources: action.sources, answeredBy: action.answeredBy });
    case "written":
      return conversation.map((exchange) =>
        exchange.key === action.key ? write(exchange, action.text) : exchange,
      );
    case "finished":
      return conversation.map((exchange) =>
        exchange.key === action.key ? finish(exchange, action) : exchange,
      );
    case "stopped":
      return answer(conversation, action.key, { status: "stopped" });
    case "failed":
      return answer(conversation, action.key, { status: "failed", failure: action.failure });
  }
}

/** The exchanges a reader at this page may see again: those asked here or before. */
export function visibleExchanges(conversation: Conversation, lastOnScreen: number): Conversation {
  return conversation.filter((exchange) => exchange.page <= lastOnScreen);
}

/** The exchange whose answer is on its way, if any. */
export function pendingExchange(conversation: Conversation): Exchange | undefined {
  return conversation.find(({ answer }) => answer.status === "waiting" || answer.status === "answering");
}

const UNANSWERED: Answer = { ...WAITING, status: "failed", failure: "This question was not answered." };

/** Puts what was said before this visit in front of what was said during it. The server has saved both. */
function restoreBefore(conversation: Conversation, turns: readonly Turn[]): Conversation {
  const fresh = conversation.filter(({ isFresh }) => isFresh);
  const isFreshToo = (saved: Exchange) =>
    fresh.some(({ answerId, question }) =>
      saved.answerId === null ? question === saved.question : answerId === saved.answerId,
    );
  return [...pairTurns(turns).filter((saved) => !isFreshToo(saved)), ...fresh];
}

/** Pairs saved turns: each question with the answer that follows it. */
function pairTurns(turns: readonly Turn[]): Conversation {
  return turns.flatMap((turn, index) => {
    if (turn.role !== "user") return [];
    const next = turns[index + 1];
    const saved = next?.role === "assistant" ? next : null;
    const { id: key, mode, page, content: question } = turn;
    const answer = saved ? restoreAnswer(saved) : UNANSWERED;
    const language = saved?.language ?? null;
    return [{ key, mode, page, question, language, answerId: saved?.id ?? null, isFresh: false, answer }];
  });
}

function restoreAnswer({ content, sources, suggestions }: Turn): Answer {
  return { ...WAITING, status: "answered", text: content, sources, suggestions };
}

function answer(conversation: Conversation, key: string, change: Partial<Answer>): Conversation {
  return conversation.map((exchange) =>
    exchange.key === key ? { ...exchange, answer: { ...exchange.answer, ...change } } : exchange,
  );
}

type Finish = Extract<ConversationAction, { type: "finished" }>;

function finish(exchange: Exchange, { answerId, suggestions, isKept }: Finish): Exchange {
  return { ...exchange, answerId, answer: { ...exchange.answer, status: "answered", suggestions, isKept } };
}

function write(exchange: Exchange, text: string): Exchange {
  const { answer } = exchange;
  return { ...exchange, answer: { ...answer, status: "answering", text: answer.text + text } };
}
