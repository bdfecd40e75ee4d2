/** Questions made from who and what is known so far, for when no model proposes better ones. */
import type { Mode } from "#lib/contract.ts";
import type { CastMember } from "#lib/world/cast.ts";
import type { Material } from "./compose.ts";

type Wording = {
  about: (name: string) => string;
  whoIs: (name: string) => string;
  plain: Record<Mode, string>;
};

const EN: Wording = {
  about: (name) => `What is ${name} doing on this page`,
  whoIs: (name) => `What do we know about ${name} so far`,
  plain: { page: "What is happening on this page", wiki: "Who have we met so far" },
};
const FR: Wording = {
  about: (name) => `Que fait ${name} sur cette page`,
  whoIs: (name) => `Que savons-nous de ${name} jusqu’ici`,
  plain: { page: "Que se passe-t-il sur cette page", wiki: "Qui avons-nous rencontré jusqu’ici" },
};
const WORDINGS: Readonly<Record<string, Wording>> = { en: EN, fr: FR };

/** Candidates in order of preference; the last one fits any page. */
export function templatesFor(mode: Mode, { cast, onScreen, question, language }: Material): string[] {
  const wording = WORDINGS[language] ?? EN;
  const present = cast.filter(({ id }) => onScreen.has(id));
  const fresh = (members: readonly CastMember[]) =>
    members.filter(({ names }) => !names.some((name) => question.includes(name)));
  if (mode === "page") {
    const acting = present.filter(({ kind }) => kind === "character" || kind === "creature");
    return [...fresh(acting).map(({ name }) => wording.about(name)), wording.plain.page];
  }
  // Whoever was met last is whom a reader wonders about.
  const newest = [...fresh(present), ...fresh(cast)].toReversed();
  return [...newest.map(({ name }) => wording.whoIs(name)), wording.plain.wiki];
}
