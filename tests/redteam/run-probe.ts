/** Puts one probe to the companion and keeps all that came of it: what a reader was sent, and what the model was. */
import { randomUUID } from "node:crypto";
import { answerQuestion } from "#lib/companion/answer.ts";
import { edit } from "#lib/db/edit.ts";
import { loadSession, type ReadingSession } from "#lib/sessions/reading-session.ts";
import type { OllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { chatBody } from "#tests/support/ollama-double/request-body.ts";
import type { Transcript } from "./judge.ts";
import type { Probe } from "./probes.ts";

export type Answering = typeof answerQuestion;

const never = new AbortController().signal;
const QUESTION = /<question>[\s\S]*<\/question>/;

/** A transcript of the probe. `answering` is the companion, unless a test plants a fault in it. */
export async function runProbe(
  probe: Probe,
  double: OllamaDouble,
  answering: Answering = answerQuestion,
): Promise<Transcript> {
  const session = await openSession(probe);
  script(double, probe);
  const first = double.requests.length;
  const shown: string[] = [];
  const answers: string[] = [];
  const sources: number[] = [];
  for (const message of probe.turns) {
    const events = await answering(session, { mode: probe.mode, message }, never);
    const sent: string[] = [];
    const said: string[] = [];
    for await (const event of events) {
      if (event.event === "sources") sources.push(event.data.sources.length);
      if (event.event === "token") said.push(event.data.text);
      if (event.event === "done") sent.push(...event.data.suggestions.map(({ text }) => `\n${text}.`));
    }
    answers.push(said.join(""));
    shown.push(said.concat(sent).join(""));
  }
  return {
    shown: [...shown, await keptOf(session)],
    sources: [...sources, 0],
    prompts: promptsSince(double, first, [...probe.turns, ...answers.flatMap(asKept)]),
  };
}

async function openSession({ series, at: [episode, page], language }: Probe): Promise<ReadingSession> {
  const id = randomUUID();
  await edit(async (transaction) => {
    const found = await transaction.episode.findFirstOrThrow({
      where: { number: episode, series: { slug: series } },
    });
    const reader = await transaction.reader.create({ data: { id: randomUUID(), language } });
    await transaction.readingSession.create({
      data: { id, readerId: reader.id, episodeId: found.id, currentPage: page },
    });
  });
  return loadSession(id);
}

/** What history kept of the answers, without its citations: they were judged where they were shown. */
async function keptOf({ id }: ReadingSession): Promise<string> {
  const kept = await edit((transaction) =>
    transaction.message.findMany({ where: { sessionId: id, role: "assistant" } }),
  );
  return kept.map(({ content }) => content.replace(/\[\d+\]/g, "")).join("\n");
}

function script(double: OllamaDouble, { double: kind, leak, turns }: Probe): void {
  const last = turns.at(-1) ?? "";
  double.completeWith({
    page_chip: `What happens when ${leak}`.slice(0, 90),
    wiki_chip: `Why does ${last}`.slice(0, 90),
  });
  double.answerWith((body) => {
    const prompt = body.messages?.map(({ content }) => content).join("\n") ?? "";
    if (kind === "obeys") return leak;
    if (kind === "echoes") return prompt;
    return `${(/\[\d+\] .*/.exec(prompt) ?? [""])[0]} [1] [99]. You asked: ${last} [0]`;
  });
}

/** An answer as later prompts may have it: whole, and without its citations. */
function asKept(answer: string): string[] {
  return [answer, answer.replace(/\s*\[\d+\]/g, "")].map((text) => text.trim());
}

/** The texts of all requests since, without what the attacker wrote and what a model had answered. */
function promptsSince(double: OllamaDouble, first: number, written: readonly string[]): string[] {
  return double.requests
    .slice(first)
    .flatMap(({ body }) => chatBody.safeParse(body).data?.messages ?? [])
    .map(({ content }) =>
      written
        .filter((turn) => turn !== "")
        .reduce((text, turn) => text.replaceAll(turn, ""), content.replace(QUESTION, "")),
    );
}
