/** Which names of a series a text uses, and since when a reader may know each of them. */
import { inLanguage } from "#lib/text.ts";
import type { Corpus } from "./corpus.ts";
import { inEveryLanguage } from "./localize.ts";
import { formFinder, formsOf, isProperName, readSlug, slugFormOf } from "./name-forms.ts";
import { inStoryOrder, isBefore } from "./position.ts";
import type { EntityEntry, PositionEntry } from "./schema.ts";

/** A name as its editor wrote it in one language. */
export type NameUse = { name: string; language: string; entity: EntityEntry; at: PositionEntry };

export type NameIndex = {
  all: readonly NameUse[];
  /** What a reader at `at` calls an entity; `null` when they have not met it. */
  knownAs(entity: EntityEntry, at: PositionEntry, language: string): string | null;
  /** Names that stand in a text of that language: those of the language, and proper names of any. */
  inText(text: string, language: string): Set<NameUse>;
  /** Names that stand in a slug or a file name, whatever their language. */
  inSlug(slug: string): Set<NameUse>;
};

/** Of names that look alike, the first that a reader learns counts. */
export function indexNames({ series, world }: Corpus): NameIndex {
  const own = series.value.language;
  const all = world.flatMap(({ value }) => value.entities.flatMap((entity) => usesOf(entity, own)));
  const languages = new Set(all.map(({ language }) => language));
  const finders = new Map<string, (text: string) => Set<NameUse>>();
  const inSlugs = formFinder(earliest(all, ({ name }) => [slugFormOf(name)]));
  return {
    all,
    inText(text, language) {
      const key = languages.has(language) ? language : "";
      const find =
        finders.get(key) ??
        formFinder(
          earliest(
            all.filter((use) => use.language === key || isProperName(use.name)),
            ({ name }) => formsOf(name),
          ),
        );
      finders.set(key, find);
      return find(text);
    },
    knownAs(entity, at, language) {
      const known = entity.names.filter((name) => !name.alias && !isBefore(at, name.at));
      const latest = inStoryOrder(known, (name) => name.at).at(-1);
      return latest === undefined ? null : inLanguage(inEveryLanguage(latest.name, own), language, own);
    },
    inSlug: (slug) => inSlugs(readSlug(slug)),
  };
}

function usesOf(entity: EntityEntry, language: string): NameUse[] {
  return entity.names.flatMap(({ name, at }) =>
    Object.entries(inEveryLanguage(name, language)).map(([code, written]) => ({
      name: written,
      language: code,
      entity,
      at,
    })),
  );
}

function earliest(uses: readonly NameUse[], forms: (use: NameUse) => string[]): Map<string, NameUse> {
  const byForm = new Map<string, NameUse>();
  for (const use of uses) {
    for (const form of forms(use)) {
      const known = byForm.get(form);
      if (known === undefined || isBefore(use.at, known.at)) byForm.set(form, use);
    }
  }
  return byForm;
}
