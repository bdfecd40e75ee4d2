/**
 * An Ollama server without a model: real HTTP, the real protocol down to its escapes and its error texts, and answers
 * that a test decides. Records what reached it and how each exchange ended.
 */
import { createServer, type Server } from "node:http";
import { findModel, type InstalledModel, sendShow, sendTags, USUAL_MODELS } from "./catalogue.ts";
import { chat, type Script } from "./chat-route.ts";
import { embed } from "./embed-route.ts";
import { sendJson, sendText } from "./go-json.ts";
import { type Exchange, type RecordedRequest, startRecording } from "./recording.ts";
import { refuse, sendMissingModel } from "./refusals.ts";
import { type ChatBody, chatBody, embedBody, readBody, showBody } from "./request-body.ts";
import type { Scenario } from "./scenario.ts";

export type OllamaDouble = {
  url: string;
  requests: readonly RecordedRequest[];
  /** From now on; for one model, or for all that have no scenario of their own and for the catalogue. */
  behave: (scenario: Scenario, model?: string) => void;
  /** The text of every answer that is not held to a format. */
  answerWith: (answer: string | ((body: ChatBody) => string)) => void;
  /** The value of every answer that is held to a format. */
  completeWith: (value: unknown) => void;
  /** The nth request to a path, as soon as there is one. */
  asked: (path: string, nth?: number) => Promise<RecordedRequest>;
  /** A request whose client closed the connection before the reply was complete. */
  disconnected: () => Promise<RecordedRequest>;
  close: () => Promise<void>;
};

type State = { models: readonly InstalledModel[]; scenarios: Map<string, Scenario>; script: Script };

/** Starts a double on the loopback, on a free port unless told otherwise. */
export async function startOllamaDouble(
  options: { models?: readonly InstalledModel[]; port?: number } = {},
): Promise<OllamaDouble> {
  const state: State = {
    models: options.models ?? USUAL_MODELS,
    scenarios: new Map(),
    script: { answer: null, value: null },
  };
  const recording = startRecording();
  const server = createServer((request, response) => {
    recording
      .open(request, response)
      .then((exchange) => route(exchange, request.method ?? "", request.url ?? "", state))
      .catch(() => response.destroy());
  });
  const url = await listen(server, options.port ?? 0);
  return {
    url,
    requests: recording.requests,
    behave: (scenario, model = "*") => {
      // A copy, since counting down must not change what the test holds.
      state.scenarios.set(model, typeof scenario === "object" ? { ...scenario } : scenario);
    },
    answerWith: (answer) => {
      state.script.answer = typeof answer === "string" ? () => answer : answer;
    },
    completeWith: (value) => {
      state.script.value = () => value;
    },
    asked: (path, nth = 1) =>
      recording.when(() => recording.requests.filter((request) => request.path === path)[nth - 1]),
    disconnected: () => recording.when(() => recording.requests.find(({ outcome }) => outcome === "left")),
    close: () => stop(server),
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the double has no port");
  return `http://127.0.0.1:${address.port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const METHODS: Readonly<Record<string, readonly string[]>> = {
  "/": ["GET", "HEAD"],
  "/api/version": ["GET", "HEAD"],
  "/api/tags": ["GET", "HEAD"],
  "/api/show": ["POST"],
  "/api/chat": ["POST"],
  "/api/embed": ["POST"],
};

async function route(exchange: Exchange, method: string, path: string, state: State): Promise<void> {
  const methods = METHODS[path];
  if (!methods) return sendText(exchange, 404, "text/plain", "404 page not found");
  if (!methods.includes(method)) return sendText(exchange, 405, "text/plain", "405 method not allowed");
  switch (path) {
    case "/api/chat":
      return routeChat(exchange, state);
    case "/api/embed":
      return routeEmbed(exchange, state);
    case "/api/show":
      return routeShow(exchange, state);
    default:
      if (await refuse(exchange, scenarioOf(state, "*"), path, "")) return;
      if (path === "/api/tags") return sendTags(exchange, state.models);
      if (path === "/api/version") return sendJson(exchange, 200, { version: "0.32.1" });
      return sendText(exchange, 200, "text/plain; charset=utf-8", "Ollama is running");
  }
}

function scenarioOf(state: State, model: string): Scenario {
  return state.scenarios.get(model) ?? state.scenarios.get("*") ?? "works";
}

async function routeChat(exchange: Exchange, state: State): Promise<void> {
  const body = readBody(exchange, chatBody);
  if (!body) return;
  const scenario = scenarioOf(state, body.model);
  if (await refuse(exchange, scenario, "/api/chat", body.model)) return;
  if (body.model.trim() === "") return sendJson(exchange, 400, { error: "model is required" });
  const model = findModel(state.models, body.model);
  if (!model) return sendMissingModel(exchange, "/api/chat", body.model);
  if (!model.capabilities.includes("completion")) {
    return sendJson(exchange, 400, { error: `"${body.model}" does not support chat` });
  }
  const wantsThought = body.think !== undefined && body.think !== null && body.think !== false;
  if (wantsThought && !model.capabilities.includes("thinking")) {
    return sendJson(exchange, 400, { error: `"${body.model}" does not support thinking` });
  }
  // A model that can think does so unless told not to.
  const thinks = scenario === "works" && body.think !== false && model.capabilities.includes("thinking");
  return chat(exchange, body, thinks ? "thinks first" : scenario, state.script);
}

async function routeEmbed(exchange: Exchange, state: State): Promise<void> {
  const body = readBody(exchange, embedBody);
  if (!body) return;
  const scenario = scenarioOf(state, body.model);
  if (await refuse(exchange, scenario, "/api/embed", body.model)) return;
  if (!findModel(state.models, body.model)) return sendMissingModel(exchange, "/api/embed", body.model);
  return embed(exchange, body, scenario);
}

function routeShow(exchange: Exchange, state: State): void {
  const body = readBody(exchange, showBody);
  if (!body) return;
  const name = body.model ?? body.name ?? "";
  const model = findModel(state.models, name);
  if (model) sendShow(exchange, model);
  else sendMissingModel(exchange, "/api/show", name);
}
