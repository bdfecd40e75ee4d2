/** Reads a request the way Ollama's router and decoder do, complaints included. */
import { z } from "zod";
import { sendJson } from "./go-json.ts";
import type { Exchange } from "./recording.ts";

const DURATION = /^-?(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/;

const keepAlive = z.union([
  z.number(),
  z.string().refine((text) => DURATION.test(text), {
    error: ({ input }) => `time: missing unit in duration ${JSON.stringify(input)}`,
  }),
]);
const message = z.object({
  role: z.string().toLowerCase(),
  content: z.string().default(""),
  images: z.array(z.base64()).nullish(),
});

export const chatBody = z.object({
  model: z.string().default(""),
  messages: z.array(message).nullish(),
  stream: z.boolean().default(true),
  format: z.unknown().optional(),
  options: z.record(z.string(), z.unknown()).nullish(),
  keep_alive: keepAlive.nullish(),
  think: z.union([z.boolean(), z.enum(["low", "medium", "high", "max"])]).nullish(),
});
export const embedBody = z.object({
  model: z.string().default(""),
  input: z.unknown().optional(),
  dimensions: z.int().nullish(),
  keep_alive: keepAlive.nullish(),
});
export const showBody = z.object({ model: z.string().optional(), name: z.string().optional() });

export type ChatBody = z.infer<typeof chatBody>;
export type EmbedBody = z.infer<typeof embedBody>;

/** The body, or null when the complaint has been sent. */
export function readBody<T>(exchange: Exchange, schema: z.ZodType<T>): T | null {
  const complain = (error: string) => {
    sendJson(exchange, 400, { error });
    return null;
  };
  if (exchange.text === "") return complain("missing request body");
  try {
    const parsed = schema.safeParse(JSON.parse(exchange.text));
    if (parsed.success) return parsed.data;
    return complain(
      z.prettifyError(parsed.error).includes("time: missing unit")
        ? "time: missing unit in duration"
        : "json: cannot unmarshal",
    );
  } catch {
    return complain(`invalid character '${exchange.text[0]}' looking for beginning of value`);
  }
}

/** Numbers that Ollama insists on; it looks at them only once the model runs, hence the 500. */
export function wrongOption(options: ChatBody["options"]): string | null {
  for (const name of ["num_ctx", "num_predict", "seed", "top_k"]) {
    const value = options?.[name];
    if (value !== undefined && !Number.isInteger(value)) return `option "${name}" must be of type integer`;
  }
  return null;
}
