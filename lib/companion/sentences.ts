/** A stream of pieces as a stream of sentences, so that each can be looked at whole before anyone sees it. */
import { CITATION } from "./citations.ts";

/** An end mark, whatever closes after it, and a citation that belongs to it; then white space. */
const END = new RegExp(String.raw`[.!?…。！？]+["'”’»)\]*_]*(?:\s*${CITATION})*\s+|(?<!-)\n+`, "gu");
/** A full stop that only shortens a word. */
const SHORTENED = /(?:^|[\s("“«])(?:Mr|Mrs|Ms|Dr|St|M|Mme|Mlle|e\.g|i\.e|cf|vs|p|pp|ep|no|\p{Lu})\.\s+$/u;

/** Yields the pieces' text, all of it and unchanged, cut after sentences. White space stays with what it follows. */
export async function* intoSentences(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const piece of pieces) {
    held += piece;
    const { sentences, rest } = cut(held);
    yield* sentences;
    held = rest;
  }
  if (held !== "") yield held;
}

/** A mark at the very end of what has come may still be followed by a citation: it waits for the next piece. */
function cut(text: string): { sentences: string[]; rest: string } {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end === text.length) break;
    if (text[end] === "[" || SHORTENED.test(text.slice(start, end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return { sentences, rest: text.slice(start) };
}
