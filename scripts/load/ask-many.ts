/** Many readers who ask at once, each in a session of their own, and what became of every answer. */
import pLimit from "p-limit";
import { reasonOf } from "#scripts/verify/knock.ts";
import { Refused, visit } from "#scripts/visitor.ts";

export type Load = {
  readonly host: string;
  /** The episode that all of them read. */
  readonly slug: string;
  readonly chats: number;
  readonly atOnce: number;
};

export type Outcome = {
  /** From the question to the first and to the last word, in milliseconds, of every answer that was whole. */
  readonly firstMs: readonly number[];
  readonly lastMs: readonly number[];
  /** Why each of the others was not. */
  readonly lost: readonly string[];
};

type Chat = { firstMs: number; lastMs: number; lost?: never } | { lost: string };

/** Asks `chats` questions, `atOnce` of them at a time. Resolves when the last has ended, however it ended. */
export async function askMany({ host, slug, chats, atOnce }: Load): Promise<Outcome> {
  const limit = pLimit(atOnce);
  const all = await Promise.all(Array.from({ length: chats }, () => limit(() => chatOnce(host, slug))));
  const whole = all.filter((chat) => chat.lost === undefined);
  return {
    firstMs: whole.map(({ firstMs }) => firstMs),
    lastMs: whole.map(({ lastMs }) => lastMs),
    lost: all.flatMap(({ lost }) => lost ?? []),
  };
}

async function chatOnce(host: string, slug: string): Promise<Chat> {
  try {
    const visitor = visit(host);
    const session = await visitor.open(slug);
    await visitor.turnTo(session, 2);
    const began = performance.now();
    let firstMs = 0;
    let end = "nothing";
    for await (const { event, data } of await visitor.ask(session, "What happens on this page?")) {
      if (event === "token") firstMs ||= performance.now() - began;
      end = event === "error" ? data.code : event;
    }
    if (end !== "done") return { lost: `the answer ended with ${end}` };
    return { firstMs, lastMs: performance.now() - began };
  } catch (error) {
    return { lost: error instanceof Refused ? error.message : reasonOf(error) };
  }
}
