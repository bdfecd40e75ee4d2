/**
 * Characters that nobody sees and machines act upon: they hide words from whoever checks a text, turn its direction, or
 * carry a second text inside the first. What scripts and emoji cannot be written without is no such character.
 */

/** A hidden character: how it is written in tables of Unicode, such as `U+202E`, what it does, and where it stands. */
export type HiddenCharacter = { code: string; effect: string; offset: number };

/** Everything without a shape of its own, save the line feed, the tab, and spaces. */
const HIDDEN =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\u2800\ufffd]|(?![\n\t])\p{Cc}/gu;

const JOINED =
  "\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Mymr}";
/** One joiner between letters of a script that joins them, and the glue inside one emoji. */
const NEEDED = new RegExp(
  [
    `(?<=[${JOINED}])[\\u200c\\u200d](?=[${JOINED}])`,
    "(?<=\\p{Extended_Pictographic}\\p{EMod}?\\ufe0f?)\\u200d(?=\\p{Extended_Pictographic})",
    "(?<=[\\p{Extended_Pictographic}0-9#*])\\ufe0f",
    "\\r(?=\\n)",
  ].join("|"),
  "gu",
);

const EFFECTS: readonly (readonly [pattern: RegExp, effect: string])[] = [
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, "turns the direction of the text"],
  [/\p{Variation_Selector}|[\u{e0000}-\u{e0fff}]/u, "can carry words that nobody sees"],
  [/[\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/u, "stands for what was no text"],
  [/\p{Co}/u, "means something else to everybody"],
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, "is a command to a machine"],
];

/** The hidden characters of a text, in order. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const needed = new Set([...text.matchAll(NEEDED)].map(({ index }) => index));
  return [...text.matchAll(HIDDEN)]
    .filter(({ index }) => !needed.has(index))
    .map(({ 0: character, index }) => ({
      code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
      effect: EFFECTS.find(([pattern]) => pattern.test(character))?.[1] ?? "is not seen",
      offset: index,
    }));
}

/** The rest of a sentence about a text that has one. */
export function describeHidden({ code, effect }: HiddenCharacter): string {
  return `has the hidden character ${code}, which ${effect}; remove it`;
}
