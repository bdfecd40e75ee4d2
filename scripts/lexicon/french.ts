/** The guard's French: the roots of verbs, adjectives and adverbs, from the lexicon of fr-compromise. */
import { createRequire } from "node:module";
import { z } from "zod";
import { frenchRootsOf, wordsOf } from "#lib/companion/word-forms.ts";

const modelSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});
const FREE = /Verb|Tense|Infinitive|Participle|Adjective|Adverb/;

export function frenchLexicon(): Record<"free", string[]> {
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
  return { free: [...free].toSorted() };
}
