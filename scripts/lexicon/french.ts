/**
 * The guard's French: the roots of verbs, adjectives and adverbs, from the lexicon of fr-compromise, and of all that the
 * dictionary of Grammalecte has without a capital. It does not say what a word is; `things.ts` says which name things.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { isFrenchThing } from "#lib/companion/lexicon.ts";
import { frenchRootsOf } from "#lib/companion/word-forms.ts";
import { wordsOf } from "#lib/providers/embedding/words.ts";

import { englishLexicon } from "./english.ts";

const modelSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});
const FREE = /Verb|Tense|Infinitive|Participle|Adjective|Adverb/;

export function frenchLexicon(): Record<"free" | "alsoEnglish", string[]> {
  // Its types only compile in its own project.
  const french: { model(): unknown } = createRequire(import.meta.url)("fr-compromise");
  const { lexicon } = modelSchema.parse(french.model()).one;
  const free = new Set<string>();
  for (const [word, tags] of Object.entries(lexicon)) {
    const [folded = "", ...more] = wordsOf(word);
    if (more.length === 0 && [tags].flat().some((tag) => FREE.test(tag))) {
      for (const root of frenchRootsOf(folded)) free.add(root);
    }
  }
  const words = dictionaryWords();
  for (const word of words.filter((one) => !isFrenchThing(one))) {
    for (const root of frenchRootsOf(word)) free.add(root);
  }
  const written = new Set(words.flatMap((word) => [word, `${word}s`]));
  return {
    free: [...free].toSorted(),
    alsoEnglish: englishLexicon()
      .common.flatMap((word) => [word, `${word}s`])
      .filter((word) => written.has(word)),
  };
}

/** Every single word of the dictionary that is written without a capital, folded. A line is a word and its flags. */
function dictionaryWords(): string[] {
  return dictionaryLines()
    .map((line) => line.split("/")[0] ?? "")
    .filter((word) => /^\p{Ll}{2,}$/u.test(word) && !/ismes?$/.test(word))
    .flatMap(wordsOf);
}

function dictionaryLines(): string[] {
  const file = join(dirname(fileURLToPath(import.meta.resolve("dictionary-fr"))), "index.dic");
  return readFileSync(file, "utf8").split("\n");
}
