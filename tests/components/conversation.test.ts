import { describe, expect, it } from "vitest";
import {
  type Conversation,
  type ConversationAction,
  pendingExchange,
  reduceConversation,
  visibleExchanges,
} from "#components/chat/conversation.ts";
import type { Turn } from "#lib/contract.ts";

const ASKED_QUESTION = "Why the lamp?";
const ASKED = {
  type: "asked",
  key: "a",
  mode: "page",
  page: 4,
  language: "en",
  question: ASKED_QUESTION,
} as const satisfies ConversationAction;

function talk(...actions: ConversationAction[]): Conversation {
  return actions.reduce(reduceConversation, []);
}

function turn(role: Turn["role"], content: string, page = 1): Turn {
  const id = `00000000-0000-4000-8000-${content.length.toString().padStart(12, "0")}`;
  return { id, role, mode: "page", page, content, language: null, sources: [], suggestions: [] };
}

describe("a conversation", () => {
  it("a question stands at once, waiting for its answer", () => {
    const [exchange] = talk(ASKED);
    expect(exchange).toMatchObject({ question: "Why the lamp?", answer: { status: "waiting", text: "" } });
    expect(pendingExchange(talk(ASKED))?.key).toBe("a");
  });

  it("words gather until the answer is done", () => {
    const done = talk(
      ASKED,
      { type: "written", key: "a", text: "It is " },
      { type: "written", key: "a", text: "dark." },
      {
        type: "finished",
        key: "a",
        answerId: "id",
        suggestions: [{ mode: "wiki", text: "Who lit it?" }],
        isKept: false,
      },
    );
    expect(done[0]?.answer).toMatchObject({ status: "answered", text: "It is dark." });
    expect(done[0]?.answer.suggestions).toHaveLength(1);
    expect(pendingExchange(done)).toBeUndefined();
  });

  it("a failure keeps the words that came, and frees the reader to ask", () => {
    const failed = talk(
      ASKED,
      { type: "written", key: "a", text: "It is " },
      { type: "failed", key: "a", failure: "The answer broke off." },
    );
    expect(failed[0]?.answer).toMatchObject({
      status: "failed",
      text: "It is ",
      failure: "The answer broke off.",
    });
    expect(pendingExchange(failed)).toBeUndefined();
  });

  it("asking again keeps the question once and starts its answer over", () => {
    const again = talk(
      ASKED,
      { type: "written", key: "a", text: "It is " },
      { type: "failed", key: "a", failure: "Broken." },
      { type: "asked_again", key: "a", page: 5, language: "fr" },
    );
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({
      page: 5,
      language: "fr",
      answer: { status: "waiting", text: "", failure: null },
    });
  });

  it("an answer for a question that is gone is ignored", () => {
    expect(talk({ type: "written", key: "gone", text: "Boo" })).toEqual([]);
  });

  it("a reader who turned back does not see what was said further on", () => {
    const both = talk({ ...ASKED, key: "early", page: 2 }, ASKED);
    expect(visibleExchanges(both, 3).map(({ key }) => key)).toEqual(["early"]);
    expect(visibleExchanges(both, 4).map(({ key }) => key)).toEqual(["early", "a"]);
  });
});

describe("a conversation picked up again", () => {
  it("pairs each question with the answer that followed it", () => {
    const turns = [turn("user", "One?"), turn("assistant", "First."), turn("user", "Three?")];
    const restored = talk({ type: "restored", turns });
    expect(restored.map(({ question, answer }) => [question, answer.text, answer.status])).toEqual([
      ["One?", "First.", "answered"],
      ["Three?", "", "failed"],
    ]);
  });

  it("keeps the language each answer was given in", () => {
    const turns = [
      turn("user", "Un?"),
      { ...turn("assistant", "Premier."), language: "fr" },
      turn("user", "Two?"),
    ];
    const restored = talk({ type: "restored", turns });
    expect(restored.map(({ language }) => language)).toEqual(["fr", null]);
  });

  it("comes before what was asked since, and never twice", () => {
    const turns = [
      turn("user", "One?"),
      turn("assistant", "First."),
      turn("user", ASKED_QUESTION),
      turn("assistant", "Dark."),
    ];
    const both = talk(
      ASKED,
      { type: "finished", key: "a", answerId: turns[3]?.id ?? "", suggestions: [], isKept: false },
      { type: "restored", turns },
      { type: "restored", turns },
    );
    expect(both.map(({ question }) => question)).toEqual(["One?", ASKED_QUESTION]);
  });

  it("does not double a question still waiting for its answer", () => {
    expect(talk(ASKED, { type: "restored", turns: [turn("user", ASKED_QUESTION)] })).toHaveLength(1);
  });

  it("is put away when a new chat begins", () => {
    expect(talk(ASKED, { type: "cleared" })).toEqual([]);
  });
});
