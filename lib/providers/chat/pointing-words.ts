/**
 * Words a question points with rather than asks about ("what is happening on this page?"). Folded, see `words.ts`.
 * No sentence is searched for them.
 */
const POINTING_WORDS: ReadonlySet<string> = new Set(
  `describe explain happen happened happening happens going look looking moment page pages panel panels picture
   pictures read reading right scene scenes see seeing shown shows show showing story tell
   actuellement case cases decrire dessin dis explique expliquer histoire image images lire lis maintenant moment
   passe planche raconte regarde scene vois voit voir`.split(/\s+/),
);

/** Whether a folded word only points at what is on screen. */
export function isPointingWord(word: string): boolean {
  return POINTING_WORDS.has(word);
}
