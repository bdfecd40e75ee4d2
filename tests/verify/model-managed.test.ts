import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Env, env } from "#lib/env.ts";
import { model as rung } from "#scripts/verify/model.ts";
import {
  type AnthropicDouble,
  startAnthropicDouble,
} from "#tests/support/anthropic-double/anthropic-double.ts";
import { startVoyageDouble, type VoyageDouble } from "#tests/support/voyage-double/voyage-double.ts";

let anthropic: AnthropicDouble;
let voyage: VoyageDouble;
beforeEach(async () => {
  anthropic = await startAnthropicDouble("sk-right", "claude-haiku-4-5");
  voyage = await startVoyageDouble("pa-right");
});
afterEach(async () => {
  await anthropic.close();
  await voyage.close();
});

const climb = (changes: Partial<Env> = {}) => {
  const managed: Env = {
    ...env(),
    CHAT_PROVIDER: "anthropic",
    ANTHROPIC_API_KEY: "sk-right",
    ANTHROPIC_BASE_URL: anthropic.url,
    EMBEDDING_PROVIDER: "voyage",
    VOYAGE_API_KEY: "pa-right",
    VOYAGE_BASE_URL: voyage.url,
    ...changes,
  };
  return rung.climb({ host: "http://site.test", env: managed, patienceMs: 1_000 });
};

describe("the model's rung of a site without models of its own", () => {
  it("holds when both services let us in", async () => {
    expect(await climb()).toEqual({ is: "passed", saw: "claude-haiku-4-5, voyage-4-lite" });
  });

  it("names Anthropic when its key is wrong, and the model that it does not have", async () => {
    expect(await climb({ ANTHROPIC_API_KEY: "sk-wrong" })).toMatchObject({
      provider: "Anthropic",
      cause: "ANTHROPIC_API_KEY is wrong or was taken back",
    });
    expect(await climb({ ANTHROPIC_MODEL: "claude-1" })).toMatchObject({
      cause: "ANTHROPIC_MODEL names no model",
    });
  });

  it("names Voyage when its key is wrong, when it is busy, and when something else answers", async () => {
    expect(await climb({ VOYAGE_API_KEY: "pa-wrong" })).toMatchObject({
      provider: "Voyage",
      saw: "status 401",
    });
    voyage.behave("is busy");
    expect(await climb()).toMatchObject({ provider: "Voyage", saw: "status 429" });
    voyage.behave("shows a web page");
    expect(await climb()).toMatchObject({ provider: "Voyage", saw: "a vector of 0 numbers" });
  });
});
