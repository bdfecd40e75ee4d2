import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { voyageEmbedding } from "#lib/providers/embedding/voyage.ts";
import type { ModelFailureKind } from "#lib/providers/model-failure.ts";
import {
  startVoyageDouble,
  type VoyageDouble,
  type VoyageScenario,
} from "#tests/support/voyage-double/voyage-double.ts";
import { failureOf, never } from "../ollama-in-test.ts";

let api: VoyageDouble;
beforeEach(async () => {
  api = await startVoyageDouble("pa-1");
});
afterEach(() => api.close());

const embeddingWith = (apiKey = "pa-1") =>
  voyageEmbedding({ baseUrl: api.url, apiKey, model: "voyage-4-lite" });

describe("Voyage", () => {
  it("is told which texts are passages and which are questions, and how long a vector must be", async () => {
    await embeddingWith().embed(["a cat"], never());
    await embeddingWith().embed(["a cat?"], never(), "question");
    expect(api.bodies).toEqual([
      { model: "voyage-4-lite", input: ["a cat"], input_type: "document", output_dimension: 1024 },
      { model: "voyage-4-lite", input: ["a cat?"], input_type: "query", output_dimension: 1024 },
    ]);
  });

  it.each<[VoyageScenario, ModelFailureKind]>([
    ["loses a vector", "broke_off"],
    ["repeats a vector", "broke_off"],
    ["is busy", "busy"],
    ["shows a web page", "broke_off"],
  ])("that %s has failed: %s", async (scenario, kind) => {
    api.behave(scenario);
    await expect(embeddingWith().embed(["a cat", "a dog"], never())).rejects.toMatchObject(failureOf(kind));
  });

  it("that refuses the key is a failure that holds no key", async () => {
    const failure = await embeddingWith("pa-wrong")
      .embed(["a cat"], never())
      .catch((error: unknown) => error);
    expect(failure).toMatchObject(failureOf("refused"));
    expect(String(failure)).not.toContain("pa-");
  });
});
