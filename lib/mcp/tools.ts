/** What a model may do here: search what a reader knows, and ask their companion. */
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { MAX_QUESTION_LENGTH } from "#lib/contract.ts";
import { limitRate } from "#lib/http/rate-limit.ts";
import { retrieve } from "#lib/retrieval/retrieve.ts";
import { askCompanion } from "./ask.ts";
import { asResult, type Caller, slug } from "./caller.ts";

/** As many passages as `/api/retrieve` gives. */
const MOST = 20;

const mode = z.enum(["page", "wiki"]);
const text = z
  .string()
  .max(MAX_QUESTION_LENGTH)
  .refine((words) => words.trim() !== "", "must not be empty");
const page = z.int().min(1);

const searchInput = {
  query: text.describe("What to look for, in a question or in words"),
  mode: mode
    .default("wiki")
    .describe("page: what happened before the page; wiki: what is known of the world"),
  k: z
    .int()
    .default(5)
    .describe(`How many passages, from 1 to ${MOST}; other numbers are taken as the nearest`),
  series: slug.optional().describe("A series' slug; the first one when absent"),
  language: z.string().max(35).optional().describe("Of the words to search, such as en or fr"),
  current_episode: page.optional().describe("The episode the reader is in; page mode needs it"),
  current_page: page.optional().describe("The last page on the reader's screen; page mode needs it"),
};

const askInput = {
  question: text,
  mode: mode.default("page").describe("page: about the page and what came before; wiki: about the world"),
  episode_slug: slug,
  current_page: page.default(1).describe("The last page on the reader's screen; the first one when absent"),
  session_id: z
    .uuid()
    .optional()
    .describe("Of an earlier answer, to go on from it; its episode must be the same"),
};

export function offerTools(server: McpServer, caller: Caller): void {
  const { request } = caller;
  const annotations = { openWorldHint: false, destructiveHint: false };
  server.registerTool(
    "search",
    {
      title: "Search the pages read so far",
      description: "Passages from the pages that a reader has read, and nothing from later ones, best first.",
      inputSchema: searchInput,
      annotations: { ...annotations, readOnlyHint: true },
    },
    ({ k, ...claim }, { signal }) =>
      asResult(async () => {
        await limitRate("retrieve", request);
        return retrieve({ ...claim, k: Math.min(MOST, Math.max(1, k)) }, anyOf(signal, request.signal));
      }),
  );
  server.registerTool(
    "ask",
    {
      title: "Ask the companion",
      description:
        "An answer from what a reader at this page knows, with its sources and two questions to go on with.",
      inputSchema: askInput,
      annotations: { ...annotations, readOnlyHint: false },
    },
    (question, { signal }) =>
      asResult(async () => {
        await limitRate("chat", request);
        return askCompanion(question, caller.language, anyOf(signal, request.signal));
      }),
  );
}

function anyOf(...signals: AbortSignal[]): AbortSignal {
  return AbortSignal.any(signals);
}
