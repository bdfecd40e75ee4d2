/**
 * The Model Context Protocol over HTTP, without sessions: every request brings all it needs and leaves nothing behind, so
 * that any machine may answer it. Hides the SDK's transport; what is offered is in the files beside this one.
 */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { NextRequest } from "next/server";
import { visitorOf } from "#lib/sessions/visitor.ts";
import type { Caller } from "./caller.ts";
import { offerPrompts } from "./prompts.ts";
import { offerResources } from "./resources.ts";
import { offerTools } from "./tools.ts";

const INSTRUCTIONS = `A webcomic and a companion that knows every page up to the reader's and nothing after it. Say where the reader
is in every call: whoever does not is taken to be on the first page. What lies ahead cannot be had from here.`;

/** Answers one message of the protocol. @param message the request's body, parsed. */
export async function serveMcp(request: NextRequest, message: unknown): Promise<Response> {
  const { language } = await visitorOf(request);
  const caller: Caller = { request, language };
  const server = new McpServer(
    { name: "peppercarrot-companion", version: "0.1.0" },
    { instructions: INSTRUCTIONS },
  );
  offerTools(server, caller);
  offerResources(server, caller);
  offerPrompts(server);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  // Whoever hangs up stops the model too: closing fires the signal of every call that is still running.
  request.signal.addEventListener("abort", () => void server.close(), { once: true });
  try {
    const response = await transport.handleRequest(request, { parsedBody: message });
    // What depends on a claimed position is kept by nobody in between.
    response.headers.set("cache-control", "private, no-store");
    return response;
  } finally {
    await server.close();
  }
}
