import { beforeEach, describe, expect, it, vi } from "vitest";
import { env } from "#lib/env.ts";
import { model as rung } from "#scripts/verify/model.ts";
import type { Verdict } from "#scripts/verify/rung.ts";
import type { Scenario } from "#tests/support/ollama-double/scenario.ts";

/** The model of this file, which the configuration names before anything reads it. */
const double = await vi.hoisted(async () => {
  const { startModel } = await import("#tests/api/a-model.ts");
  const started = await startModel();
  process.env["EMBEDDING_PROVIDER"] = "ollama";
  process.env["MODAL_PROXY_TOKEN_ID"] = "wk-test";
  process.env["MODAL_PROXY_TOKEN_SECRET"] = "ws-test";
  return started;
});

const climb = (patienceMs = 10_000): Promise<Verdict> =>
  rung.climb({ host: "http://site.test", env: env(), patienceMs });

beforeEach(() => {
  double.behave("works");
  double.behave("works", "bge-m3");
});

describe("the model's rung", () => {
  it("holds when the server has both models and both do the least they can", async () => {
    expect(await climb()).toEqual({ is: "passed", saw: "qwen2.5:7b, bge-m3:latest" });
    const paths = double.requests.map(({ path }) => path);
    expect(paths).toEqual(["/api/tags", "/api/chat", "/api/embed"]);
    expect(double.requests.every(({ headers }) => headers["modal-key"] === "wk-test")).toBe(true);
  });

  const broken: readonly (readonly [when: string, scenario: Scenario, cause: RegExp])[] = [
    ["its tokens are wrong", "needs credentials", /MODAL_PROXY_TOKEN_ID and MODAL_PROXY_TOKEN_SECRET/],
    ["it turns the host name down", "forbids the host", /OLLAMA_HOST must be 0\.0\.0\.0/],
    ["it does not wake", "busy", /still asleep/],
    ["nothing but a web page is there", "shows a web page", /leads to something else/],
    ["it hangs up", "hangs up", /OLLAMA_BASE_URL is wrong/],
  ];
  it.each(broken)("names Modal when %s", async (_, scenario, cause) => {
    double.behave(scenario);
    expect(await climb(1_000)).toMatchObject({
      is: "failed",
      provider: "Modal",
      cause: expect.stringMatching(cause),
    });
  });

  it("waits for a model that is slow to wake", async () => {
    double.behave({ busyTimes: 1 });
    expect(await climb()).toMatchObject({ is: "passed" });
  });

  it("does not wait longer than it was told to", async () => {
    double.behave({ waitsFor: new Promise(() => {}) });
    expect(await climb(200)).toMatchObject({ is: "failed", saw: "no answer within 0 s" });
  });

  it("names the model that was never pulled", async () => {
    const { OLLAMA_CHAT_MODEL: _, ...others } = env();
    const target = {
      host: "http://site.test",
      env: { ...others, OLLAMA_CHAT_MODEL: "llama3.3:70b" },
      patienceMs: 1_000,
    };
    expect(await rung.climb(target)).toMatchObject({
      provider: "Modal",
      cause: "llama3.3:70b was never pulled there: run the pull step",
    });
  });

  it("says so when a model makes vectors that do not fit", async () => {
    double.behave("shortens vectors", "bge-m3");
    expect(await climb()).toMatchObject({
      provider: "Modal",
      cause: "EMBEDDING_MODEL must make vectors of 1024 numbers",
    });
  });
});
