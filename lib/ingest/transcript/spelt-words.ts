/** Noises are often lettered a letter at a time, each with its own slant: here they become words again. */
import type { Fragment } from "./fragments.ts";
import { overlap, union } from "./geometry.ts";
import type { Direction } from "./reading-order.ts";

/** A piece of a word with no more letters than this is taken for a part of its neighbour. A syllable counts for two. */
const FEW_LETTERS = 2;
const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** How far apart neighbouring letters may be, and how much of the lower one must be beside the other. */
const WIDEST_GAP = 0.4;
const SHARED_HEIGHT = 0.3;

/** The same texts, with letters that stand side by side as one word where the first of them was. */
export function joinSpeltWords(fragments: readonly Fragment[], direction: Direction): Fragment[] {
  const words: Fragment[][] = [];
  for (const fragment of fragments) {
    const near = words.filter((word) => word.some((piece) => areOfOneWord(piece, fragment)));
    const [first, ...others] = near;
    if (first === undefined) {
      words.push([fragment]);
      continue;
    }
    // A letter may be the missing link between two pieces.
    first.push(fragment, ...others.flat());
    for (const other of others) words.splice(words.indexOf(other), 1);
  }
  return words.map((pieces) => asOne(pieces, direction));
}

function areOfOneWord(a: Fragment, b: Fragment): boolean {
  const counts = [a, b].map(({ lines: [line = "", ...others] }) =>
    others.length > 0 || /\p{L}\s+\p{L}/u.test(line) ? 0 : countLetters(line),
  );
  if (Math.min(...counts) === 0 || Math.min(...counts) > FEW_LETTERS) return false;
  const [small, large] = [a.lineHeight, b.lineHeight].toSorted((x, y) => x - y);
  if (small === undefined || large === undefined || large > 3 * small) return false;
  const heights = [a, b].map(({ box }) => box.bottom - box.top);
  return (
    overlap(a.box.left, a.box.right, b.box.left, b.box.right) > -WIDEST_GAP * small &&
    overlap(a.box.top, a.box.bottom, b.box.top, b.box.bottom) > SHARED_HEIGHT * Math.min(...heights)
  );
}

/** A stroke that draws a vowel out is a letter too. */
function countLetters(text: string): number {
  return [...text.matchAll(/\p{L}|^[-~\u30fc]+$/gu)].reduce(
    (sum, [letter]) => sum + (SYLLABLE.test(letter) ? 2 : 1),
    0,
  );
}

function asOne(pieces: readonly Fragment[], direction: Direction): Fragment {
  const [first, ...others] = alongTheLine(pieces, direction);
  if (first === undefined) throw new Error("a word has at least one piece");
  return others.reduce(
    (word, piece) => ({
      lines: [`${word.lines.join("")}${piece.lines.join("")}`],
      box: union(word.box, piece.box),
      lineHeight: Math.max(word.lineHeight, piece.lineHeight),
    }),
    first,
  );
}

function alongTheLine(pieces: readonly Fragment[], direction: Direction): Fragment[] {
  const middle = ({ box }: Fragment) => box.left + box.right;
  const sorted = pieces.toSorted((a, b) => middle(a) - middle(b));
  return direction === "rtl" ? sorted.toReversed() : sorted;
}
