import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OwnServer } from "#scripts/own-server.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { ask, comeBack, openBook, readToTheEnd, startSite } from "./a-site.ts";

const PORT = 4431;
const ANSWER = "Pepper shakes seasoning into the golden brew.";

let model: OllamaDouble;
let site: OwnServer;
beforeAll(async () => {
  model = await startOllamaDouble();
  model.answerWith(ANSWER);
  site = await startSite(PORT, { OLLAMA_BASE_URL: model.url });
}, 300_000);
afterAll(async () => {
  await site.stop();
  await model.close();
});
beforeEach(() => model.behave("works"));

const last = async (response: Response) => (await readToTheEnd(response)).at(-1);

describe("a model", () => {
  it("whose front answers 503 for thirty seconds is waited for, and then answers", async () => {
    const id = await openBook(site.url);
    model.behave({ wakingTimes: Number.POSITIVE_INFINITY });
    const answer = ask(site.url, id);
    await pause(30_000);
    model.behave("works");
    expect(await last(await answer)).toMatchObject({ event: "done" });
    expect((await comeBack(site.url, id)).turns.map(({ content }) => content)).toContain(ANSWER);
  }, 120_000);

  it.each(["drops the socket", "reports an error"] as const)(
    "that %s in the middle is told of truly, and the question is kept",
    async (scenario) => {
      const id = await openBook(site.url);
      model.behave(scenario);
      expect(await last(await ask(site.url, id))).toMatchObject({
        event: "error",
        data: { message: expect.stringContaining("Your question is kept") },
      });
      expect((await comeBack(site.url, id)).turns).toHaveLength(1);
    },
  );

  it("that stalls is hung up on when its reader closes the tab", async () => {
    const id = await openBook(site.url);
    model.behave("stalls");
    const before = model.requests.length;
    const tab = new AbortController();
    const body = JSON.stringify({ mode: "page", message: "Who is asleep?" });
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${site.url}/api/sessions/${id}/messages`, {
      method: "POST",
      body,
      headers,
      signal: tab.signal,
    });
    const reading = readToTheEnd(response);
    while (!model.requests.slice(before).some(({ path }) => path === "/api/chat")) await pause(20);
    tab.abort();
    await reading;
    await model.disconnected();
  });
});

describe("a site that is told to stop", () => {
  it("lets the answers on their way end, keeps them, and takes no new ones", async () => {
    const id = await openBook(site.url);
    let speak = () => {};
    model.behave({ waitsFor: new Promise<void>((resolve) => (speak = resolve)) });
    const before = model.requests.length;
    const answer = ask(site.url, id);
    while (!model.requests.slice(before).some(({ path }) => path === "/api/chat")) await pause(20);
    const gone = once(site.process, "exit");
    site.process.kill("SIGTERM");
    while (
      await fetch(`${site.url}/health`).then(
        () => true,
        () => false,
      )
    )
      await pause(20);
    model.behave("works");
    speak();
    expect(await last(await answer)).toMatchObject({ event: "done" });
    await gone;
    const keeps = process.env["DATABASE_URL"] !== undefined;
    site = await startSite(PORT, { OLLAMA_BASE_URL: model.url });
    // The embedded database went with its folder, which `startSite` makes anew.
    if (keeps) expect((await comeBack(site.url, id)).turns).toHaveLength(2);
  }, 120_000);
});
