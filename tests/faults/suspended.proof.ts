import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OwnServer } from "#scripts/own-server.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { ask, comeBack, openBook, readToTheEnd, signal, startSite, turnTo } from "./a-site.ts";

const PORT = 4436;
const ANSWER = "Pepper shakes seasoning into the golden brew.";
/** Longer than a heartbeat of an answer and than a front waits before it asks again. */
const SUSPENDED_MS = 5_000;

let model: OllamaDouble;
let site: OwnServer;

beforeAll(async () => {
  model = await startOllamaDouble();
  model.answerWith(ANSWER);
  const clock = new URL("./jumping-clock.mjs", import.meta.url).href;
  site = await startSite(PORT, {
    OLLAMA_BASE_URL: model.url,
    CHAT_RATE_LIMIT_PER_MINUTE: "20",
    NODE_OPTIONS: `--import=${clock}`,
  });
}, 300_000);
afterAll(async () => {
  await site.stop();
  await model.close();
});

async function suspend(): Promise<void> {
  signal(site, "SIGSTOP");
  await pause(SUSPENDED_MS);
  // Pending until it goes on: the first thing that it notices is that its clock has jumped.
  signal(site, "SIGUSR2");
  signal(site, "SIGCONT");
}

describe("a machine that was suspended for nine hours", () => {
  it("knows its readers and their places, answers them, and counts their questions", async () => {
    const id = await openBook(site.url);
    expect((await turnTo(site.url, id, 2)).status).toBe(200);
    await suspend();
    expect(await comeBack(site.url, id)).toMatchObject({ current_page: 2 });
    expect((await readToTheEnd(await ask(site.url, id))).at(-1)).toMatchObject({ event: "done" });
    expect((await turnTo(site.url, id, 3)).status).toBe(200);
    expect((await comeBack(site.url, id)).turns.map(({ content }) => content)).toContain(ANSWER);
  }, 60_000);

  it("goes on with the answer that it was in the middle of", async () => {
    const id = await openBook(site.url);
    let speak = () => {};
    model.behave({ waitsFor: new Promise<void>((resolve) => (speak = resolve)) });
    const answer = ask(site.url, id).then(readToTheEnd);
    await model.asked("/api/chat");
    await suspend();
    model.behave("works");
    speak();
    expect((await answer).at(-1)).toMatchObject({ event: "done" });
  }, 60_000);

  it("does not lock out a reader whose clock is another", async () => {
    const id = await openBook(site.url);
    const statuses = [];
    for (let nth = 0; nth < 25; nth += 1) {
      const answer = await ask(site.url, id);
      statuses.push(answer.status);
      await readToTheEnd(answer);
    }
    expect(statuses.slice(0, 5)).toEqual([200, 200, 200, 200, 200]);
    expect(statuses.at(-1)).toBe(429);
    const seconds = Number((await ask(site.url, id)).headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
  }, 120_000);
});
