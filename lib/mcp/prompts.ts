/** What a model is told that keeps a reader company. Advice only: what it must not know, it is not given. */
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { slug } from "./caller.ts";

const page = z.string().regex(/^[1-9][0-9]{0,3}$/);

export function offerPrompts(server: McpServer): void {
  server.registerPrompt(
    "reading_companion",
    {
      title: "Keep a reader company",
      description: "How to use these tools for somebody at one page of one episode.",
      argsSchema: { episode_slug: slug, page },
    },
    ({ episode_slug, page: at }) => ({
      messages: [{ role: "user", content: { type: "text", text: adviceFor(episode_slug, at) } }],
    }),
  );
}

function adviceFor(episode: string, at: string): string {
  return `I am reading the webcomic episode "${episode}" and have page ${at} in front of me. Keep me company.
For what happens on this page or happened before it, call ask with mode "page", episode_slug "${episode}" and current_page ${at}.
For who somebody is or how this world works, call ask or search with mode "wiki" and the same position.
When I turn the page I shall say so; use the new number from then on, and never a higher one than mine.
Tell me only what these tools return. You may know this comic by heart: do not use that, and do not hint at what comes.`;
}
