import { afterEach, describe, expect, it, vi } from "vitest";
import { ProblemError } from "#lib/errors.ts";
import { limitRate } from "#lib/http/rate-limit.ts";

vi.hoisted(() => {
  process.env["CHAT_RATE_LIMIT_PER_MINUTE"] = "0";
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "2";
});

afterEach(() => {
  vi.useRealTimers();
});

const call = (headers: Record<string, string> = {}) => new Request("http://site.test", { headers });
const outcomeOf = (request: Request) =>
  limitRate("retrieve", request).then(
    () => "let through",
    (error: unknown) => error,
  );

describe("a site that trusts no header", () => {
  it("counts everybody as one, and lets them through again when the minute is over", async () => {
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
    expect(await outcomeOf(call({ "x-forwarded-for": "192.0.2.1" }))).toBe("let through");
    vi.advanceTimersByTime(20_500);
    expect(await outcomeOf(call({ "x-forwarded-for": "192.0.2.2" }))).toBe("let through");
    const refusal = await outcomeOf(call({ "x-forwarded-for": "192.0.2.3" }));
    if (!(refusal instanceof ProblemError)) throw new Error("it was not refused");
    expect(refusal).toMatchObject({ code: "too_many_requests", status: 429 });
    expect(refusal.headers).toEqual({ "retry-after": "40" });

    vi.advanceTimersByTime(39_499);
    const late = await outcomeOf(call());
    expect(late).toMatchObject({ headers: { "retry-after": "1" } });
    vi.advanceTimersByTime(2);
    expect(await outcomeOf(call())).toBe("let through");
  });
});

describe("a limit of 0", () => {
  it("is none", async () => {
    for (let asked = 0; asked < 200; asked += 1) await limitRate("chat", call());
  });
});
