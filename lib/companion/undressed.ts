/** A text as it reads aloud: what only dresses its letters up, so that a name passes for something else, is gone. */

/** Characters that nobody sees, and marks in the middle of a word. */
const UNSEEN = /\p{Cf}|(?<=\p{L})-\n|(?<=[\p{L}\p{N}])[*_~`|]+(?=[-\p{L}\p{N}])/gu;
/** Letters one by one, with spaces or marks between them. */
const LETTER_BY_LETTER = /(?<![\p{L}\p{N}])(?:\p{L}[\s.·_-]){2,}\p{L}(?![\p{L}\p{N}])/gu;

/** The text with compatibility forms of letters replaced by the letters themselves. */
export function undressed(text: string): string {
  return text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(LETTER_BY_LETTER, (letters) => letters.replace(/[\s.·_-]/gu, ""));
}
