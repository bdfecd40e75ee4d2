import { beforeAll, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { problemSchema } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { openSession } from "#lib/sessions/open-session.ts";
import { curl } from "#tests/support/call-route.ts";
import { BOOK, publishBook, storedMessages } from "#tests/support/published-book.ts";
import { readingOf } from "./a-reader.ts";

vi.hoisted(() => {
  process.env["CHAT_RATE_LIMIT_PER_MINUTE"] = "2";
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "2";
  process.env["CLIENT_ADDRESS_HEADER"] = "fly-client-ip";
});

beforeAll(() => publishBook());

const from = (address: string) => ({ headers: { "fly-client-ip": address } });
const question = { mode: "page", message: "What does the dragon show?" };

/** Opened without a request, so that only what a test is about is counted. */
async function startReading() {
  const { sessionId } = await openSession({ episodeSlug: BOOK.first, readerId: null });
  return readingOf(sessionId);
}

async function ask(id: string, address: string): Promise<Response> {
  const response = await curl.post(`/api/sessions/${id}/messages`, question, from(address));
  if (response.status === 200) await response.text();
  return response;
}
const retrieve = (address: string) =>
  curl.post("/api/retrieve", { mode: "wiki", query: "dragon" }, from(address));

describe("a reader who may ask twice a minute", () => {
  it("is told politely when to come back the third time, and nothing is kept of it", async () => {
    const { id } = await startReading();
    expect((await ask(id, "192.0.2.1")).status).toBe(200);
    expect((await ask(id, "192.0.2.1")).status).toBe(200);
    const response = await ask(id, "192.0.2.1");
    expect(response.status).toBe(429);
    const seconds = Number(response.headers.get("retry-after"));
    expect(Number.isInteger(seconds)).toBe(true);
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(z.strictObject(problemSchema.shape).parse(await response.json())).toEqual({
      code: "too_many_requests",
      detail: expect.stringMatching(/please try again in \d+ seconds\.$/i),
    });
    expect(await storedMessages(id)).toHaveLength(4);
  });

  it("can still turn pages, come back and see the world", async () => {
    const reading = await startReading();
    for (const _ of [1, 2, 3]) await ask(reading.id, "192.0.2.2");
    await reading.turnTo(2);
    expect(await reading.comeBack()).toMatchObject({ current_page: 2 });
    expect((await curl.get(`/api/sessions/${reading.id}/world-graph`)).status).toBe(200);
  });

  it("is not held to account for what somebody else at another address asked", async () => {
    const { id } = await startReading();
    for (const _ of [1, 2]) await ask(id, "192.0.2.3");
    expect((await ask(id, "192.0.2.3")).status).toBe(429);
    expect((await ask((await startReading()).id, "192.0.2.4")).status).toBe(200);
  });

  it("gains nothing by going from address to address", async () => {
    const { id } = await startReading();
    for (const status of [200, 200, 429])
      expect((await ask(id, `198.51.100.${status % 100}`)).status).toBe(status);
    const response = await ask(id, "198.51.100.20");
    expect([response.status, Number(response.headers.get("retry-after")) >= 1]).toEqual([429, true]);
  });

  it("gains nothing by opening another session", async () => {
    for (const status of [200, 200, 429]) {
      expect((await ask((await startReading()).id, "192.0.2.5")).status).toBe(status);
    }
  });

  it("is known by the first of the addresses that a chain of proxies names", async () => {
    const { id } = await startReading();
    expect((await ask(id, "192.0.2.6, 198.51.100.1")).status).toBe(200);
    expect((await ask(id, " 192.0.2.6 ,198.51.100.2")).status).toBe(200);
    expect((await ask(id, "192.0.2.6")).status).toBe(429);
  });

  it("is not counted for a question that could not be read", async () => {
    const { id } = await startReading();
    for (const _ of [1, 2, 3]) {
      const response = await curl.post(`/api/sessions/${id}/messages`, {}, from("192.0.2.7"));
      expect(response.status).toBe(422);
    }
    expect((await ask(id, "192.0.2.7")).status).toBe(200);
  });
});

describe("a question that nobody can count", () => {
  it("is not answered, and the reader is told to come back", async () => {
    const { id } = await startReading();
    await edit((transaction) => transaction.$executeRaw`alter table counters rename column key to mislaid`);
    const response = await ask(id, "192.0.2.13");
    await edit((transaction) => transaction.$executeRaw`alter table counters rename column mislaid to key`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "10"]);
    expect(problemSchema.parse(await response.json()).code).toBe("unavailable");
    expect(await storedMessages(id)).toEqual([]);
  });
});

describe("opening sessions", () => {
  it("has a limit of its own, by address", async () => {
    const open = (address: string) => curl.post("/api/sessions", { episode_slug: BOOK.first }, from(address));
    const { id } = await startReading();
    for (const status of [200, 200, 429]) expect((await open("192.0.2.9")).status).toBe(status);
    expect((await open("192.0.2.10")).status).toBe(200);
    expect((await ask(id, "192.0.2.9")).status).toBe(200);
    expect((await retrieve("192.0.2.9")).status).toBe(200);
  });

  it("hands out no reader when it is refused", async () => {
    const open = () => curl.post("/api/sessions", { episode_slug: BOOK.first }, from("192.0.2.11"));
    for (const _ of [1, 2]) await open();
    const refused = await open();
    expect(refused.headers.getSetCookie()).toEqual([]);
    expect(problemSchema.parse(await refused.json()).code).toBe("too_many_requests");
  });
});

describe("choosing a language", () => {
  it("makes readers no faster than opening sessions does", async () => {
    const choose = () => curl.patch("/api/readers/me", { language: "en" }, from("192.0.2.12"));
    for (const _ of [1, 2]) expect((await choose()).status).toBe(200);
    const refused = await choose();
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([429, []]);
  });
});

describe("retrieval", () => {
  it("has a limit of its own", async () => {
    const { id } = await startReading();
    for (const status of [200, 200, 429]) expect((await ask(id, "192.0.2.8")).status).toBe(status);
    for (const status of [200, 200, 429]) expect((await retrieve("192.0.2.8")).status).toBe(status);
    const late = await retrieve("192.0.2.8");
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  });
});
