/** What a reply that is not a success means. Reads a bounded piece of its body, for the log. */
import { z } from "zod";
import { ModelFailure, type ModelFailureKind } from "../model-failure.ts";
import type { Watch } from "./watch.ts";

const MAX_BODY_BYTES = 4096;
const MAX_QUOTE_LENGTH = 300;
/** Ollama's, Anthropic's and Voyage's. */
const complaintSchema = z.union([
  z.object({ error: z.string() }).transform(({ error }) => error),
  z
    .object({ error: z.object({ type: z.string(), message: z.string() }) })
    .transform(({ error }) => `${error.type}: ${error.message}`),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
]);

/** The failure that stands for `response`, whose body is read and closed. */
export async function refusalOf(response: Response, watch: Watch): Promise<ModelFailure> {
  const type = response.headers.get("content-type") ?? "";
  const said = complaintIn(await readStart(response, watch), type);
  return new ModelFailure(kindOf(response.status, said), `HTTP ${response.status} ${said}`.trim());
}

function kindOf(status: number, said: string): ModelFailureKind {
  // Ollama words a missing model differently on each route, and a 404 without such words is no model server at all.
  if (status === 404)
    return /^model .*not found|^not_found_error: model/i.test(said) ? "missing_model" : "unreachable";
  // Ollama says so itself when its queue is full; else it is a front whose machine is not there yet.
  if (status === 503) return said.startsWith("server busy") ? "busy" : "waking";
  if (status === 429 || status === 529) return "busy";
  if (status === 502 || status === 504) return "unreachable";
  return status < 500 ? "refused" : "broke_off";
}

/** The server's own sentence. A page made for browsers has none. */
function complaintIn(body: string, type: string): string {
  if (type.startsWith("text/plain")) return body.replace(/\s+/g, " ").slice(0, MAX_QUOTE_LENGTH);
  if (!type.startsWith("application/json")) return "";
  try {
    return complaintSchema.parse(JSON.parse(body)).slice(0, MAX_QUOTE_LENGTH);
  } catch {
    return "";
  }
}

async function readStart(response: Response, watch: Watch): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (text.length < MAX_BODY_BYTES) {
      const { done, value } = await watch.untilPiece(() => reader.read());
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The status has said enough; a body that breaks off changes nothing.
  }
  await reader.cancel().catch(() => undefined);
  return text.slice(0, MAX_BODY_BYTES);
}
