/**
 * Anthropic's Messages API without a model: its events down to the ones that say nothing, its errors, and an answer that a
 * test decides. Refuses what the API refuses: a wrong key, a missing version, a first turn that is not the user's.
 */
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";

export type AnthropicScenario =
  | "works"
  | "is overloaded"
  | "is overloaded in the middle"
  | "ends without a stop"
  | "drops the socket"
  | "stalls"
  | "says nothing";

export type AnthropicDouble = {
  url: string;
  bodies: readonly z.infer<typeof bodySchema>[];
  behave(scenario: AnthropicScenario): void;
  answerWith(answer: string): void;
  /** Resolves when a client has hung up before the end. */
  disconnected: Promise<void>;
  close(): Promise<void>;
};

const turn = z.object({ role: z.enum(["user", "assistant"]), content: z.string().min(1) });
const bodySchema = z.strictObject({
  model: z.string(),
  max_tokens: z.int().min(1),
  temperature: z.number().min(0).max(1),
  system: z.string(),
  messages: z.tuple([turn.extend({ role: z.literal("user") })], turn),
  stream: z.literal(true),
  tools: z
    .array(z.object({ name: z.string(), description: z.string(), input_schema: z.looseObject({}) }))
    .optional(),
  tool_choice: z.object({ type: z.literal("tool"), name: z.string() }).optional(),
});

/** Starts the API for one key and one model. */
export async function startAnthropicDouble(key: string, model: string): Promise<AnthropicDouble> {
  const bodies: z.infer<typeof bodySchema>[] = [];
  let scenario: AnthropicScenario = "works";
  let answer = "Carrot naps by the cauldron.";
  let hungUp = () => {};
  const disconnected = new Promise<void>((resolve) => {
    hungUp = resolve;
  });
  const server = createServer(async (request, response) => {
    response.once("close", () => response.writableFinished || hungUp());
    const body = bodySchema.safeParse(parse(await text(request)));
    if (request.url !== "/v1/messages" || request.method !== "POST")
      return refuse(response, 404, "not_found_error", "Not Found");
    if (request.headers["x-api-key"] !== key)
      return refuse(response, 401, "authentication_error", "invalid x-api-key");
    if (request.headers["anthropic-version"] !== "2023-06-01" || !body.success) {
      return refuse(response, 400, "invalid_request_error", "messages: field required");
    }
    if (body.data.model !== model)
      return refuse(response, 404, "not_found_error", `model: ${body.data.model}`);
    bodies.push(body.data);
    if (scenario === "is overloaded") return refuse(response, 529, "overloaded_error", "Overloaded");
    return speak(response, body.data, scenario, answer);
  });
  const url = await new Promise<string>((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}`),
    );
  });
  return {
    url,
    bodies,
    disconnected,
    behave: (next) => {
      scenario = next;
    },
    answerWith: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, type: string, message: string): ServerResponse {
  response.writeHead(status, { "content-type": "application/json" });
  return response.end(JSON.stringify({ type: "error", error: { type, message }, request_id: "req_1" }));
}

async function speak(
  response: ServerResponse,
  { model, tools }: z.infer<typeof bodySchema>,
  scenario: AnthropicScenario,
  answer: string,
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const send = (type: string, data: object) =>
    new Promise((sent) =>
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`, sent),
    );
  const usage = { input_tokens: 25, output_tokens: 1 };
  await send("message_start", {
    message: {
      id: "msg_1",
      type: "message",
      role: "assistant",
      content: [],
      model,
      stop_reason: null,
      usage,
    },
  });
  const block = tools
    ? { type: "tool_use", id: "toolu_1", name: "reply", input: {} }
    : { type: "text", text: "" };
  await send("content_block_start", { index: 0, content_block: block });
  await send("ping", {});
  const pieces = scenario === "says nothing" ? [] : (answer.match(/.{1,7}/gsu) ?? []);
  for (const [index, piece] of pieces.entries()) {
    if (index === 1 && scenario === "stalls") return;
    if (index === 1 && scenario === "drops the socket") return void response.destroy();
    if (index === 1 && scenario === "is overloaded in the middle") {
      await send("error", { error: { type: "overloaded_error", message: "Overloaded" } });
      return void response.end();
    }
    if (index === 1 && scenario === "ends without a stop") return void response.end();
    const delta = tools
      ? { type: "input_json_delta", partial_json: piece }
      : { type: "text_delta", text: piece };
    await send("content_block_delta", { index: 0, delta });
  }
  await send("content_block_stop", { index: 0 });
  await send("message_delta", {
    delta: { stop_reason: tools ? "tool_use" : "end_turn", stop_sequence: null },
    usage: { output_tokens: 15 },
  });
  await send("message_stop", {});
  response.end();
}
