/** What languages are called: the content's own codes, which follow the comic's site, as everybody else knows them. */

/** How people of this site choose a language: `name` is its own name for itself, `english_name` is for our sentences. */
export type LanguageChoice = { tag: string; name: string; english_name: string };

/** Codes of the comic's site that mean something else, or nothing, in BCP 47. Source: `iso_code` in its langs.json. */
const TAGS: Readonly<Record<string, string>> = {
  cn: "zh",
  go: "fr-gallo",
  jb: "jbo",
  kr: "ko",
  kt: "avk",
  mx: "es-MX",
  no: "nb",
  ns: "nds",
  ph: "fil",
  sz: "szl",
};

const english = new Intl.DisplayNames(["en"], { type: "language" });

/** A language code of the content as a BCP 47 tag. */
export function tagOf(code: string): string {
  return TAGS[code] ?? code;
}

/** A language as a reader chooses it, from a code of the content or from its tag. */
export function choiceOf(code: string): LanguageChoice {
  const tag = tagOf(code);
  const own = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return {
    tag,
    name: own.charAt(0).toLocaleUpperCase(tag) + own.slice(1),
    english_name: english.of(tag) ?? tag,
  };
}
