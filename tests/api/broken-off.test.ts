import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { publishBook, storedMessages } from "#tests/support/published-book.ts";
import { startReading, textOf } from "./a-reader.ts";

/** A model that gets as far as one whole sentence and the beginning of another. */
const model = await vi.hoisted(async () => {
  const { createServer } = await import("node:http");
  const { configureFor } = await import("./a-model.ts");
  const line = (content: string) =>
    `${JSON.stringify({ model: "qwen2.5:7b", message: { role: "assistant", content }, done: false })}\n`;
  const server = createServer((request, response) => {
    request.resume().once("end", () => {
      response.writeHead(200, { "content-type": "application/x-ndjson" });
      response.write(["The dragon", " waits here. ", "It shows"].map(line).join(""));
      response.end(`${JSON.stringify({ error: "out of memory" })}\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the model has no port");
  configureFor(`http://127.0.0.1:${address.port}`);
  return server;
});
afterAll(() => {
  model.closeAllConnections();
  model.close();
});
beforeAll(() => publishBook());

it("what a reader has already been shown stays, and the failure comes after it", async () => {
  const reading = await startReading();
  const events = await reading.ask("What does the dragon show?");
  expect(events.map(({ event }) => event)).toEqual(["sources", "token", "error"]);
  expect(textOf(events)).toBe("The dragon waits here. ");
  expect(events.at(-1)).toMatchObject({ data: { code: "generation_failed" } });
  expect((await storedMessages(reading.id)).map(({ role }) => role)).toEqual(["user"]);
});
