/** Words that say nothing of a story: those a companion talks about reading with, and those that open a sentence. */

const OWN = `answer ask asked asks chapter comic companion episode far fact friend guess hint keep know known learn let
  like mention moment note page panel picture question quote read reader reading reveal said say saying see seen sentence
  series show shown so spread still story tell tells think together turn wait want wonder word yet again whenever
  case dire demander dit episode histoire ici lecture lire lis lisons lu lue lues page planche poursuivre poursuivez
  poursuivons question savoir vignette voudrez`;

const OPENINGS = `actually alas apparently besides clearly currently earlier finally first funnily happily hello hey here
  honestly hmm indeed inside instead later meanwhile nearby next nobody nope nothing oh once outside perhaps poor quite right
  sadly second several sorry suddenly sure then together unfortunately wait well wow yep
  alors apparemment aujourd bonjour cependant clairement dabord derriere devant enfin ensuite heureusement hier ici
  justement malheureusement non oui peut pendant pourtant puis soudain toutefois voila`;

const own = new Set(OWN.split(/\s+/));
const openings = new Set(OPENINGS.split(/\s+/));

/** Whether a folded word belongs to talking about reading rather than to any story. */
export function isOwnWord(word: string): boolean {
  return own.has(word);
}

/** Whether a folded word is an ordinary way to begin a sentence: an interjection, an adverb, a participle. */
export function isCommonOpening(word: string): boolean {
  return openings.has(word) || /(?:ly|ing)$/.test(word);
}
