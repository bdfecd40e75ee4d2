/** What makes a suggestion fit to be offered as a button. */
import { foldedWords } from "#lib/providers/embedding/words.ts";

const MAX_LENGTH = 120;
const MIN_WORDS = 3;

const OPENERS = new Set(
  `what who why how where when which whose is are does do did can could will would should describe explain
   que qui quoi quel quelle quels quelles pourquoi comment ou quand est sont combien decris explique`.split(
    /\s+/,
  ),
);
const TWO_WORD_OPENERS = new Set(["tell me", "show me", "raconte moi", "montre moi", "dis moi"]);
/** A question that ends on one of these was cut off. */
const LOOSE_ENDS = new Set(
  "and or but with to of for the a an in on et ou mais avec de pour le la les un une du des".split(" "),
);

/**
 * The suggestion without quotes and closing marks, or `null` when it is not a whole question of a sensible length or
 * repeats one of `others` in other punctuation.
 */
export function tidySuggestion(raw: string, others: readonly string[]): string | null {
  const text = raw
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["'“«]\s*(.*?)\s*["'”»]$/, "$1")
    .replace(/[\s.?!]+$/, "");
  const words = foldedWords(text);
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const opens = OPENERS.has(first) || TWO_WORD_OPENERS.has(`${first} ${second}`);
  const isOne = !/[.!?…]\s/u.test(text);
  const ends = isOne && !/[,\-–—:;…"'“«]$/.test(text) && !LOOSE_ENDS.has(last);
  if (!opens || !ends || words.length < MIN_WORDS || text.length > MAX_LENGTH) return null;
  const same = words.join(" ");
  return others.some((other) => foldedWords(other).join(" ") === same) ? null : text;
}
