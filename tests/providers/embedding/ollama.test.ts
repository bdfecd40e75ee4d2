import { describe, expect, it } from "vitest";
import { DIMENSIONS } from "#lib/providers/embedding/embedding-provider.ts";
import { ollamaEmbedding } from "#lib/providers/embedding/ollama.ts";
import type { ModelFailureKind } from "#lib/providers/model-failure.ts";
import type { Scenario } from "#tests/support/ollama-double/scenario.ts";
import { failureOf, never, serverAt, setUpOllama } from "../ollama-in-test.ts";

const ollama = setUpOllama();

async function startWith(scenario: Scenario) {
  const double = await ollama.start();
  double.behave(scenario);
  return { double, embedding: ollamaEmbedding(serverAt(double.url), "bge-m3") };
}

describe("texts embedded by Ollama", () => {
  it("become unit vectors of the length that the database holds, in the order of the texts", async () => {
    const { embedding } = await startWith("works");
    const [cat, dragon] = await embedding.embed(["the cat sleeps", "a dragon"], never());
    const [dragonAgain] = await embedding.embed(["a dragon"], never());
    expect([cat?.length, dragon?.length]).toEqual([DIMENSIONS, DIMENSIONS]);
    expect(dragon).toEqual(dragonAgain);
    expect(dragon).not.toEqual(cat);
  });

  it("are sent in batches that stay short, and come back as one list", async () => {
    const { double, embedding } = await startWith("works");
    const texts = Array.from({ length: 70 }, (_, index) => `panel ${index}`);
    const vectors = await embedding.embed(texts, never());
    expect(vectors).toHaveLength(70);
    expect(vectors[69]).toEqual((await embedding.embed(["panel 69"], never()))[0]);
    expect(double.requests.slice(0, 3).map(({ body }) => body)).toMatchObject([
      { model: "bge-m3", input: texts.slice(0, 32) },
      { input: texts.slice(32, 64) },
      { input: texts.slice(64) },
    ]);
  });

  it("cost no request when there are none", async () => {
    const { double, embedding } = await startWith("works");
    expect(await embedding.embed([], never())).toEqual([]);
    expect(double.requests).toEqual([]);
  });

  it("may be empty", async () => {
    const { embedding } = await startWith("works");
    expect(await embedding.embed([""], never())).toHaveLength(1);
  });

  it("are stored under the model's name without a tag that says nothing", async () => {
    const { double } = await startWith("works");
    const named = (model: string) => ollamaEmbedding(serverAt(double.url), model).model;
    expect([named("bge-m3:latest"), named("bge-m3"), named("bge-m3:567m")]).toEqual([
      "bge-m3",
      "bge-m3",
      "bge-m3:567m",
    ]);
  });

  it("are no longer wanted once the caller gives up", async () => {
    const { double, embedding } = await startWith({ waitsFor: new Promise(() => undefined) });
    const stop = new AbortController();
    const waiting = embedding.embed(["a dragon"], stop.signal);
    await double.asked("/api/embed");
    stop.abort();
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
    await double.disconnected();
  });

  it("are sent with the proxy's credentials", async () => {
    const { double } = await startWith("works");
    const server = { ...serverAt(double.url), modal: { key: "wk-1", secret: "ws-2" } };
    await ollamaEmbedding(server, "bge-m3").embed(["a dragon"], never());
    expect(double.requests[0]?.headers).toMatchObject({ "modal-key": "wk-1", "modal-secret": "ws-2" });
  });

  const FAILURES: readonly [Scenario, ModelFailureKind][] = [
    ["loses a vector", "broke_off"],
    ["shortens vectors", "broke_off"],
    ["leaves out numbers", "broke_off"],
    ["forgets to normalise", "broke_off"],
    ["shows a web page", "broke_off"],
    ["lacks the model", "missing_model"],
    ["needs credentials", "refused"],
    ["busy", "busy"],
    ["hangs up", "unreachable"],
  ];
  it.each(FAILURES)(
    "are never guessed: when the server %s, it is a failure of kind %s",
    async (scenario, kind) => {
      const { embedding } = await startWith(scenario);
      await expect(embedding.embed(["a dragon", "a cat"], never())).rejects.toMatchObject(failureOf(kind));
    },
  );
});
