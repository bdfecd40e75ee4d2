import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { DIMENSIONS, type EmbeddingProvider } from "#lib/providers/embedding/embedding-provider.ts";
import { ollamaEmbedding } from "#lib/providers/embedding/ollama.ts";
import { voyageEmbedding } from "#lib/providers/embedding/voyage.ts";
import { startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { startVoyageDouble } from "#tests/support/voyage-double/voyage-double.ts";
import { never, serverAt } from "../ollama-in-test.ts";

type Started = { embedding: EmbeddingProvider; end: () => Promise<void> };

const IMPLEMENTATIONS: [name: string, start: () => Promise<Started>][] = [
  ["the built-in features", async () => ({ embedding: builtinEmbedding(), end: async () => {} })],
  [
    "Ollama",
    async () => {
      const double = await startOllamaDouble();
      return { embedding: ollamaEmbedding(serverAt(double.url), "bge-m3"), end: double.close };
    },
  ],
  [
    "Voyage",
    async () => {
      const double = await startVoyageDouble("pa-1");
      const embedding = voyageEmbedding({ baseUrl: double.url, apiKey: "pa-1", model: "voyage-4-lite" });
      return { embedding, end: double.close };
    },
  ],
];

const dot = (one: readonly number[] = [], other: readonly number[] = []) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

describe.each(IMPLEMENTATIONS)("vectors by %s", (_, start) => {
  let started: Started;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started.end());

  it("are of unit length, one for each of many texts, in the order of the texts", async () => {
    const texts = Array.from({ length: 150 }, (_, index) => `lantern number ${"x".repeat(index + 1)}`);
    const vectors = await started.embedding.embed(texts, never());
    expect(vectors).toHaveLength(150);
    for (const vector of vectors) {
      expect(vector).toHaveLength(DIMENSIONS);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 2);
    }
    const [last] = await started.embedding.embed(texts.slice(-1), never());
    expect(dot(vectors.at(-1), last)).toBeCloseTo(1, 3);
  });

  it("are nearer to each other the more words their texts share", async () => {
    const [question, near, far] = await started.embedding.embed(
      ["a cat asleep", "the cat is asleep", "a storm at sea"],
      never(),
    );
    expect(dot(question, near)).toBeGreaterThan(dot(question, far));
  });

  it("are none for no text, and are not made for somebody who has left", async () => {
    expect(await started.embedding.embed([], never())).toEqual([]);
    const gone = AbortSignal.abort(new Error("gone"));
    await expect(started.embedding.embed(["a cat"], gone)).rejects.toThrow("gone");
  });
});
