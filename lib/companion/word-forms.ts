/**
 * The forms in which one word turns up, so that a retelling can be held against the texts it retells: irregular verbs,
 * adverbs and adjectives, both spellings of English, French endings. Crude on purpose: two words that share a root are
 * taken for one, and a root is nothing to show.
 */
import { stemmer as stemFrench } from "@orama/stemmers/french";
import { stem } from "#lib/providers/embedding/words.ts";
import english from "./lexicon/english.json" with { type: "json" };
import { remember } from "./remember.ts";

const IRREGULAR = `ate/eat beaten/beat became/become began/begin begun/begin bent/bend bitten/bite blew/blow blown/blow bought/buy
  broke/break broken/break brought/bring built/build came/come caught/catch children/child chose/choose chosen/choose crept/creep
  dragged/drag drank/drink drawn/draw dreamt/dream drew/draw driven/drive drove/drive drunk/drink dug/dig eaten/eat fallen/fall
  fed/feed feet/foot fell/fall felt/feel fiery/fire laughter/laugh fled/flee flew/fly flown/fly flung/fling forgot/forget forgotten/forget fought/fight
  found/find gave/give given/give gone/go grew/grow grown/grow heard/hear held/hold hid/hide hidden/hide hung/hang kept/keep
  knelt/kneel knew/know knives/knife known/know laid/lay lain/lie leant/lean leapt/leap learnt/learn leaves/leaf led/lead left/leave
  lit/light lost/lose lying/lie made/make meant/mean men/man met/meet mice/mouse paid/pay ran/run rang/ring ridden/ride risen/rise
  rode/ride rose/rise said/say sang/sing sank/sink sat/sit saw/see seen/see sent/send shaken/shake shelves/shelf shone/shine
  shook/shake shot/shoot shrank/shrink slept/sleep slid/slide sold/sell spat/spit spent/spend spilt/spill spoke/speak spoken/speak
  spun/spin stole/steal stolen/steal stood/stand stuck/stick sung/sing swam/swim swept/sweep swung/swing taken/take taught/teach
  teeth/tooth threw/throw thrown/throw tied/tie told/tell took/take tore/tear torn/tear tying/tie understood/understand went/go
  arose/arise awoke/awake bore/bear borne/bear bound/bind bled/bleed bred/breed clung/cling dealt/deal dwelt/dwell forbade/forbid
  forbidden/forbid forgave/forgive forgiven/forgive froze/freeze frozen/freeze ground/grind lent/lend mistook/mistake mistaken/mistake
  overcame/overcome overtook/overtake proven/prove rode/ride shown/show slung/sling sown/sow sped/speed sprang/spring sprung/spring
  stank/stink strode/stride struck/strike strung/string swore/swear sworn/swear swollen/swell trod/tread undid/undo undone/undo
  wept/weep withdrew/withdraw withdrawn/withdraw wrung/wring better/good best/good worse/bad worst/bad
  woke/wake woken/wake women/woman won/win wore/wear worn/wear wound/wind written/write wrote/write`;
const PLAIN_FORM = new Map(
  IRREGULAR.split(/\s+/).map((pair): [string, string] => {
    const [form = "", plain = form] = pair.split("/");
    return [form, plain];
  }),
);

/** What makes an adverb or an adjective of a word, or a noun of an adjective; nothing that makes a doer of a deed. */
const DERIVED = /(?:ification|fully|ful|lessly|less|i?ness|ily|ly|ishly|ish|ier|iest|y|est)$/;
const BRITISH = /([^aeiou])our(?=$|s$|ful|ed$|ing$)/;
const FRENCH_LAST = /(?:(?<![dtv]r)e?s|(?<![dtv]r)ee?|(?<=[dtv]r)e(?=s$)|x)$/;
const FRENCH_ENDING =
  /(?:issai(?:en)?t|iss(?:ai|an|en)t|er(?:ai(?:en)?|on)t|[ei]ront|[ae]mment|ment|eus?|i[fv]|ai(?:en)?t|ai|[ae]nt|e|er?a|ir[ae]?|(?<=.{5})ont?|oir|ez|er|it?|(?<=[dtv])res?)$/;
const MIN_ROOT = 3;
const MOST_WORDS = 20_000;
/** Things with a name of their own that only looks derived ("fairy", "party"). */
const SOLID = new Set(english.solid.split(" "));

/** Whether an English word looks as if it were made of another one: "thirsty" is, "party" is not. */
export function isDerivedForm(word: string): boolean {
  return DERIVED.test(word);
}

/** The roots under which a folded English word may be found. */
export const rootsOf = remember((word: string): readonly string[] => {
  const plain = PLAIN_FORM.get(word) ?? word.replace(/ied$/, "y").replace(BRITISH, "$1or");
  const bare = plain.replace(DERIVED, "");
  const isDerived = bare !== plain && bare.length >= MIN_ROOT && !SOLID.has(plain);
  return [
    ...new Set([
      stem(plain),
      ...(isDerived ? [bare, `${bare}y`].filter((one) => !SOLID.has(one)).map(stem) : []),
    ]),
  ];
}, MOST_WORDS);

/** The roots under which a folded French word may be found: Snowball's, and one that keeps less of irregular verbs. */
export const frenchRootsOf = remember((word: string): readonly string[] => {
  const regular = word
    .replace(/coi(?:[st]|ve(?:s|nt)?)$/, "cevoir")
    .replace(/(?<=[aeo]i)gn(?:e(?:nt|z)?|ons|ai(?:en)?t|ant)$/, "ndre");
  const short = shorten(shorten(regular, FRENCH_LAST), FRENCH_ENDING).replace(/(?<=...)u$/, "");
  return [...new Set([short, stemFrench(regular)])];
}, MOST_WORDS);

function shorten(word: string, ending: RegExp): string {
  const bare = word.replace(ending, "");
  return bare.length >= MIN_ROOT ? bare : word;
}
