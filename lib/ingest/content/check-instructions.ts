/**
 * A text may be given to a language model, always as data. One that reads as if it spoke to the model is a complaint: most
 * likely somebody slipped it in. An editor who means it excuses it with `lint_ok`, under a name that no entity has.
 */
import type { Complaints, Corpus } from "./corpus.ts";
import { readsAsInstruction } from "./instruction-phrases.ts";
import { inEveryLanguage } from "./localize.ts";
import { INSTRUCTION_EXCUSE, type LintOkEntry } from "./schema.ts";
import { ownersOf, textsOf } from "./texts.ts";

export function* checkInstructions(corpus: Corpus): Complaints {
  const own = corpus.series.value.language;
  const needed = new Set<LintOkEntry>();
  for (const { owner, path, text } of textsOf(corpus)) {
    for (const [language, words] of Object.entries(inEveryLanguage(text, own))) {
      const finding = readsAsInstruction(words);
      if (finding === null) continue;
      const excuse = owner.lintOk.find(([name]) => name === INSTRUCTION_EXCUSE);
      if (excuse !== undefined) needed.add(excuse);
      else yield owner.file.complain(typeof text === "string" ? path : [...path, language], mend(finding));
    }
  }
  yield* checkExcuses(corpus, needed);
}

function mend(finding: string): string {
  return `${finding}; say it otherwise, or excuse it with lint_ok: [[${INSTRUCTION_EXCUSE}, why]]`;
}

function* checkExcuses(corpus: Corpus, needed: ReadonlySet<LintOkEntry>): Complaints {
  for (const { file, path, lintOk } of ownersOf(corpus)) {
    for (const [index, excuse] of lintOk.entries()) {
      if (excuse[0] === INSTRUCTION_EXCUSE && !needed.has(excuse))
        yield file.complain(
          [...path, "lint_ok", index],
          "excuses nothing: no text here reads as an instruction; remove it",
        );
    }
  }
}
