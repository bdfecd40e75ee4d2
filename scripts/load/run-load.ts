/** The load that a site must stand: many answers at once, then many one after the other without its heap growing. */

import { visit } from "#scripts/visitor.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { askMany, type Outcome } from "./ask-many.ts";
import { MEGABYTE, type Memory, memoryOf } from "./memory.ts";

export type LoadPlan = {
  readonly host: string;
  /** Where the site's configuration says that Ollama is. */
  readonly modelPort: number;
  /** Where the site tells its memory; `null` for one that does not. */
  readonly memoryPort: number | null;
  readonly atOnce: number;
  /** How many chats follow; 0 for none. */
  readonly chats: number;
  readonly limitMb: number;
  readonly say: (line: string) => void;
};

/** The heap is looked at after so many chats, when caches are full, and again at the end. */
const WARMED_UP = 200;
const MOST_GROWTH_MB = 20;
const IN_A_ROW_AT_ONCE = 10;

/** Runs the plan. @returns one sentence for each promise that was broken. */
export async function runLoad(plan: LoadPlan): Promise<string[]> {
  const model = await startOllamaDouble({ port: plan.modelPort });
  model.answerWith(({ messages }) => quoteOf(messages?.at(-1)?.content ?? ""));
  try {
    const [episode] = await visit(plan.host).episodes();
    if (episode === undefined) return ["the site has no episodes"];
    const faults = await allAtOnce(plan, model, episode.slug);
    return plan.chats === 0 ? faults : [...faults, ...(await inARow(plan, episode.slug))];
  } finally {
    await model.close();
  }
}

/** Nobody is answered before everybody has asked, so that all the answers stream at the same time. */
async function allAtOnce(plan: LoadPlan, model: OllamaDouble, slug: string): Promise<string[]> {
  const { host, atOnce: chats, memoryPort, limitMb, say } = plan;
  const before = model.requests.filter(({ path }) => path === "/api/chat").length;
  const everybodyAsked = model.asked("/api/chat", before + chats);
  model.behave({ waitsFor: everybodyAsked });
  const answers = askMany({ host, slug, chats, atOnce: chats });
  // If some cannot even ask, the others must not wait for them.
  const allAsked = await Promise.race([everybodyAsked.then(() => true), answers.then(() => false)]);
  model.behave("works");
  const outcome = await answers;
  say(`${chats} at once${allAsked ? ", all asked before the first was answered" : ""}: ${summary(outcome)}`);
  const faults = faultsOf(outcome, chats);
  if (memoryPort === null) return faults;
  const memory = await memoryOf(memoryPort);
  say(describe(memory));
  const most = memory.mostResident / MEGABYTE;
  return most < limitMb
    ? faults
    : [...faults, `${most.toFixed(0)} MB were resident, the limit is ${limitMb}`];
}

async function inARow(plan: LoadPlan, slug: string): Promise<string[]> {
  const { host, chats, memoryPort, say } = plan;
  const ask = (count: number) => askMany({ host, slug, chats: count, atOnce: IN_A_ROW_AT_ONCE });
  const first = await ask(WARMED_UP);
  const before = memoryPort === null ? null : await memoryOf(memoryPort);
  const rest = await ask(chats - WARMED_UP);
  const after = memoryPort === null ? null : await memoryOf(memoryPort);
  say(`${chats} one after the other: ${summary(rest)}`);
  const faults = [...faultsOf(first, WARMED_UP), ...faultsOf(rest, chats - WARMED_UP)];
  if (before === null || after === null) return faults;
  const grown = (after.heapUsed + after.external - before.heapUsed - before.external) / MEGABYTE;
  say(
    `heap and buffers after a collection grew by ${grown.toFixed(1)} MB between chat ${WARMED_UP} and ${chats}`,
  );
  say(describe(after));
  return grown < MOST_GROWTH_MB ? faults : [...faults, `the heap grew by ${grown.toFixed(1)} MB`];
}

/** What the guard lets pass: sentences of the notes that came with the question. */
function quoteOf(prompt: string): string {
  const notes = prompt.match(/[A-Z][^.!?<>[\]]{20,}[.!?]/g) ?? [];
  return notes.slice(0, 12).join(" ");
}

function faultsOf({ lost }: Outcome, chats: number): string[] {
  if (lost.length === 0) return [];
  return [`${lost.length} of ${chats} answers were lost: ${[...new Set(lost)].slice(0, 3).join("; ")}`];
}

function summary({ firstMs, lastMs, lost }: Outcome): string {
  const at = (times: readonly number[], share: number) =>
    ((times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0) / 1000).toFixed(1);
  return (
    `${lastMs.length} whole answers, ${lost.length} lost; first words after ${at(firstMs, 0.5)} s (median), ` +
    `${at(firstMs, 0.95)} s (95 of 100), the last answer whole after ${at(lastMs, 1)} s`
  );
}

function describe({ resident, mostResident, heapUsed, external }: Memory): string {
  const mb = (bytes: number) => (bytes / MEGABYTE).toFixed(0);
  return `memory: ${mb(resident)} MB resident, ${mb(mostResident)} MB at most; heap ${mb(heapUsed)} MB, buffers ${mb(external)} MB`;
}
