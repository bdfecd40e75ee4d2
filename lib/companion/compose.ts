/** From what the reader may know to what the model is told: a pure function, so that the one bounds the other. */
import type { Mode } from "#lib/contract.ts";
import type { ChatMessage, ChatRequest } from "#lib/providers/chat/chat-provider.ts";
import type { CastMember } from "#lib/world/cast.ts";
import { systemText } from "./instructions.ts";
import type { Note } from "./notes.ts";

export type Material = {
  mode: Mode;
  question: string;
  /** The language of the notes, and of the answer unless the reader writes in another. */
  language: string;
  titles: Readonly<{ series: string; episode: string }>;
  position: Readonly<{ episode: number; firstPage: number; lastPage: number }>;
  notes: readonly Note[];
  screenIsEmpty: boolean;
  retrievedIds: readonly string[];
  /** Everyone known so far. */
  cast: readonly CastMember[];
  /** Ids of those who appear on the pages in view. */
  onScreen: ReadonlySet<string>;
  history: readonly { question: string; answer: string }[];
  /** The words of each page read so far, beyond those in the notes. The model is not sent them; the guard lets them pass. */
  readerWords: readonly string[];
};

/** Upper bounds in the model's tokens. */
const ANSWER_TOKENS = 512;

/** The request for an answer: rules first, then earlier turns, then the notes and the question. */
export function compose(material: Material): ChatRequest {
  const turns = material.history.flatMap(({ question, answer }): ChatMessage[] => [
    { role: "user", content: plain(question) },
    { role: "assistant", content: plain(answer) },
  ]);
  const titles = { series: onOneLine(material.titles.series), episode: onOneLine(material.titles.episode) };
  return {
    messages: [
      { role: "system", content: systemText({ ...material, titles }) },
      ...turns,
      { role: "user", content: questionText(material) },
    ],
    notes: material.notes,
    question: material.question,
    maxTokens: ANSWER_TOKENS,
  };
}

function questionText({ mode, notes, cast, onScreen, question }: Material): string {
  const present = mode === "page" ? cast.filter(({ id }) => onScreen.has(id)) : [];
  const recalled = section(mode === "page" ? "earlier_pages" : "wiki_notes", notes, "recalled");
  return [
    section("pages_on_screen", notes, "on_screen"),
    block("who_is_here", present.map(({ names }) => names.map(onOneLine).join(", also called ")).join("\n")),
    recalled || (mode === "wiki" ? block("wiki_notes", "Nothing that the reader may know matches.") : ""),
    block("question", plain(question)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(name: string, notes: readonly Note[], place: Note["place"]): string {
  const lines = notes.filter((note) => note.place === place && note.text.trim() !== "").map(noteLine);
  return block(name, lines.join("\n"));
}

function noteLine({ n, episode, page, panel, context, text }: Note): string {
  // On one line: a text that breaks it could go on as if it were the next note.
  const where = `episode ${episode}, page ${page}${panel === null ? "" : `, panel ${panel}`}`;
  const about = context === "" ? "" : `; ${onOneLine(context)}`;
  return `[${n}] (${where}${about}) ${onOneLine(text)}`;
}

function block(name: string, body: string): string {
  return body === "" ? "" : `<${name}>\n${body}\n</${name}>`;
}

/** What a model reads and a person does not see: directions, tags, variations. Joiners stay: some scripts need them. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e0fff}]|(?!\ufe0f)\p{Variation_Selector}/gu;

/** Text from a comic, a wiki or a reader is data: it must not be able to open or close a block of ours. */
function plain(text: string): string {
  return text.replaceAll(UNSEEN, "").replaceAll("<", "‹").replaceAll(">", "›");
}

function onOneLine(text: string): string {
  return plain(text).replaceAll(/\s+/gu, " ");
}
