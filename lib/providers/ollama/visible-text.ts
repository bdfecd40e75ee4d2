/** What a chat model says aloud, piece by piece, whatever it was asked and shown. */
import type { ChatRequest } from "ollama";
import { z } from "zod";
import { ModelFailure } from "../model-failure.ts";
import { listen, type OllamaServer } from "./connection.ts";

const chunkSchema = z.object({ message: z.object({ content: z.string() }) });

/** @throws ModelFailure as `listen` does, and when the reply is none or ends without a visible word. */
export async function* visibleText(
  server: OllamaServer,
  request: ChatRequest,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let spoke = false;
  for await (const chunk of listen(server, signal, (client) => client.chat({ ...request, stream: true }))) {
    const { content } = readChunk(chunk).message;
    spoke ||= content.trim() !== "";
    if (content !== "") yield content;
  }
  if (!spoke) throw new ModelFailure("said_nothing", `${request.model} ended without a visible word`);
}

function readChunk(chunk: unknown): z.infer<typeof chunkSchema> {
  const parsed = chunkSchema.safeParse(chunk);
  if (parsed.success) return parsed.data;
  throw new ModelFailure("broke_off", "a line of the reply is not a piece of an answer");
}
