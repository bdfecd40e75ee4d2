/**
 * Vectors without a model: hashed features of the text, the same on every machine. They find shared words and similar
 * spellings, not shared meaning. Method: signed feature hashing, K. Weinberger, A. Dasgupta, J. Langford, A. Smola and
 * J. Attenberg, "Feature Hashing for Large Scale Multitask Learning", ICML 2009, section 2.
 */
import { DIMENSIONS, type EmbeddingProvider } from "./embedding-provider.ts";
import { hashOf } from "./hash.ts";
import { isStopWord } from "./stop-words.ts";
import { foldedWords, stem } from "./words.ts";

/** Names the space. Any change to features, weights or hash needs the next number. */
export const BUILTIN_MODEL = "builtin-1";

/** How much one occurrence of each kind of feature says: a word most, one of its many trigrams least. */
const WEIGHTS = { word: 1, pair: 0.6, trigram: 0.25 } as const;

/** The provider that needs nothing but this process. */
export function builtinEmbedding(): EmbeddingProvider {
  return {
    model: BUILTIN_MODEL,
    embed: async (texts, signal) => {
      signal.throwIfAborted();
      return texts.map(embedText);
    },
  };
}

function embedText(text: string): number[] {
  const counts = new Map<string, number>();
  for (const feature of featuresOf(text)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const vector = new Array<number>(DIMENSIONS).fill(0);
  for (const [feature, count] of counts) addFeature(vector, feature, count);
  return toUnitLength(vector);
}

function addFeature(vector: number[], feature: string, count: number): void {
  const hash = hashOf(feature);
  const place = hash % DIMENSIONS;
  const sign = hash >>> 31 === 0 ? 1 : -1;
  // A root rather than a logarithm for the sublinear growth: IEEE 754 fixes its last bit everywhere.
  vector[place] = (vector[place] ?? 0) + sign * weightOf(feature) * Math.sqrt(count);
}

function weightOf(feature: string): number {
  if (feature.startsWith("word ")) return WEIGHTS.word;
  return feature.startsWith("pair ") ? WEIGHTS.pair : WEIGHTS.trigram;
}

/** A text of common words only is known by those; a text without words has the one feature of being so. */
function featuresOf(text: string): string[] {
  const all = foldedWords(text);
  const telling = all.filter((word) => !isStopWord(word));
  const words = (telling.length > 0 ? telling : all).map(stem);
  if (words.length === 0) return ["word "];
  const pairs = words.slice(1).map((word, before) => `pair ${words[before]} ${word}`);
  return [...words.map((word) => `word ${word}`), ...pairs, ...words.flatMap(trigramsOf)];
}

function trigramsOf(word: string): string[] {
  const letters = [...` ${word} `];
  return letters.slice(2).map((_, start) => `trigram ${letters.slice(start, start + 3).join("")}`);
}

function toUnitLength(vector: readonly number[]): number[] {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  // Opposite signs can cancel each other out; such a text is as good as empty.
  return length === 0 ? embedText("") : vector.map((value) => value / length);
}
