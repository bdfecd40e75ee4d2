/** All that readers of every place of a book are told on every surface, on the book as it is now. */
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import type { OllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import type { Place } from "./places.ts";
import { bringReader, type Habit } from "./reader-at.ts";
import { type Asked, SURFACES } from "./surfaces.ts";

/** By the name of the surface. */
export type Told = ReadonlyMap<string, readonly string[]>;

/** Makes the double answer with the last note that it was given, so that whatever reaches a model may reach a reader. */
export function quoteTheLastNote(model: OllamaDouble): void {
  model.answerWith(({ messages }) => {
    const notes = [...(messages?.at(-1)?.content ?? "").matchAll(/^\[(\d+)\] \([^)]*\) (.+)$/gm)];
    const [, n = "1", text = "Nothing is noted."] = notes.at(-1) ?? [];
    return `${text} [${n}]`;
  });
  // Nothing that could be offered: suggestions are then made from what is visible.
  model.completeWith({ page_chip: "", wiki_chip: "" });
}

/** Brings a reader to a place and lets them look at everything there is. */
export async function tellEverything(options: {
  place: Place;
  habit: Habit;
  book: SeriesContent;
  model: OllamaDouble;
  question: string;
}): Promise<Told> {
  const { place, habit, book, model, question } = options;
  let heard = 0;
  const sentToModel = () => {
    const sent = model.requests.slice(heard).filter(({ path }) => path === "/api/chat");
    heard = model.requests.length;
    return sent.map(({ body }) => JSON.stringify(body)).filter((body) => !body.includes('"messages":[]'));
  };
  const reader = await bringReader(place, habit, async ({ send, session }) => {
    await send("post", `${session}/messages`, { mode: "page", message: question });
    await send("post", `${session}/parked`, { mode: "page", message: question });
  });
  sentToModel();
  const asked: Asked = { reader, book, question, sentToModel };
  const told = new Map<string, readonly string[]>();
  for (const { name, tell } of SURFACES) told.set(name, await tell(asked));
  return told;
}
