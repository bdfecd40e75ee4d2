/** The question that is asked in wiki mode about whoever is chosen, in the language of their name. Pure. */
import type { EntityCard } from "#lib/contract-world.ts";

/** "Who is Pim?", "What are the forty lamps?", "Qu’est-ce que Lanthe ?" */
export function askAbout({ name, kind, language }: Pick<EntityCard, "name" | "kind" | "language">): string {
  const isSomebody = kind === "character" || kind === "creature";
  if (/^fr\b/.test(language)) return isSomebody ? `Qui est ${name} ?` : `Qu’est-ce que ${name} ?`;
  if (isSomebody) return `Who is ${name}?`;
  return `What ${isMany(name) ? "are" : "is"} ${name}?`;
}

/** "the forty lamps", but neither "the glass" nor "the Guild of Small Lights". */
function isMany(name: string): boolean {
  const [what = ""] = name.split(/ (?:of|in|on|at|with|from) /);
  return /^the .*[^siu]s$/i.test(what);
}
