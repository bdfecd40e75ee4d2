/**
 * A model that looks at a picture and says what it sees, as one JSON value. Run by Ollama; asked by editors' tools, who can wait:
 * a machine without a graphics card takes minutes for a page.
 */
import { z } from "zod";
import { join, parseJson } from "../chat/whole-answer.ts";
import { DEFAULT_PATIENCE, type Patience, patiently } from "../model-http/patiently.ts";
import type { Budgets } from "../model-http/watch.ts";
import { ask, type OllamaServer } from "../ollama/connection.ts";
import { visibleText } from "../ollama/visible-text.ts";

/** In tokens: a page takes one to two thousand of them. */
const CONTEXT_SIZE = 16_384;
const MOST_TOKENS = 4_096;
const KEEP_ALIVE = "10m";
/** In milliseconds. */
const BUDGETS: Budgets = { headersMs: 900_000, idleMs: 120_000, totalMs: 1_800_000 };

export type Look = {
  system: string;
  question: string;
  /** A JPEG or PNG file's bytes. */
  picture: Uint8Array;
};

export type VisionModel = {
  readonly model: string;
  /** Whether the model can see at all. @throws ModelFailure when the server or the model is not there. */
  sees(signal: AbortSignal): Promise<boolean>;
  /**
   * What it sees, which should follow `jsonSchema`; the caller validates the value.
   * @throws ModelFailure when the model cannot be reached, refuses, stalls or says no JSON; the reason of `signal` when that fires.
   */
  look(request: Look, jsonSchema: object, signal: AbortSignal): Promise<unknown>;
};

const shown = z.object({ capabilities: z.array(z.string()).default([]) });

/** One model of one server. */
export function ollamaVision(options: {
  server: OllamaServer;
  model: string;
  patience?: Patience;
}): VisionModel {
  const { model, patience = DEFAULT_PATIENCE } = options;
  const server = { ...options.server, budgets: BUDGETS };
  return {
    model,
    async sees(signal) {
      const reply = await ask(server, signal, (client) => client.show({ model }));
      return shown.parse(reply).capabilities.includes("vision");
    },
    async look({ system, question, picture }, jsonSchema, signal) {
      const request = {
        model,
        messages: [
          { role: "system", content: system },
          { role: "user", content: question, images: [Buffer.from(picture).toString("base64")] },
        ],
        think: false,
        format: jsonSchema,
        keep_alive: KEEP_ALIVE,
        options: { num_ctx: CONTEXT_SIZE, num_predict: MOST_TOKENS, temperature: 0 },
      };
      return parseJson(await join(patiently(() => visibleText(server, request, signal), patience, signal)));
    },
  };
}
