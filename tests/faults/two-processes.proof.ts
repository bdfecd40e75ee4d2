import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OwnServer } from "#scripts/own-server.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { type PostgresProxy, standBefore } from "#tests/support/postgres-proxy.ts";
import { comeBack, kill, openBook, readToTheEnd, startSite, turnTo } from "./a-site.ts";

const ANSWER = "Pepper shakes seasoning into the golden brew.";
const READERS = 20;
const PER_MINUTE = 5;

const url = process.env["DATABASE_URL"];

let model: OllamaDouble;
let database: PostgresProxy;
let one: OwnServer;
let other: OwnServer;

beforeAll(async () => {
  if (url === undefined) return;
  model = await startOllamaDouble();
  model.answerWith(ANSWER);
  database = await standBefore(url);
  const settings = {
    OLLAMA_BASE_URL: model.url,
    DATABASE_URL: database.url,
    IMAGE_KEY_SECRET: "a secret that both have",
    CHAT_RATE_LIMIT_PER_MINUTE: String(PER_MINUTE),
    CLIENT_ADDRESS_HEADER: "fly-client-ip",
  };
  one = await startSite(4433, settings);
  other = await startSite(4434, settings);
}, 300_000);
afterAll(async () => {
  if (url === undefined) return;
  await other.stop();
  await database.kill();
  await model.close();
});

const asReader = (site: OwnServer, id: string, address: string) =>
  fetch(`${site.url}/api/sessions/${id}/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", "fly-client-ip": address },
    body: JSON.stringify({ mode: "page", message: "What does Pepper do here?" }),
  });
const asked = () => model.requests.filter(({ path }) => path === "/api/chat").length;

const withServer = describe.skipIf(url === undefined);

withServer("two processes on one Postgres (TEST_DATABASE_URL names it)", () => {
  it("wake the model once between them, however many books are opened", async () => {
    for (const site of [one, other, one, other]) await openBook(site.url);
    await model.asked("/api/chat");
    await pause(1_000);
    expect(asked()).toBe(1);
  });

  it("share sessions: what is read at one is known at the other", async () => {
    const id = await openBook(one.url);
    expect((await turnTo(one.url, id, 2)).status).toBe(200);
    expect(await comeBack(other.url, id)).toMatchObject({ current_page: 2 });
    await readToTheEnd(await asReader(other, id, "192.0.2.1"));
    expect((await comeBack(one.url, id)).turns).toHaveLength(2);
  });

  it("share limits: what is spent at one is spent at the other", async () => {
    const id = await openBook(one.url);
    const statuses: number[] = [];
    for (let nth = 0; nth <= PER_MINUTE; nth += 1) {
      const response = await asReader(nth % 2 === 0 ? one : other, id, "192.0.2.2");
      statuses.push(response.status);
      await response.text();
    }
    expect(statuses).toEqual([...Array(PER_MINUTE).fill(200), 429]);
  });
});

withServer("two processes on one Postgres, when something dies", () => {
  it("outlast a database that is killed and started again in the middle of a chat", async () => {
    const id = await openBook(one.url);
    let speak = () => {};
    model.behave({ waitsFor: new Promise<void>((resolve) => (speak = resolve)) });
    const before = asked();
    const answer = asReader(one, id, "192.0.2.3");
    while (asked() === before) await pause(20);
    await database.kill();
    expect((await fetch(`${one.url}/health`)).status, "alive without it").toBe(200);
    const page = turnTo(one.url, id, 2);
    model.behave("works");
    speak();
    setTimeout(() => void database.start(), 2_000);
    expect((await readToTheEnd(await answer)).at(-1)).toMatchObject({ event: "done" });
    expect((await page).status, "a page turned meanwhile").toBe(200);
    expect((await comeBack(one.url, id)).turns.map(({ role }) => role)).toEqual(["user", "assistant"]);
  }, 60_000);

  it("lose no reader when one of them is killed under load: all go on at the other", async () => {
    const ids = await Promise.all(Array.from({ length: READERS }, () => openBook(one.url)));
    await Promise.all(ids.map((id) => turnTo(one.url, id, 3)));
    model.behave("stalls");
    const before = asked();
    const answers = ids.map((id, index) => asReader(one, id, `198.51.100.${index}`).then(readToTheEnd));
    while (asked() < before + READERS) await pause(20);
    kill(one);
    const seen = await Promise.all(answers.map((answer) => answer.catch(() => [])));
    expect(seen.flat().filter(({ event }) => event === "done")).toEqual([]);
    model.behave("works");
    const resumed = await Promise.all(
      ids.map(async (id, index) => {
        const state = await comeBack(other.url, id);
        const again = (await readToTheEnd(await asReader(other, id, `198.51.100.${index}`))).at(-1);
        return [state.current_page, state.turns.length, again?.event];
      }),
    );
    expect(resumed).toEqual(Array(READERS).fill([3, 1, "done"]));
    reportFigures({ "readers resumed after a kill": READERS });
  }, 120_000);
});
