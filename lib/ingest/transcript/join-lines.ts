/** Lines of a balloon become one text: words that were parted at a line's end are whole again where that is certain. */

/** Written without spaces between words; a space would be an error of ours. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\u3000-\u303f\uff00-\uff60ー]/u;
/** After these a hyphen stands for a word's missing half. */
const GERMAN_JOINERS = new Set(["und", "oder", "bis", "sowie", "noch", "statt"]);

/**
 * The lines as one text. A soft hyphen is always undone; a hyphen only in German, where the second half of a compound
 * would have a capital. Elsewhere nobody can tell "peut-être" from "im-possible", and the hyphen stays.
 */
export function joinLines(lines: readonly string[], language: string): string {
  return lines
    .reduce((text, line) => (text === "" ? line : append(text, line, language)), "")
    .replaceAll(/[\u00ad\u200b]/g, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function append(text: string, line: string, language: string): string {
  const end = text.slice(-3);
  const [last, next] = [[...end].at(-1) ?? "", [...line.slice(0, 2)][0] ?? ""];
  if (last === "\u00ad" || UNSPACED.test(last) || UNSPACED.test(next)) return text + line;
  if (!/\p{L}[-\u2010]$/u.test(end) || !/\p{L}/u.test(next)) return `${text} ${line}`;
  if (language !== "de") return text + line;
  const [word = ""] = line.split(/[^\p{L}]/u);
  if (GERMAN_JOINERS.has(word)) return `${text} ${line}`;
  return (/\p{Ll}/u.test(next) ? text.slice(0, -1) : text) + line;
}
