import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { DIMENSIONS } from "#lib/providers/embedding/embedding-provider.ts";
import { never } from "../ollama-in-test.ts";

const embedding = builtinEmbedding();

async function vectorOf(text: string): Promise<number[]> {
  const [vector] = await embedding.embed([text], never());
  return vector ?? [];
}

async function likeness(one: string, other: string): Promise<number> {
  const [left, right] = [await vectorOf(one), await vectorOf(other)];
  return left.reduce((sum, value, place) => sum + value * (right[place] ?? 0), 0);
}

describe("texts embedded without a model", () => {
  it("are unit vectors of the length that the database holds, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (text) => {
        const vector = await vectorOf(text);
        expect(vector).toHaveLength(DIMENSIONS);
        expect(Math.hypot(...vector)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("have a vector even when they are empty, and always the same", async () => {
    expect(await vectorOf("")).toEqual(await vectorOf("  …!?  "));
  });

  it("have the same vector alone as in company", async () => {
    const [, second] = await embedding.embed(["a cat", "a dragon"], never());
    expect(second).toEqual(await vectorOf("a dragon"));
  });

  it("keep the vectors that are stored under this name, from one version to the next", async () => {
    const vector = Float32Array.from(
      await vectorOf("Pepper brews a potion of flight; Carrot naps by the cauldron."),
    );
    const digest = createHash("sha256").update(new Uint8Array(vector.buffer)).digest("hex");
    expect([embedding.model, digest.slice(0, 16)]).toEqual(["builtin-1", "bfbdf826d24acb20"]);
  });

  it("are nearer to a question that shares their words than to one that shares none", async () => {
    const text = "Pepper pours the yellow potion into a cauldron.";
    const near = await likeness(text, "What is in the cauldron?");
    expect(near).toBeGreaterThan(0.15);
    expect(near).toBeGreaterThan((await likeness(text, "Where does the dragon sleep?")) + 0.1);
  });

  it("do not come nearer by common words", async () => {
    expect(Math.abs(await likeness("the cat is in the house", "the witch is on the broom"))).toBeLessThan(
      0.2,
    );
  });

  it.each([
    ["Sorcière", "sorciere"],
    ["POTIONS", "potion"],
    ["the witches were flying", "a witch flies"],
  ])("do not mind accents, capitals and endings: %s, %s", async (one, other) => {
    expect(await likeness(one, other)).toBeGreaterThan(0.95);
  });

  it("are near each other in spite of a slip of the pen", async () => {
    expect(await likeness("Chicory", "Chicori")).toBeGreaterThan(
      (await likeness("Chicory", "Saffron")) + 0.1,
    );
  });

  it("know words in order from words in disorder", async () => {
    const text = "dragon hunts cat";
    expect(await likeness(text, "the dragon hunts a cat")).toBeGreaterThan(
      await likeness(text, "cat hunts dragon"),
    );
  });

  it("are no longer wanted once the caller gives up", async () => {
    await expect(embedding.embed(["a"], AbortSignal.abort())).rejects.toMatchObject({ name: "AbortError" });
  });
});
