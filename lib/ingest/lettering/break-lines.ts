/** Where lines end: as few lines as fit, and of all ways to make so many, an even one that does not tear phrases. */

export type Measure = (text: string) => number;

/** How long each line would be in a well-set text of so many lines, relative to each other. */
export type Profile = (lines: number) => readonly number[];

/** Lines of one length, as on a strip of paper. */
export const EVEN: Profile = (lines) => Array.from({ length: lines }, () => 1);

/** First and last lines a little shorter, as a balloon wants them. */
export const ROUND: Profile = (lines) =>
  Array.from({ length: lines }, (_, index) => (lines > 2 && (index === 0 || index === lines - 1) ? 0.78 : 1));

const END_OF_PHRASE = /[.,;:!?…»”)]$/;
/** A line that ends within a phrase counts as much as one that is so far off its length, as a share of it. */
const TORN = 0.3;

/**
 * The lines of `text`, none wider than `width` unless a single word is. Lines end at spaces and where the text has a
 * line break, never at a no-break space.
 */
export function breakLines(text: string, width: number, measure: Measure, profile: Profile): string[] {
  return text.split("\n").flatMap((part) => breakPart(part.split(" "), width, measure, profile));
}

function breakPart(words: readonly string[], width: number, measure: Measure, profile: Profile): string[] {
  const measured = new Map<string, number>();
  const widthOf = (from: number, to: number) => {
    const line = words.slice(from, to).join(" ");
    const known = measured.get(line) ?? measure(line);
    measured.set(line, known);
    return known;
  };
  const fits = (from: number, to: number) => to - from === 1 || widthOf(from, to) <= width;
  const targets = targetsOf(profile(countLines(words.length, fits)), widthOf(0, words.length));
  const endsWell = (to: number) => to === words.length || END_OF_PHRASE.test(words[to - 1] ?? "");
  const ends = bestEnds(words.length, targets, endsWell, widthOf, fits);
  return ends.map((end, index) => words.slice(ends[index - 1] ?? 0, end).join(" "));
}

/** Filling each line as far as it goes gives the fewest lines. */
function countLines(words: number, fits: (from: number, to: number) => boolean): number {
  let lines = 0;
  for (let from = 0; from < words; lines += 1) {
    let to = from + 1;
    while (to < words && fits(from, to + 1)) to += 1;
    from = to;
  }
  return lines;
}

function targetsOf(profile: readonly number[], total: number): number[] {
  const sum = profile.reduce((all, share) => all + share, 0);
  return profile.map((share) => (total * share) / sum);
}

/** Least squares by dynamic programming: `best[n]` is the best way to end a line after each count of words. */
function bestEnds(
  words: number,
  targets: readonly number[],
  endsWell: (to: number) => boolean,
  widthOf: (from: number, to: number) => number,
  fits: (from: number, to: number) => boolean,
): number[] {
  type Way = { cost: number; ends: number[] };
  let best = new Map<number, Way>([[0, { cost: 0, ends: [] }]]);
  for (const target of targets) {
    const next = new Map<number, Way>();
    for (const [from, way] of best) {
      for (let to = from + 1; to <= words && fits(from, to); to += 1) {
        const torn = endsWell(to) ? 0 : TORN * target;
        const cost = way.cost + (widthOf(from, to) - target) ** 2 + torn ** 2;
        if (cost < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(to, { cost, ends: [...way.ends, to] });
      }
    }
    best = next;
  }
  return best.get(words)?.ends ?? [words];
}
