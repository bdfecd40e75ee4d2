/** Texts exist in the languages that the series promises, so that no reader is handed another one without a word. */
import type { Complaints, Corpus } from "./corpus.ts";
import { isProperName } from "./name-forms.ts";
import type { SeriesFile } from "./schema.ts";
import { type OwnText, textsOf } from "./texts.ts";

export function* checkLanguages(corpus: Corpus): Complaints {
  const { series } = corpus;
  const { language, languages } = series.value;
  if (!languages.includes(language)) {
    yield series.complain(["languages"], `must contain ${language}, the series' own language`);
  }
  yield* checkTextLanguages(corpus);
  for (const found of textsOf(corpus)) {
    const { owner, path, text } = found;
    if (needsNoTranslation(found)) continue;
    for (const code of textLanguagesOf(series.value)) {
      if (isWrittenIn(text, code, language)) continue;
      const why =
        code === language ? "the series' own language" : "which series.yaml lists in text_languages";
      yield owner.file.complain(path, `has no text in ${code}, ${why}`);
    }
  }
}

/** The languages in which every text of a series is written. */
export function textLanguagesOf({ text_languages, language }: SeriesFile): readonly string[] {
  return text_languages ?? [language];
}

function* checkTextLanguages({ series }: Corpus): Complaints {
  const { language, languages, text_languages } = series.value;
  if (text_languages === undefined) return;
  if (!text_languages.includes(language)) {
    yield series.complain(["text_languages"], `must contain ${language}, the series' own language`);
  }
  for (const [index, code] of text_languages.entries()) {
    if (code === language || languages.includes(code)) continue;
    yield series.complain(["text_languages", index], `${code} is not among the languages of the series`);
  }
}

/** Tags are in one language only, and a bare proper name is the same in all. */
function needsNoTranslation({ kind, text }: OwnText): boolean {
  return (
    kind === "tag" || (kind === "name" && typeof text === "string" && isProperName(text.trim().charAt(0)))
  );
}

function isWrittenIn(text: OwnText["text"], code: string, own: string): boolean {
  return typeof text === "string" ? code === own : text[code] !== undefined;
}
