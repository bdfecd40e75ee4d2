import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PictureKeyParts, pictureKey } from "#lib/ingest/pictures/keys.ts";

const SECRET = "a secret of the operator";
const PARTS: PictureKeyParts = {
  sourceHash: "a".repeat(64),
  series: "lantern",
  episode: 1,
  page: 2,
  language: "en",
  width: 480,
};

const anyParts = fc.record<PictureKeyParts>({
  sourceHash: fc.string(),
  series: fc.string(),
  episode: fc.integer({ min: 1 }),
  page: fc.oneof(
    fc.integer({ min: 1 }),
    fc.constantFrom("cover" as const, "title" as const, "credits" as const),
  ),
  language: fc.string(),
  width: fc.integer({ min: 1 }),
});

describe("the key of a picture", () => {
  it("is a name that storage takes, and stays the same from run to run", () => {
    expect(pictureKey(SECRET, PARTS)).toMatch(/^[A-Za-z0-9_-]{32}\.webp$/);
    expect(pictureKey(SECRET, { ...PARTS })).toBe(pictureKey(SECRET, PARTS));
  });

  it.each<[what: string, change: Partial<PictureKeyParts>]>([
    ["the bytes", { sourceHash: "b".repeat(64) }],
    ["the series", { series: "lamp" }],
    ["the episode", { episode: 2 }],
    ["the page", { page: 3 }],
    ["the part of the episode", { page: "cover" }],
    ["the language", { language: "fr" }],
    ["the width", { width: 800 }],
  ])("is another one when %s changes", (_what, change) => {
    expect(pictureKey(SECRET, { ...PARTS, ...change })).not.toBe(pictureKey(SECRET, PARTS));
  });

  it("cannot be worked out by a reader without the secret", () => {
    expect(pictureKey("another secret altogether", PARTS)).not.toBe(pictureKey(SECRET, PARTS));
  });

  it("is never shared by two places, however their parts run together", () => {
    fc.assert(
      fc.property(anyParts, anyParts, (a, b) => {
        fc.pre(JSON.stringify(Object.values(a)) !== JSON.stringify(Object.values(b)));
        expect(pictureKey(SECRET, a)).not.toBe(pictureKey(SECRET, b));
      }),
    );
    const run = pictureKey(SECRET, { ...PARTS, series: "lantern1", episode: 1 });
    expect(run).not.toBe(pictureKey(SECRET, { ...PARTS, series: "lantern", episode: 11 }));
  });
});
