/** A conversation without a browser: a session, page 1, a question, and an answer that streams to its end. */
import type { AnswerEvent } from "#lib/contract.ts";
import { Refused, visit } from "#scripts/visitor.ts";
import { reasonOf } from "./knock.ts";
import { failed, passed, type Rung, type Target, type Verdict } from "./rung.ts";

const QUESTION = "Who is on this page?";

export const chat: Rung = {
  name: "chat",
  needs: ["model", "database", "app"],
  async climb(target: Target): Promise<Verdict> {
    const began = performance.now();
    const signal = AbortSignal.timeout(target.patienceMs);
    try {
      const visitor = visit(target.host);
      const [episode] = await visitor.episodes();
      if (episode === undefined) return failed("the database", "no episodes", "there is nothing to read");
      const session = await visitor.open(episode.slug);
      await visitor.turnTo(session, 1);
      const answer = await hear(await visitor.ask(session, QUESTION, signal), began);
      return judge(answer, target);
    } catch (error) {
      if (signal.aborted) {
        const saw = `no whole answer within ${Math.round(target.patienceMs / 1000)} s`;
        return failed(
          "the model",
          saw,
          "it sleeps or is too slow: climb again, and if it stays so see its log",
        );
      }
      return explain(error);
    }
  },
};

type Heard = {
  answeredBy: string;
  firstMs: number;
  lastMs: number;
  tokens: number;
  end: AnswerEvent | undefined;
};

async function hear(events: AsyncGenerator<AnswerEvent, void>, began: number): Promise<Heard> {
  const heard: Heard = { answeredBy: "nobody", firstMs: 0, lastMs: 0, tokens: 0, end: undefined };
  for await (const event of events) {
    if (event.event === "sources") heard.answeredBy = event.data.answered_by.provider;
    if (event.event === "token") {
      heard.tokens += 1;
      if (heard.tokens === 1) heard.firstMs = performance.now() - began;
    }
    heard.end = event;
  }
  heard.lastMs = performance.now() - began;
  return heard;
}

function judge({ answeredBy, firstMs, lastMs, tokens, end }: Heard, { env }: Target): Verdict {
  if (end?.event === "error") {
    const provider = end.data.code === "internal_error" ? "the app" : "the model";
    return failed(
      provider,
      `the answer ended with ${end.data.code}`,
      "see the log of the site for the reason",
    );
  }
  if (end?.event !== "done" || tokens === 0) {
    return failed("the app", "an answer without an end", "a proxy cut the stream: look at its idle timeout");
  }
  if (end.data.suggestions.length !== 2) {
    return failed(
      "the app",
      `${end.data.suggestions.length} suggestions`,
      "there are always two: a defect of ours",
    );
  }
  const wanted = env.CHAT_PROVIDER;
  if (wanted !== "auto" && answeredBy !== wanted) {
    const cause = "the site runs with another configuration than this one: compare CHAT_PROVIDER";
    return failed("the app", `answered by ${answeredBy}`, cause);
  }
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  return passed(
    `answered by ${answeredBy}, first words after ${seconds(firstMs)} s, all after ${seconds(lastMs)} s`,
  );
}

function explain(error: unknown): Verdict {
  if (!(error instanceof Refused)) {
    return failed("the app", reasonOf(error), "the connection broke off: did the site restart? See its log");
  }
  const cause =
    error.status === 429
      ? "its limits count this caller: wait a minute, or raise CHAT_RATE_LIMIT_PER_MINUTE"
      : "the site could not do it: see its log";
  return failed(error.status === 503 ? "the database" : "the app", error.message, cause);
}
