/** What whoever looks at a draft should look at first. A picture may hold words that a model takes for orders; they end here. */
import { readsAsInstruction } from "#lib/ingest/content/instruction-phrases.ts";
import { inEveryLanguage } from "#lib/ingest/content/localize.ts";
import type { LocalizedText, PageEntry } from "#lib/ingest/content/schema.ts";
import { describeHidden, hiddenCharacters } from "#lib/ingest/hidden-characters.ts";

/** @param unknown who or what was seen and is in no file of the world. */
export function remarksOn({ gist, panels }: PageEntry, unknown: readonly string[]): string[] {
  const texts: [where: string, text: LocalizedText][] = [
    ["gist", gist],
    ...panels.flatMap(({ shows, says }, panel): [string, LocalizedText][] => [
      [`panel ${panel + 1}`, shows],
      ...says.map((said): [string, LocalizedText] => [`panel ${panel + 1}, what is said`, said.gist]),
    ]),
  ];
  const odd = texts.flatMap(([where, text]) => oddIn(text).map((finding) => `${where} ${finding}`));
  return [...odd, ...unknown.map((somebody) => `in no file of the world: ${oneLine(somebody)}`)];
}

function oddIn(text: LocalizedText): string[] {
  return Object.values(inEveryLanguage(text, "en")).flatMap((words) => {
    const instruction = readsAsInstruction(words);
    return [...(instruction === null ? [] : [instruction]), ...hiddenCharacters(words).map(describeHidden)];
  });
}

/** It stands in a comment, which a line break would end. */
function oneLine(text: string): string {
  const [hidden] = hiddenCharacters(text);
  return hidden === undefined ? text.replaceAll(/\s+/g, " ") : `a text that ${describeHidden(hidden)}`;
}
