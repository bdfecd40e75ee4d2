/** The SDK's own client, connected to the route without a server in between. */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { curl } from "#tests/support/call-route.ts";

/** A client that has said hello. */
export async function connectClient(): Promise<Client> {
  const transport = new StreamableHTTPClientTransport(new URL("http://site.test/mcp"), {
    fetch: (_url, init) => {
      const headers = Object.fromEntries(new Headers(init?.headers));
      if (init?.method !== "POST") return curl.get("/mcp", { headers });
      return curl.post("/mcp", String(init.body), { headers });
    },
  });
  const client = new Client({ name: "a reader's model", version: "1" });
  await client.connect(transport);
  return client;
}

type Result = Awaited<ReturnType<Client["callTool"]>>;

/** The words of a tool's result, whichever way it went. */
export function wordsOf({ content }: Result): string {
  return Array.isArray(content) ? content.map((part: { text?: string }) => part.text ?? "").join("\n") : "";
}
