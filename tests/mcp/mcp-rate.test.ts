import { beforeAll, describe, expect, it, vi } from "vitest";
import { BOOK, publishBook } from "#tests/support/published-book.ts";
import { connectClient, wordsOf } from "./mcp-client.ts";

vi.hoisted(() => {
  process.env["CHAT_RATE_LIMIT_PER_MINUTE"] = "1";
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "2";
});

beforeAll(() => publishBook());

describe("a model that asks too often by MCP", () => {
  it("is told how long to wait, counted as over HTTP", async () => {
    const client = await connectClient();
    const search = () => client.callTool({ name: "search", arguments: { query: "dragon" } });
    const ask = () =>
      client.callTool({ name: "ask", arguments: { question: "Who?", episode_slug: BOOK.first } });
    const answers = [await search(), await search(), await search()];
    expect(answers.map(({ isError }) => isError ?? false)).toEqual([false, false, true]);
    expect(wordsOf(answers[2] ?? { content: [] })).toMatch(/^too_many_requests: .* \d+ seconds/);
    expect([await ask(), await ask()].map(({ isError }) => isError ?? false)).toEqual([false, true]);
    await expect(client.readResource({ uri: `worldgraph://${BOOK.first}/1` })).rejects.toThrow(/seconds/);
  });
});
