/**
 * Words too common to tell one text from another, folded (see `words.ts`). Words that are common in one language and
 * say something in the other ("son", "car", "or") are left out. Part of the vector space "builtin-1".
 */
const ENGLISH: ReadonlySet<string> = new Set(
  `about after again all also am an and any anybody anyone anything are as at be because been before being both but
   by can could did do does doing don done each either ever every everyone everything few for from get gets got had
   has have having he her here hers him his how if in into is isn it its just let ll many may me might more most much
   must my no nor not now of off once one only or other our ours out over own please re really shall she should so
   some someone something still such than that the their theirs them then there these they thing things this those
   though to too under until up upon us ve very was we were what whatever when where which while who whom whose why
   will with without would yes yet you your yours`.split(/\s+/),
);

const FRENCH: ReadonlySet<string> = new Set(
  `ai ainsi alors au aucun aucune aussi autre autres aux avait avec avez avoir avons bien ce cela celle celui ces
   cet cette chez ci comme comment dans de deja depuis des dont du elle elles en encore es est et etaient etait etant
   ete etes etre eux fais fait faire font ici il ils je jusqu la le les leur leurs lorsqu lui ma mais mes mon ne nos notre nous
   on ont ou par parce pas peu peut peux pour pourquoi pouvez presque puis qu quand que quel quelle quelles quels quelqu
   quelque quelques qui quoi sa sans se sera serait ses si sommes sont sous suis sur ta tes ton toujours tous tout toute
   toutes tres tu un une vers voici voila vos votre vous`.split(/\s+/),
);

/** Whether a folded word is too common to mean anything. Single letters are what elisions leave behind. */
export function isStopWord(word: string): boolean {
  return /^[a-z]$/.test(word) || ENGLISH.has(word) || FRENCH.has(word);
}

/** The language whose common words stand in `words` more often; English when there is nothing to tell by. */
export function languageOf(words: readonly string[]): "en" | "fr" {
  const count = (common: ReadonlySet<string>) => words.filter((word) => common.has(word)).length;
  return count(FRENCH) > count(ENGLISH) ? "fr" : "en";
}
