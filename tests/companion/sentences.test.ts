import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropUnknownCitations } from "#lib/companion/citations.ts";
import { intoSentences } from "#lib/companion/sentences.ts";

async function cut(...pieces: string[]): Promise<string[]> {
  const sentences: string[] = [];
  for await (const sentence of intoSentences(streamed(pieces))) sentences.push(sentence);
  return sentences;
}

async function* streamed(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}

const bits = fc.constantFrom(
  ..."Pepper|Carrot|naps|.|!|?|…|...| |  |\n|\n\n|[1]|[2, 3]|[|]|“|”|»|)|Mr.|。|é|🧙|12".split("|"),
);

describe("an answer that arrives in pieces", () => {
  it("is the same text as its sentences joined, wherever it was cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bits), fc.array(fc.nat(40)), async (words, cuts) => {
        const text = words.join("");
        const pieces = [0, ...cuts.toSorted((a, b) => a - b)].map((from, index, all) =>
          text.slice(from, all[index + 1] ?? text.length),
        );
        const sentences = await cut(...pieces);
        expect(sentences.join("")).toBe(text);
        expect(sentences, "and the sentences do not depend on the cuts").toEqual(await cut(text));
        for (const sentence of sentences.slice(1)) expect(sentence).not.toMatch(/^\[\d/);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      ["It works. ", "[1] Carrot jumps."],
      ["It works. [1] ", "Carrot jumps."],
    ],
    [
      ["It works.", " [1", "] Carrot", " jumps."],
      ["It works. [1] ", "Carrot jumps."],
    ],
    [["It works [1]. [2, 3] Carrot jumps."], ["It works [1]. [2, 3] ", "Carrot jumps."]],
    [["“Stop!” she says. He jumps."], ["“Stop!” ", "she says. ", "He jumps."]],
    [["Mr. Fox waits. So does Mme. Pie."], ["Mr. Fox waits. ", "So does Mme. Pie."]],
    [["It costs 1.5 Ko, e.g. a carrot."], ["It costs 1.5 Ko, e.g. a carrot."]],
    [["First line\nsecond line"], ["First line\n", "second line"]],
    [["Really?! Yes… perhaps."], ["Really?! ", "Yes… ", "perhaps."]],
    [[""], []],
  ])("%j is told as %j", async (pieces, sentences) => {
    expect(await cut(...pieces)).toEqual(sentences);
  });

  it("shows a sentence as soon as the next one begins", async () => {
    const asked: string[] = [];
    async function* pieces() {
      for (const piece of ["One. ", "Tw", "o. Three."]) {
        asked.push(piece);
        yield piece;
      }
    }
    const { value } = await intoSentences(pieces()).next();
    expect(value).toBe("One. ");
    expect(asked).toEqual(["One. ", "Tw"]);
  });
});

describe("the citations of an answer with three sources", () => {
  it.each([
    ["Carrot naps [1].", "Carrot naps [1]."],
    ["Carrot naps [4].", "Carrot naps."],
    ["Carrot naps [0][2].", "Carrot naps[2]."],
    ["Carrot naps [1, 2].", "Carrot naps [1][2]."],
    ["Carrot naps [3; 7].", "Carrot naps [3]."],
    ["Carrot naps [8, 9].", "Carrot naps."],
    ["Carrot [sic] naps [99999999999999999999].", "Carrot [sic] naps."],
  ])("%s becomes %s", (text, shown) => {
    expect(dropUnknownCitations(text, 3)).toBe(shown);
  });
});
