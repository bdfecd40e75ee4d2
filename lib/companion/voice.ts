/**
 * Who answers a question: the configured model, or the pages alone when the site has spent what it may on a model, today
 * or at this moment, or when nobody can tell whether it has. Readers always get an answer, and are told whose it is.
 */
import type { AnsweredBy } from "#lib/contract.ts";
import { takeSlot } from "#lib/db/answer-slots.ts";
import { counter } from "#lib/db/counters.ts";
import { env } from "#lib/env.ts";
import { log, loggable } from "#lib/log.ts";
import { builtinChat } from "#lib/providers/chat/builtin.ts";
import type { ChatProvider } from "#lib/providers/chat/chat-provider.ts";

const DAY_SECONDS = 24 * 60 * 60;

export type Voice = {
  chat: ChatProvider;
  answeredBy: AnsweredBy;
  /** To be called when the answer has ended, however it has. Never rejects. */
  end(): Promise<void>;
};

type Refused = NonNullable<AnsweredBy["instead_of_model"]>;

/** Decides for one question. Never rejects. */
export async function chooseVoice(chat: ChatProvider): Promise<Voice> {
  if (chat.answeredBy.provider === "builtin") return speakAs(chat);
  const { ANSWERS_AT_ONCE, ANSWERS_PER_DAY } = env();
  try {
    const slot = ANSWERS_AT_ONCE === 0 ? undefined : await takeSlot(ANSWERS_AT_ONCE);
    if (slot === null) return quote("busy");
    const end = async () => slot?.giveBack().catch(note);
    const isSpent = ANSWERS_PER_DAY > 0 && (await countAnswer(ANSWERS_PER_DAY).catch(endFirst(end))) !== null;
    if (!isSpent) return { ...speakAs(chat), end };
    await end();
    return quote("day_is_spent");
  } catch (error) {
    note(error);
    return quote("cannot_tell");
  }
}

function countAnswer(perDay: number): Promise<number | null> {
  return counter({ name: "answers", points: perDay, seconds: DAY_SECONDS }).count("site");
}

function endFirst(end: () => Promise<void>): (error: unknown) => Promise<never> {
  return async (error) => {
    await end();
    throw error;
  };
}

function speakAs(chat: ChatProvider): Voice {
  return { chat, answeredBy: chat.answeredBy, end: async () => {} };
}

function quote(instead_of_model: Refused): Voice {
  const voice = speakAs(builtinChat());
  return { ...voice, answeredBy: { ...voice.answeredBy, instead_of_model } };
}

function note(error: unknown): void {
  log.error({ error: loggable(error) }, "answers cannot be counted, so no model is asked");
}
