/**
 * Whether answers can be relied on, checked without another model: every sentence that cites a source is compared with
 * what that source says, every source and name with how far the asker has read, every suggestion with what makes one fit.
 */

import { tidySuggestion } from "#lib/companion/suggestion-rules.ts";
import { positionMovedSchema, type Source, type Suggestion, sessionOpenedSchema } from "#lib/contract.ts";
import { contentWords } from "#lib/providers/chat/sentences.ts";
import { readEvents } from "#lib/sse.ts";
import { type Case, isBeyond } from "./cases.ts";
import type { Knowledge } from "./knowledge.ts";
import { jsonOf, type Site } from "./site.ts";

/** The share of a sentence's content words that the sources it cites must have for it to rest on them. */
const SUPPORT = 0.5;

export type Answered = {
  readonly asked: Case;
  readonly text: string;
  /** Sentences that cite something, and how many of those their sources bear out. */
  readonly cited: number;
  readonly supported: number;
  /** Sentences that cite, and that their sources do not bear out. */
  readonly unsupported: readonly string[];
  /** Whether it cites a page that holds the answer. */
  readonly citesGold: boolean;
  /** The companion says itself that it has left the question open. */
  readonly leftOpen: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly validSuggestions: number;
  /** Sources and names from beyond the asker's page, in the answer or in the suggestions. */
  readonly leaks: readonly string[];
};

type Reply = {
  text: string;
  sources: readonly Source[];
  suggestions: readonly Suggestion[];
  parked: string | null;
};

/** Asks one question in a session of its own, and judges what comes. @throws Error when the site fails. */
export async function answerTo(asked: Case, site: Site, knowledge: Knowledge): Promise<Answered> {
  const { text, sources, suggestions, parked } = await ask(asked, site);
  const sentences = sentencesCiting(text);
  const isSupported = (sentence: string) => restsOn(sentence, sources, knowledge);
  const unsupported = sentences.filter((sentence) => !isSupported(sentence));
  const shown = [text, ...suggestions.map((suggestion) => suggestion.text)].join("\n");
  return {
    asked,
    text,
    cited: sentences.length,
    supported: sentences.length - unsupported.length,
    unsupported,
    citesGold: citesAnswer(asked, text, sources, knowledge),
    leftOpen: parked !== null,
    suggestions,
    validSuggestions: countValid(suggestions, asked.asks),
    leaks: [
      ...sources.filter(({ id, page }) => isSourceAhead(asked, id, page, knowledge)).map(({ id }) => id),
      ...knowledge.namesAhead(shown, asked.at),
    ],
  };
}

async function ask({ episodeSlug, at, mode, asks }: Case, site: Site): Promise<Reply> {
  const opened = await jsonOf(await site.post("/api/sessions", { episode_slug: episodeSlug }));
  const path = `/api/sessions/${sessionOpenedSchema.parse(opened).session_id}`;
  positionMovedSchema.parse(await jsonOf(await site.patch(path, { current_page: at[1] })));
  const response = await site.post(`${path}/messages`, { mode, message: asks });
  if (!response.ok || response.body === null) throw new Error(`${response.status}: ${await response.text()}`);
  const reply: Reply = { text: "", sources: [], suggestions: [], parked: null };
  for await (const event of readEvents(response.body)) {
    if (event.event === "sources") reply.sources = event.data.sources;
    if (event.event === "token") reply.text += event.data.text;
    if (event.event === "error") throw new Error(`${event.data.code}: ${event.data.message}`);
    if (event.event === "done") Object.assign(reply, event.data);
  }
  return reply;
}

/** The stretches of an answer that end in citations: what stands before a citation is what it is cited for. */
function sentencesCiting(text: string): string[] {
  return text.match(/[^\n]*?(?:\[\d+\][\s,;.]*)+/g) ?? [];
}

function restsOn(sentence: string, sources: readonly Source[], knowledge: Knowledge): boolean {
  const told = numbersIn(sentence).map((n) =>
    knowledge.wordsOf(sources.find((source) => source.n === n)?.id ?? ""),
  );
  if (told.some((words) => words === undefined)) return false;
  const words = [...contentWords(sentence.replace(/\[\d+\]/g, ""))];
  const borne = words.filter((word) => told.some((one) => one?.has(word)));
  return borne.length >= words.length * SUPPORT;
}

function citesAnswer(asked: Case, text: string, sources: readonly Source[], knowledge: Knowledge): boolean {
  const places = numbersIn(text).map((n) => knowledge.placeOf(sources.find((one) => one.n === n)?.id ?? ""));
  return places.some((place) => asked.gold.some((gold) => gold[0] === place?.[0] && gold[1] === place[1]));
}

/** The sources that a text cites, by number. The site writes every citation as `[n]`. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n));
}

function countValid(suggestions: readonly Suggestion[], asked: string): number {
  const texts = suggestions.map(({ text }) => text);
  return suggestions.filter(
    ({ text }, index) => tidySuggestion(text, [asked, ...texts.slice(0, index)]) === text,
  ).length;
}

/** Passages are dated by content; an id that the content does not have is not ours to excuse. */
function isSourceAhead(asked: Case, id: string, page: number, knowledge: Knowledge): boolean {
  const place = knowledge.placeOf(id);
  return place === undefined || place[1] !== page || isBeyond(place, asked.at);
}
