import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ProblemError } from "#lib/errors.ts";
import { json, parseBody, parseQuery, route } from "#lib/http/route.ts";

afterEach(() => {
  vi.useRealTimers();
});

const ADDRESS = "http://site.test/api/anything";
const get = (query = "", signal = new AbortController().signal) =>
  new NextRequest(`${ADDRESS}${query}`, { signal });

async function answerTo(error: unknown, request = get()) {
  const response = await route(() => Promise.reject(error))(request);
  return { response, text: await response.text() };
}

describe("a handler that fails unexpectedly", () => {
  it.each([
    ["an error", new Error("password=hunter2 at /srv/app/lib/secret.ts:3")],
    ["an error with a cause", new Error("outer", { cause: new Error("hunter2") })],
    ["a string", "hunter2"],
    ["nothing", undefined],
  ])("gives nothing of it away: %s", async (_, error) => {
    const { response, text } = await answerTo(error);
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toEqual({
      code: "internal_error",
      detail: "Something went wrong on our side. Please try again.",
    });
  });

  it("is kept by no cache", async () => {
    const { response } = await answerTo(new Error("oops"));
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });
});

describe("a handler that refuses", () => {
  it("is heard: its status, its code, its sentence and its headers, and not its cause", async () => {
    const cause = new Error("hunter2");
    const refusal = new ProblemError("too_many_requests", "Later, please.", {
      cause,
      headers: { "retry-after": "7" },
    });
    const { response, text } = await answerTo(refusal);
    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("7");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(JSON.parse(text)).toEqual({ code: "too_many_requests", detail: "Later, please." });
  });

  it("has nobody to tell when the reader has left", async () => {
    const gone = new AbortController();
    gone.abort();
    const { response, text } = await answerTo(new Error("aborted"), get("", gone.signal));
    expect([response.status, text]).toEqual([499, ""]);
  });
});

describe("a handler that answers", () => {
  it("does so for this reader alone", async () => {
    const response = await route(async () => json({ fine: true }, { status: 201 }))(get());
    expect(response.status).toBe(201);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(await response.json()).toEqual({ fine: true });
  });
});

describe("what is sent to a handler", () => {
  const schema = z.object({ deep: z.object({ page: z.int() }), mode: z.enum(["a", "b"]).default("a") });
  const post = (body: BodyInit, headers = {}) =>
    new NextRequest(ADDRESS, { method: "POST", body, headers, duplex: "half" });

  it("is handed over as the schema has it", async () => {
    expect(await parseBody(post('{"deep":{"page":3},"more":1}'), schema)).toEqual({
      deep: { page: 3 },
      mode: "a",
    });
  });

  it("is refused with every wrong field named by its path, and no value repeated", async () => {
    const wrong = parseBody(post('{"deep":{"page":"hunter2"},"mode":"hunter2"}'), schema);
    await expect(wrong).rejects.toThrow(/^deep\.page: .+; mode: .+$/);
    await expect(wrong).rejects.not.toThrow(/hunter2/);
  });

  it("is refused when it is too large even if it never said how large", async () => {
    const body = new Blob(["x".repeat(65 * 1024)]).stream();
    await expect(parseBody(post(body), schema)).rejects.toThrow("too large");
  });

  it("may come in the address", () => {
    expect(parseQuery(get("?mode=b"), schema.pick({ mode: true }))).toEqual({ mode: "b" });
    expect(() => parseQuery(get("?mode=c"), schema.pick({ mode: true }))).toThrow(/^mode: /);
  });
});

describe("a request", () => {
  it("has an id of its own, which its answer carries", async () => {
    const handler = route(async () => json({}));
    const ids = await Promise.all([handler(get()), handler(get())]).then((answers) =>
      answers.map(({ headers }) => headers.get("x-request-id")),
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true);
  });

  it("whose body comes a letter at a time is given up, and told so", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let begun = () => {};
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode("{"));
        begun();
        return new Promise(() => {});
      },
    });
    const init = { method: "POST", body, duplex: "half" as const };
    const answer = route(async (request) => json(await parseBody(request, z.object({}))))(
      new NextRequest(ADDRESS, init),
    );
    await reading;
    vi.advanceTimersByTime(10_000);
    expect((await answer).status).toBe(408);
  });
});
