/**
 * No text, slug or file name uses a name before the page that tells it. An editor may excuse a name with `lint_ok`; an
 * excuse that nothing needs any more is a complaint, because it would hide the next slip.
 */
import { type Complaints, type Corpus, entitiesOf } from "./corpus.ts";
import { earlyNamesInSlugs } from "./early-slugs.ts";
import { earlyNamesInTexts } from "./early-texts.ts";
import { indexNames } from "./name-index.ts";
import { INSTRUCTION_EXCUSE, type LintOkEntry } from "./schema.ts";
import { ownersOf } from "./texts.ts";

export function* checkEarlyNames(corpus: Corpus): Complaints {
  const names = indexNames(corpus);
  const needed = new Set<LintOkEntry>();
  for (const { owner, path, use, message } of [
    ...earlyNamesInTexts(corpus, names),
    ...earlyNamesInSlugs(corpus, names),
  ]) {
    const excuse = owner.lintOk.find(([slug]) => slug === use.entity.slug);
    if (excuse === undefined) yield owner.file.complain(path, message);
    else needed.add(excuse);
  }
  yield* checkExcuses(corpus, needed);
}

function* checkExcuses(corpus: Corpus, needed: ReadonlySet<LintOkEntry>): Complaints {
  const entities = entitiesOf(corpus);
  for (const { file, path, lintOk } of ownersOf(corpus)) {
    for (const [index, excuse] of lintOk.entries()) {
      if (excuse[0] === INSTRUCTION_EXCUSE) continue;
      const place = [...path, "lint_ok", index];
      if (!entities.has(excuse[0])) yield file.complain(place, `${excuse[0]} is no entity of this world`);
      else if (!needed.has(excuse)) {
        yield file.complain(place, `excuses nothing: no name of ${excuse[0]} is too early here; remove it`);
      }
    }
  }
}
