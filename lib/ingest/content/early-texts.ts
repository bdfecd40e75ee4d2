/** Names that a text uses before the page on which a reader learns them. */
import type { FieldPath } from "./complaint.ts";
import type { Corpus } from "./corpus.ts";
import { inEveryLanguage } from "./localize.ts";
import type { NameIndex, NameUse } from "./name-index.ts";
import { isBefore, showPosition } from "./position.ts";
import { type Owner, type OwnText, textsOf } from "./texts.ts";

/** A name that is used too early, unless its owner excuses it. */
export type Finding = { owner: Owner; path: FieldPath; use: NameUse; message: string };

/** All texts in all their languages. */
export function* earlyNamesInTexts(corpus: Corpus, names: NameIndex): Generator<Finding> {
  const own = corpus.series.value.language;
  for (const text of textsOf(corpus)) {
    for (const [language, words] of Object.entries(inEveryLanguage(text.text, own))) {
      const path = typeof text.text === "string" ? text.path : [...text.path, language];
      for (const use of names.inText(words, language)) {
        if (!isBefore(text.at, use.at)) continue;
        const instead = names.knownAs(use.entity, text.at, language);
        yield { owner: text.owner, path, use, message: describe(text, use, instead) };
      }
    }
  }
}

function describe(text: OwnText, { name, at }: NameUse, instead: string | null): string {
  const shown = text.public ? ", and this is shown to somebody who has read nothing" : "";
  const until = text.public ? "here" : "until then";
  const mend = instead === null ? `leave it out ${until}` : `say '${instead}' ${until}`;
  return `'${name}' is a name readers learn at ${showPosition(at)}${shown}; ${mend}, or excuse it with lint_ok`;
}
