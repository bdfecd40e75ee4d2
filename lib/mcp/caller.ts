/** Who calls, and how what goes wrong is told them: in the same words as over HTTP, never in an exception's own. */

import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { ErrorCode, McpError } from "@modelcontextprotocol/sdk/types.js";
import type { NextRequest } from "next/server";
import { z } from "zod";
import { asProblem } from "#lib/errors.ts";
import { log, loggable } from "#lib/log.ts";

/** As in the contract, for what the protocol describes to models. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "is no slug")
  .max(128);

export type Caller = {
  readonly request: NextRequest;
  /** A code of the content's: the one that the request's headers like best. */
  readonly language: string;
};

/** What `work` comes to, as a tool's result: the same object as text and as structure, or the problem as an error. */
export async function asResult(work: () => Promise<Record<string, unknown>>): Promise<CallToolResult> {
  try {
    const structuredContent = await work();
    return { content: [{ type: "text", text: JSON.stringify(structuredContent) }], structuredContent };
  } catch (error) {
    const { code, message } = problemOf(error);
    return { isError: true, content: [{ type: "text", text: `${code}: ${message}` }] };
  }
}

/** What `work` comes to, as the one JSON document of a resource. @throws McpError with the problem's words. */
export async function asDocument(uri: URL, work: () => Promise<unknown>) {
  try {
    const text = JSON.stringify(await work());
    return { contents: [{ uri: uri.href, mimeType: "application/json", text }] };
  } catch (error) {
    const { code, message } = problemOf(error);
    throw new McpError(
      code === "internal_error" ? ErrorCode.InternalError : ErrorCode.InvalidParams,
      message,
    );
  }
}

function problemOf(error: unknown) {
  const problem = asProblem(error);
  if (problem.code === "internal_error") log.error({ error: loggable(error) }, "an MCP call failed");
  return problem;
}
