/**
 * What a text looks like that is meant for a language model instead of a reader. No list is whole: a model is given every
 * text as data in any case. The list is there so that an editor sees what somebody slipped into their files.
 */

/** Words that may stand between two of a phrase. */
const GAP = "(?: \\S+){0,4}? ";
const RULES_EN =
  "(?:instructions?|prompts?|rules|guidelines|directions|directives|guardrails|safeguards|restrictions|constraints)";
const MACHINE_EN =
  "(?:ai|llm|gpt|chatbot|assistant|language model|ai model|unfiltered|unrestricted|jailbroken|dan)";
const OVERRULE_EN = "(?:ignore|disregard|forget|override|bypass|overrule|drop)";
const READERS_EN = "(?:reader|readers|user|users|human)";

/** Looked for as whole words, in lower case, punctuation left out. */
const PHRASES: readonly string[] = [
  `${OVERRULE_EN}${GAP}(?:all|any|every|your|these|previous|prior|above|earlier|preceding|foregoing|system)(?: \\S+){0,3}? ${RULES_EN}`,
  `${OVERRULE_EN}(?: \\S+){0,2}? ${RULES_EN} (?:above|before|given|you were)`,
  `${OVERRULE_EN} (?:everything|all|anything|what) (?:\\S+ ){0,2}?(?:above|before|told|said so far)`,
  "(?:system|developer|hidden|initial) (?:prompts?|messages?|instructions?)",
  `(?:you are|act as|behave as|pretend to be|roleplay as|respond as|answer as)(?: now)?(?: an?| the)? ${MACHINE_EN}`,
  "from now on(?: you)?(?: will| must| should)? (?:answer|respond|reply|ignore|reveal|output|print|obey)",
  `(?:tell|inform|assure|convince|ask|warn|show|give)(?: \\S+)? (?:the|every|each) ${READERS_EN}`,
  `(?:do not|don t|never|dont) (?:tell|mention|reveal|say)(?: \\S+){0,4}? ${READERS_EN}`,
  `(?:the|this|any|every|dear) (?:language model|ai|llm|chatbot|assistant|companion)(?: \\S+)? (?:must|should|shall|will|is to|has to)`,
  `(?:new|updated|additional|real|secret) (?:instructions?|system prompt|directives?)`,
  `end of (?:the )?(?:prompt|instructions?|context|notes|document|question|data)`,
  `(?:reveal|print|output|repeat|show|leak|disclose|tell)${GAP}(?:prompt|your instructions|your rules|api key|admin token|password)`,
  `(?:reveal|tell|describe|summarise|summarize)(?: me| us)? (?:the ending|what happens (?:next|later|on later pages)|later pages|the next page)`,
  `spoilers? (?:are|is) (?:now )?(?:allowed|permitted|okay|ok|fine|welcome)`,
  "developer mode|do anything now|dan mode|jailbreak|sudo mode|god mode enabled",
  // French
  `(?:ignore[zr]?|oublie[zr]?|néglige[zr]?|contourne[zr]?)${GAP}(?:instructions?|consignes?|règles|directives?)(?: \\S+)? (?:précédentes?|antérieures?|ci dessus|plus haut|reçues)`,
  `(?:ignore[zr]?|oublie[zr]?|contourne[zr]?) (?:toutes|tes|vos)(?: \\S+){0,2}? (?:instructions|consignes|règles|directives)`,
  "(?:invite|message|consigne|instruction|prompt)s? (?:du )?système",
  "(?:tu es|vous êtes|agis comme|agissez comme)(?: \\S+)?(?: une?)? (?:ia|intelligence artificielle|modèle de langage|assistant|chatbot)",
  "(?:révèle[zr]?|raconte[zr]?|dis|dites)(?: \\S+){0,2}? (?:la fin|l invite|tes consignes|vos consignes|tes instructions)",
  "(?:dis|dites|réponds|répondez)(?: \\S+)? (?:au lecteur|aux lecteurs|à l utilisateur)",
  // German, Spanish, Italian, Portuguese
  `(?:ignoriere|vergiss|missachte|ignorieren sie)${GAP}(?:anweisungen|regeln|instruktionen|vorgaben|anweisung)`,
  `(?:ignora|olvida|ignore|olvide)${GAP}(?:instrucciones|reglas|indicaciones)`,
  `(?:ignora|dimentica|ignorate|ignori)${GAP}(?:istruzioni|regole|indicazioni)`,
  `(?:ignore|esqueça|desconsidere)${GAP}(?:instruções|regras|orientações)`,
];
const INSTRUCTION = new RegExp(`(?<= )(?:${PHRASES.join("|")})(?= )`, "u");

/** What no sentence about a picture has in it. */
const MARKS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["marks of a model's own", /<\|[^|<>]{0,40}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?s>/iu],
  ["a speaker's label as in a model's prompt", /(?:^|\n)\s*(?:system|assistant|user|human|developer)\s*:/iu],
  ["tags", /<\/?[a-z][^<>]{0,200}>/iu],
  ["Markdown", /```|(?:^|\n)\s*#{1,6}\s|!?\[[^\]\n]{0,200}\]\s?\(/u],
  ["a number in brackets, like a citation", /\[\s*\d+\s*\]/u],
  ["a web address", /(?:https?|ftp|file|javascript|vbscript|data)\s?:\s?\S|\bwww\./iu],
  ["letters without a space that nobody can read", /[A-Za-z0-9+/=_-]{48,}/u],
  ["letters one by one", /(?<!\S)\p{L}(?:[\s.\-_*]+\p{L}(?!\p{L})){7,}/u],
  ["marks piled on a letter", /\p{M}{4,}/u],
];
/** In most alphabets some letters look like those of another. */
const MIXED_WORD =
  /(?<!\p{L})(?=\p{L}*\p{sc=Latn})(?=\p{L}*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}])[\p{L}\p{M}]+/u;

/** What about a text is not for readers, as `has …`, or `null`. */
export function readsAsInstruction(text: string): string | null {
  const plain = text.normalize("NFKC");
  const phrase = INSTRUCTION.exec(` ${wordsOf(plain)} `)?.[0];
  if (phrase !== undefined) return `reads like an instruction to a language model ("${phrase}")`;
  const mark = MARKS.find(([, pattern]) => pattern.test(plain))?.[0];
  if (mark !== undefined) return `has ${mark} in it, which is nothing for a reader`;
  const mixed = MIXED_WORD.exec(plain)?.[0];
  return mixed === undefined ? null : `mixes letters of two alphabets in one word ("${mixed}")`;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
