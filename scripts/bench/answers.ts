/**
 * What we add to a model: the time to the first words that a reader sees, over that to the model's own first words, and
 * what many answers at once cost. The model is a double that speaks Ollama's protocol and answers at once, so that nothing
 * but the protocol and our own work is left to measure.
 */
import { z } from "zod";
import { askMany } from "#scripts/load/ask-many.ts";
import { listenerEnvironment, MEGABYTE, memoryOf } from "#scripts/load/memory.ts";
import { ownEnvironment, startOwnServer } from "#scripts/own-server.ts";
import { visit } from "#scripts/visitor.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { onEachEngine, runOn, type Settings } from "./engines.ts";
import type { Figure, Measure } from "./figure.ts";
import { spread } from "./spread.ts";

const [PORT, MEMORY_PORT] = [4318, 4319];
const ROUNDS = 40;
const WARM_UP = 5;
const AT_ONCE = 50;
const QUESTION = "What happens on this page, and who is here?";

const placeSchema = z.object({ slug: z.string(), page: z.int() });

export const answers: Measure = {
  name: "answers",
  title: "What we add to a model, and many answers at once",
  needsSite: false,
  measure: () => onEachEngine(measureOn),
};

async function measureOn(settings: Settings): Promise<Figure[]> {
  const place = placeSchema.parse(JSON.parse(runOn(settings, "scripts/bench/prepare-long-story.ts")));
  const model = await startOllamaDouble();
  model.answerWith(({ messages }) => quoteOf(messages?.at(-1)?.content ?? ""));
  const listener = await listenerEnvironment(MEMORY_PORT);
  const changes = { ...settings, ...listener, CHAT_PROVIDER: "ollama", OLLAMA_BASE_URL: model.url };
  const server = await startOwnServer(PORT, ownEnvironment(PORT, changes));
  try {
    const first = await timeFirstWords(server.url, model, place);
    const atOnce = await askMany({ host: server.url, slug: place.slug, chats: AT_ONCE, atOnce: AT_ONCE });
    const { mostResident } = await memoryOf(MEMORY_PORT);
    const many = `of ${AT_ONCE} answers at once`;
    return [
      ...first,
      ...spread(`first words ${many}`, atOnce.firstMs),
      { of: `lost ${many}`, value: atOnce.lost.length, unit: "answers" },
      { of: `most memory of the server ${many}`, value: mostResident / MEGABYTE, unit: "MB" },
    ];
  } finally {
    await server.stop({ keepsData: true });
    await model.close();
  }
}

/** In turns, so that whatever else the machine does falls on both alike. */
async function timeFirstWords(host: string, model: OllamaDouble, place: z.infer<typeof placeSchema>) {
  const [raw, ours]: [number[], number[]] = [[], []];
  const visitor = visit(host);
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const session = await visitor.open(place.slug);
    await visitor.turnTo(session, place.page);
    const began = performance.now();
    let first = Number.NaN;
    for await (const { event } of await visitor.ask(session, QUESTION)) {
      if (event === "token" && Number.isNaN(first)) first = performance.now() - began;
    }
    const bare = await firstPieceOf(model.url);
    if (round < 0) continue;
    ours.push(first);
    raw.push(bare);
  }
  const added = ours.map((time, index) => time - (raw[index] ?? 0));
  return [
    ...spread("first words of the model alone", raw),
    ...spread("time added to the first words, 1000 passages", added),
  ];
}

async function firstPieceOf(url: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${url}/api/chat`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      model: "qwen2.5:7b",
      messages: [{ role: "user", content: QUESTION }],
      stream: true,
    }),
  });
  for await (const _piece of response.body ?? []) return performance.now() - began;
  throw new Error("the model said nothing");
}

/** What the guard lets pass: sentences of the notes that come with the question. */
function quoteOf(prompt: string): string {
  const notes = prompt.match(/[A-Z][^.!?<>[\]]{20,}[.!?]/g) ?? ["Nothing is told."];
  return notes.slice(0, 12).join(" ");
}
