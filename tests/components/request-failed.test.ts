import { describe, expect, it } from "vitest";
import { describeFailure } from "#components/api/describe-failure.ts";
import { RequestFailed, sentenceOf } from "#components/api/request-failed.ts";

describe("a request that failed", () => {
  it("is told in the server's own words", async () => {
    const response = Response.json(
      { code: "unavailable", detail: "The library is closed." },
      { status: 503 },
    );
    const failure = await describeFailure(response);
    expect([failure.status, failure.message]).toEqual([503, "The library is closed."]);
  });

  it("says how long to wait when the server does", async () => {
    const refuse = (seconds: string) =>
      describeFailure(
        Response.json(
          { code: "too_many_requests", detail: "Too many questions." },
          { status: 429, headers: { "retry-after": seconds } },
        ),
      );
    expect((await refuse("7")).message).toBe("Too many questions. You can try again in 7 seconds.");
    expect((await refuse("1")).message).toBe("Too many questions. You can try again in 1 second.");
    expect((await refuse("soon")).message).toBe("Too many questions.");
  });

  it("never shows a proxy's error page", async () => {
    const failure = await describeFailure(new Response("<h1>502 Bad Gateway</h1>", { status: 502 }));
    expect(failure.message).not.toContain("Gateway");
  });

  it("never shows an exception's own text", () => {
    expect(sentenceOf(new TypeError("fetch failed: ECONNREFUSED"))).not.toContain("ECONNREFUSED");
    expect(sentenceOf(new RequestFailed(404, "Gone."))).toBe("Gone.");
  });
});
