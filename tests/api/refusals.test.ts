import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { problemSchema } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { curl } from "#tests/support/call-route.ts";
import { BOOK, publishBook, reachOf, storedMessages } from "#tests/support/published-book.ts";
import { promptsOf } from "./a-model.ts";
import { startReading } from "./a-reader.ts";

const model = await vi.hoisted(async () => (await import("./a-model.ts")).startModel());
afterAll(() => model.close());
beforeAll(() => publishBook());

let id = "";
beforeEach(async () => {
  id = (await startReading()).id;
});

/** The status and the problem, having looked that it gives nothing away. */
async function refused(response: Response): Promise<{ status: number; code: string; detail: string }> {
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  const text = await response.text();
  expect(text).not.toMatch(/\bat .+:\d+|node_modules|prisma|zod|Error\b/i);
  expect(reachOf(text)).toEqual([0, 0]);
  return { status: response.status, ...z.strictObject(problemSchema.shape).parse(JSON.parse(text)) };
}

describe("opening a session", () => {
  it("in an unknown episode says that it is not found", async () => {
    expect(await refused(await curl.post("/api/sessions", { episode_slug: "ep99-nowhere" }))).toEqual({
      status: 404,
      code: "not_found",
      detail: "Episode 'ep99-nowhere' not found",
    });
  });

  it.each([
    ["no episode", {}, "episode_slug"],
    ["an episode that is no slug", { episode_slug: "../etc" }, "episode_slug"],
    ["a number", { episode_slug: 1 }, "episode_slug"],
    ["a wrong address", { episode_slug: BOOK.first, user_email: "nobody" }, "user_email"],
    ["nothing", null, "body"],
    ["a list", [], "body"],
  ])("with %s is refused by the field's name", async (_, body, field) => {
    const { status, code, detail } = await refused(await curl.post("/api/sessions", body));
    expect({ status, code }).toEqual({ status: 422, code: "invalid_request" });
    expect(detail.startsWith(`${field}: `), detail).toBe(true);
  });
});

describe("an address with a session in it", () => {
  const calls = [
    ["coming back", (session: string) => curl.get(`/api/sessions/${session}`)],
    ["turning", (session: string) => curl.patch(`/api/sessions/${session}`, { current_page: 1 })],
    [
      "asking",
      (session: string) =>
        curl.post(`/api/sessions/${session}/messages`, { mode: "page", message: "Who is here?" }),
    ],
    ["the world", (session: string) => curl.get(`/api/sessions/${session}/world-graph`)],
    ["the story so far", (session: string) => curl.get(`/api/sessions/${session}/recap`)],
    ["who is there", (session: string) => curl.get(`/api/sessions/${session}/who`)],
  ] as const;

  it.each(calls)("F-SESS-02: is not found when nobody has that session: %s", async (_, call) => {
    const { status, code } = await refused(await call(randomUUID()));
    expect({ status, code }).toEqual({ status: 404, code: "not_found" });
  });

  it.each(calls)("F-SESS-02: is refused when that is no id: %s", async (_, call) => {
    const { status, code } = await refused(await call("42"));
    expect({ status, code }).toEqual({ status: 422, code: "invalid_request" });
  });
});

describe("turning", () => {
  it.each([0, BOOK.pageCount + 1, -1, 1e12])(
    "F-SESS-02: to page %d is refused with the pages there are",
    async (page) => {
      const problem = await refused(await curl.patch(`/api/sessions/${id}`, { current_page: page }));
      expect(problem).toMatchObject({ status: 400, code: "page_out_of_range" });
      expect(problem.detail).toContain(`1 to ${BOOK.pageCount}`);
      expect(problem.detail).toContain(String(page));
    },
  );

  it.each([
    [2, 2],
    [2, 4],
    [2, 1],
    [BOOK.pageCount, BOOK.pageCount + 1],
  ])("to a spread of pages %d and %d is refused", async (current_page, right_page) => {
    const move = { current_page, right_page };
    const { status, code } = await refused(await curl.patch(`/api/sessions/${id}`, move));
    expect({ status, code }).toEqual({ status: 400, code: "page_out_of_range" });
  });

  it.each([
    ["no page", {}],
    ["half a page", { current_page: 1.5 }],
    ["a word", { current_page: "two" }],
  ])("to %s is refused by the field's name", async (_, move) => {
    const problem = await refused(await curl.patch(`/api/sessions/${id}`, move));
    expect(problem).toMatchObject({ status: 422, code: "invalid_request" });
    expect(problem.detail).toContain("current_page: ");
  });

  it("leaves the reader where they were when it is refused", async () => {
    const reading = await startReading();
    await reading.turnTo(2, 3);
    await curl.patch(`/api/sessions/${reading.id}`, { current_page: 99 });
    await curl.patch(`/api/sessions/${reading.id}`, { current_page: 4, right_page: 6 });
    expect(await reading.comeBack()).toMatchObject({ current_page: 2, right_page: 3, furthest_page: 3 });
  });
});

describe("a question", () => {
  it.each([
    ["an unknown mode", { mode: "oracle", message: "Who is here?" }, "mode"],
    ["no mode", { message: "Who is here?" }, "mode"],
    ["no message", { mode: "page" }, "message"],
    ["an empty message", { mode: "page", message: "" }, "message"],
    ["white space alone", { mode: "page", message: " \n\t\u00a0" }, "message"],
    ["2001 characters", { mode: "page", message: "a".repeat(2001) }, "message"],
    ["a spread that is no answer", { mode: "page", message: "Who?", spread: "yes" }, "spread"],
  ])("with %s is refused before any model hears of it", async (_, question, field) => {
    const asked = promptsOf(model).length;
    const problem = await refused(await curl.post(`/api/sessions/${id}/messages`, question));
    expect(problem).toMatchObject({ status: 422, code: "invalid_request" });
    expect(problem.detail.startsWith(`${field}: `), problem.detail).toBe(true);
    expect(promptsOf(model)).toHaveLength(asked);
    expect(await storedMessages(id)).toEqual([]);
  });

  it("of 2000 characters is taken", async () => {
    const message = `${"Who is here? ".repeat(160).slice(0, 1999)}?`;
    const response = await curl.post(`/api/sessions/${id}/messages`, { mode: "page", message });
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });

  it("on a page whose text is missing here is put off, and not kept", async () => {
    const reading = await startReading(BOOK.second);
    await reading.turnTo(2);
    const where = { seriesId: BOOK.seriesId, episode: 2, page: 2 };
    await edit((transaction) => transaction.passage.deleteMany({ where }));
    const asked = promptsOf(model).length;
    const question = { mode: "page", message: "Who is here?" };
    const problem = await refused(await curl.post(`/api/sessions/${reading.id}/messages`, question));
    expect(problem).toMatchObject({ status: 503, code: "unavailable" });
    expect(promptsOf(model)).toHaveLength(asked);
    expect(await storedMessages(reading.id)).toEqual([]);
  });

  it("is refused without being repeated", async () => {
    const secret = "my-own-secret-words";
    const question = { mode: secret, message: secret.repeat(200) };
    const { detail } = await refused(await curl.post(`/api/sessions/${id}/messages`, question));
    expect(detail).not.toContain(secret);
  });
});

describe("a body", () => {
  it.each([["{"], [""], ["mode=page&message=hello"]])("that is no JSON is refused: %j", async (body) => {
    expect(await refused(await curl.post(`/api/sessions/${id}/messages`, body))).toEqual({
      status: 422,
      code: "invalid_request",
      detail: "The body is not JSON.",
    });
  });

  const tooLarge = { status: 422, code: "invalid_request", detail: "The body is too large." };

  it("that is too large is refused", async () => {
    const body = { mode: "page", message: "Who?", padding: "x".repeat(65 * 1024) };
    expect(await refused(await curl.post(`/api/sessions/${id}/messages`, body))).toEqual(tooLarge);
  });

  it("that is announced as too large is refused unread", async () => {
    const headers = { "content-length": String(65 * 1024) };
    expect(await refused(await curl.post(`/api/sessions/${id}/messages`, "{", { headers }))).toEqual(
      tooLarge,
    );
  });
});
