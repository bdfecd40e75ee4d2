/** Where two tellings part, in a few words: what a failing proof prints, since the whole of it would bury the fault. */

const AROUND = 60;
const SHOWN = 200;

/** The first place where the tellings differ, as both have it; `null` when they are the same to the byte. */
export function differenceOf(whole: readonly string[], cut: readonly string[]): string | null {
  for (let index = 0; index < Math.max(whole.length, cut.length); index += 1) {
    const [a, b] = [whole[index] ?? "(nothing)", cut[index] ?? "(nothing)"];
    if (a === b) continue;
    const at = firstDifference(a, b);
    return `on the whole corpus: ${excerpt(a, at)}\non the cut corpus: ${excerpt(b, at)}`;
  }
  return null;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return at;
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at + SHOWN);
}
