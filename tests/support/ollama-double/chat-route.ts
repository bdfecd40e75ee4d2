/** `POST /api/chat`: what the model says, line by line, and every way in which it can go wrong. */
import { once } from "node:events";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CREATED_AT, goJson, sendJson } from "./go-json.ts";
import { jsonFromSchema } from "./json-from-schema.ts";
import type { Exchange } from "./recording.ts";
import { type ChatBody, wrongOption } from "./request-body.ts";
import type { Scenario } from "./scenario.ts";

/** What a test wants to hear. Each may look at the request. */
export type Script = {
  answer: ((body: ChatBody) => string) | null;
  value: ((body: ChatBody) => unknown) | null;
};

const METRICS = {
  total_duration: 4_883_583_458,
  load_duration: 1_334_875,
  prompt_eval_count: 26,
  prompt_eval_duration: 342_546_000,
  eval_count: 282,
  eval_duration: 4_535_599_000,
};

type Line = Record<string, unknown>;

/** Answers a chat request whose model is installed and can chat. */
export async function chat(
  exchange: Exchange,
  body: ChatBody,
  scenario: Scenario,
  script: Script,
): Promise<void> {
  const unload = body.keep_alive === 0;
  if (!body.messages?.length) {
    return sendJson(exchange, 200, lastLine(body, "", unload ? "unload" : "load", {}));
  }
  const complaint = wrongOption(body.options) ?? wrongFormat(body.format);
  if (complaint !== null) return sendJson(exchange, 500, { error: complaint });
  const lines = linesOf(body, scenario, script);
  if (body.stream) return stream(exchange, lines, scenario);
  sendJson(exchange, 200, { ...lines.at(-1), message: { role: "assistant", content: textOf(body, script) } });
}

function wrongFormat(format: unknown): string | null {
  if (format === undefined || format === null || format === "" || format === "json") return null;
  if (typeof format === "object" && !Array.isArray(format)) return null;
  return `invalid format: ${goJson(format)}; expected "json" or a valid JSON Schema object`;
}

function textOf(body: ChatBody, script: Script): string {
  if (typeof body.format === "object" && body.format !== null) {
    return goJson(script.value ? script.value(body) : jsonFromSchema(body.format));
  }
  if (body.format === "json") return goJson(script.value ? script.value(body) : {});
  return script.answer ? script.answer(body) : echoOf(body);
}

/** Names the end of the prompt, so that a test can tell which question was answered. */
function echoOf(body: ChatBody): string {
  const words = body.messages?.at(-1)?.content.split(/\s+/) ?? [];
  return `You said: ${words.slice(-8).join(" ")}`;
}

function linesOf(body: ChatBody, scenario: Scenario, script: Script): Line[] {
  const pieces = scenario === "says nothing" ? [] : (textOf(body, script).match(/\s*\S+\s*$|\s*\S+/g) ?? []);
  const kept = scenario === "is cut by length" ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces;
  const last = scenario === "says the last word when done" ? kept.splice(-1).join("") : "";
  const thoughts = scenario === "thinks first" ? ["The reader", " asks."] : [];
  return [
    ...thoughts.map((thinking) => line(body, { content: "", thinking })),
    ...kept.map((content) => line(body, { content })),
    lastLine(body, last, scenario === "is cut by length" ? "length" : "stop", METRICS),
  ];
}

function line(body: ChatBody, said: { content: string; thinking?: string }): Line {
  const message = { role: "assistant", ...said };
  return { model: body.model, created_at: CREATED_AT, message, done: false };
}

function lastLine(body: ChatBody, content: string, reason: string, metrics: object): Line {
  return { ...line(body, { content }), done: true, done_reason: reason, ...metrics };
}

async function stream(exchange: Exchange, lines: Line[], scenario: Scenario): Promise<void> {
  const { response, finish, closed } = exchange;
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  const whole = lines.map((each) => `${goJson(each)}\n`);
  const first = whole[0] ?? "";
  const broken = brokenEnd(scenario);
  for (const [index, chunk] of (broken === null ? cut(whole, scenario) : [first, broken]).entries()) {
    if (isPausedAt(scenario, index)) await Promise.race([scenario.thenWaitsFor, closed]);
    if (response.destroyed) return;
    if (chunk.length === 0) continue;
    if (!response.write(chunk)) await Promise.race([once(response, "drain"), closed]);
    await nextTurn();
  }
  if (scenario === "stalls") return closed;
  if (scenario === "drops the socket") {
    finish("dropped");
    response.destroy();
    return;
  }
  finish("answered");
  response.end();
}

type Pause = Extract<Scenario, { saysFirst: number }>;

function isPausedAt(scenario: Scenario, index: number): scenario is Pause {
  return typeof scenario === "object" && "saysFirst" in scenario && scenario.saysFirst === index;
}

/** What follows the first line in place of the others; null when the answer is to go on. */
function brokenEnd(scenario: Scenario): string | null {
  switch (scenario) {
    case "stalls":
    case "drops the socket":
    case "ends without done":
      return "";
    case "ends in a line":
      return '{"model":"half","mess';
    case "mixes in text":
      return "upstream connect error\n";
    case "reports an error":
      return `${goJson({ error: "an error was encountered while running the model: out of memory" })}\n`;
    default:
      return null;
  }
}

function cut(lines: readonly string[], scenario: Scenario): Uint8Array[] {
  const bytes = lines.map((each) => Buffer.from(each));
  if (scenario === "joins lines") return [Buffer.concat(bytes)];
  if (scenario !== "splits characters") return bytes;
  return bytes.flatMap((each) => [...each].map((byte) => Uint8Array.of(byte)));
}
