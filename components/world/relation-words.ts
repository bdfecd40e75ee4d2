/**
 * How a relation reads. Content names its kind in words with hyphens, as something one does ("lives-in") or as what one
 * is to the other ("apprentice-of"); names come in any language. Pure.
 */

/** What one is to another without "of" or "-ed" telling so. */
const STATES = new Set([
  "afraid",
  "angry",
  "born",
  "bound",
  "fond",
  "hidden",
  "jealous",
  "kept",
  "made",
  "proud",
]);

/** "apprentice-of" as a label: "apprentice of". */
export function wordsOf(kind: string): string {
  return kind.replaceAll(/[-_]+/g, " ").trim();
}

/**
 * What stands between the two in a sentence: " lives in ", or ", apprentice of ". The second needs no verb, so that it is
 * right for one and for many, whatever the language of the names.
 */
export function joinOf(kind: string): string {
  const words = wordsOf(kind);
  return isDone(words) ? ` ${words} ` : `, ${words} `;
}

/** With the first letter as at the beginning of a sentence. */
export function atStart(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase() + rest.join("");
}

/** Whether the words say what somebody does, not what they are. */
function isDone(words: string): boolean {
  const [first = ""] = words.split(" ");
  if (/[^s]s$/.test(first)) return true;
  return !words.endsWith(" of") && !first.endsWith("ed") && !STATES.has(first);
}
