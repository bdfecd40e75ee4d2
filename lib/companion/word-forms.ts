/**
 * The forms in which one word turns up, so that a retelling can be held against the texts it retells: irregular verbs,
 * adverbs and adjectives made of nouns, both spellings of English, French endings. Crude on purpose, and only ever
 * between two words: a root is no word to show.
 */
import { stem } from "#lib/providers/embedding/words.ts";

const IRREGULAR_VERBS = `beat beaten/beat became/become began/begin begun/begin bent/bend bit/bite bitten/bite blew/blow blown/blow bought/buy
  broke/break broken/break brought/bring built/build came/come caught/catch chose/choose chosen/choose crept/creep drank/drink drawn/draw
  drew/draw driven/drive drove/drive drunk/drink dreamt/dream eaten/eat ate/eat fallen/fall fed/feed fell/fall felt/feel fled/flee flew/fly flown/fly flung/fling forgot/forget
  forgotten/forget fought/fight found/find gave/give given/give gone/go went/go grew/grow grown/grow heard/hear held/hold hid/hide hidden/hide hung/hang
  kept/keep knelt/kneel knew/know known/know laid/lay lain/lie leant/lean leapt/leap learnt/learn led/lead left/leave lit/light lost/lose lying/lie made/make meant/mean met/meet
  paid/pay ran/run rang/ring risen/rise rose/rise rode/ride ridden/ride said/say sang/sing sung/sing sank/sink sat/sit saw/see seen/see sent/send shook/shake shaken/shake
  shone/shine shot/shoot shrank/shrink slept/sleep slid/slide sold/sell spat/spit spent/spend spilt/spill spoke/speak spoken/speak spun/spin stole/steal stolen/steal stood/stand stuck/stick
  swam/swim swept/sweep swung/swing taken/take took/take taught/teach threw/throw thrown/throw tied/tie told/tell tore/tear torn/tear tying/tie understood/understand
  woke/wake woken/wake won/win wore/wear worn/wear wound/wind wrote/write written/write children/child feet/foot men/man mice/mouse teeth/tooth women/woman knives/knife leaves/leaf shelves/shelf`;
const REGULAR = new Map(
  IRREGULAR_VERBS.split(/\s+/).map((pair): [string, string] => {
    const [form = "", base = form] = pair.split("/");
    return [form, base];
  }),
);

/** Endings that make an adverb or an adjective of a word, or a noun of an adjective; never one that makes a doer. */
const DERIVED = /(?:fully|ful|less|lessly|ness|iness|ily|ly|ish|ishly|y|est)$/;
const FRENCH_ENDING =
  /(?:issaient|issait|issant|issent|eraient|erait|aient|eront|iront|ement|amment|ment|euses?|eux|ives?|ifs?|antes?|ants?|ait|ais|ent|ees?|era|ira|ons|ont|ez|er|ir|re|it|is|ie?s?|us?|e|s|x)$/;
const MIN_ROOT = 3;

/** The roots under which a folded English word may be found; words that share one are taken for the same word. */
export function rootsOf(word: string): string[] {
  const base = REGULAR.get(word) ?? word.replace(/ied$/, "y").replace(/([^aeiou])our(?=s$|$|ful|ed$|ing$)/, "$1or");
  const bare = base.replace(DERIVED, "");
  const roots = [stem(base), ...(bare.length >= MIN_ROOT ? [stem(bare), stem(`${bare}y`)] : [])];
  return [...new Set(roots)];
}

/** The root of a folded French word. */
export function frenchRoot(word: string): string {
  const bare = word.replace(FRENCH_ENDING, "");
  return bare.length >= MIN_ROOT ? bare : word;
}
