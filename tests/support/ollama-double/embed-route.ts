/** `POST /api/embed`: a hashed bag of words, so that texts that share words are near each other. */
import { sendJson } from "./go-json.ts";
import type { Exchange } from "./recording.ts";
import type { EmbedBody } from "./request-body.ts";
import type { Scenario } from "./scenario.ts";

/** Length of the double's vectors, as of bge-m3's. */
export const EMBEDDING_LENGTH = 1024;

/** Answers an embedding request whose model is installed. */
export function embed(exchange: Exchange, body: EmbedBody, scenario: Scenario): void {
  const inputs = inputsOf(body.input);
  if (inputs === null) sendJson(exchange, 400, { error: "invalid input type" });
  else if (inputs.length === 0) sendJson(exchange, 200, { model: body.model, embeddings: [] });
  else sendJson(exchange, 200, replyOf(body, inputs, scenario));
}

function replyOf(body: EmbedBody, inputs: readonly string[], scenario: Scenario) {
  const length = Math.min(body.dimensions ?? EMBEDDING_LENGTH, EMBEDDING_LENGTH);
  return {
    model: body.model,
    embeddings: spoil(
      inputs.map((text) => vectorOf(text, length)),
      scenario,
    ),
    total_duration: 14_143_917,
    load_duration: 1_019_500,
    prompt_eval_count: inputs.reduce((sum, text) => sum + wordsOf(text).length, 0),
  };
}

function inputsOf(input: unknown): string[] | null {
  if (input === undefined || input === null || input === "") return [];
  if (typeof input === "string") return [input];
  if (!Array.isArray(input)) return null;
  const texts = input.filter((each) => typeof each === "string");
  return texts.length === input.length ? texts : null;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function vectorOf(text: string, length: number): number[] {
  const vector = new Array<number>(length).fill(0);
  for (const word of ["", ...wordsOf(text)]) {
    let hash = 7;
    for (const letter of word) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
    vector[hash % length] = (vector[hash % length] ?? 0) + (word === "" ? 0.01 : 1);
  }
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}

function spoil(vectors: number[][], scenario: Scenario): (number | null)[][] {
  switch (scenario) {
    case "loses a vector":
      return vectors.slice(1);
    case "shortens vectors":
      return vectors.map((vector) => vector.slice(0, 768));
    case "leaves out numbers":
      return vectors.map(([, ...rest]) => [null, ...rest]);
    case "forgets to normalise":
      return vectors.map((vector) => vector.map((value) => value * 12));
    default:
      return vectors;
  }
}
