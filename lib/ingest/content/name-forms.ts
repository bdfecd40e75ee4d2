/** What a name looks like in a running text, and finding many names in a text at once. */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const IN_WORD = /^[\p{L}\p{M}\p{N}]/u;
/** Scripts that write words without a space between them, or hang particles on a name. */
const RUNS_ON =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const ARTICLE =
  /^(?:l'|(?:the|an?|les?|la|une?|des|de[rnms]|das|die|ein|eine|el|los|las|una|il|lo|gli|i|um|uma|os?|as|het|een) )/u;

/** One composition of accents, one kind of apostrophe and of space. */
function normalizeText(text: string): string {
  return text.normalize("NFC").replace(/[’ʼ]/gu, "'").replace(/\s+/gu, " ").trim();
}

/** Whether a name has a capital of its own, as "the Tall Light" has and "the ferry fox" has not. */
export function isProperName(name: string): boolean {
  return /\p{Lu}/u.test(name.trim());
}

/**
 * Ways to write a name: with either first letter, and without its article, unless one common noun would be left.
 * A proper name may also be shouted in capitals.
 */
export function formsOf(name: string): string[] {
  const base = withoutArticle(normalizeText(name));
  const capitalized = base.charAt(0).toLocaleUpperCase() + base.slice(1);
  return [...new Set([base, capitalized, ...(isProperName(base) ? [base.toLocaleUpperCase()] : [])])];
}

function withoutArticle(name: string): string {
  const core = trimToWords(name.replace(ARTICLE, ""));
  return isProperName(core) || wordsOf(core).length > 1 || RUNS_ON.test(core) ? core : trimToWords(name);
}

/** "…Who?" is met in a text as "Who". */
function trimToWords(text: string): string {
  return text.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
}

/** A name as it may stand in a slug, words joined by spaces: "l'Œuf d'or" is "oeuf d or", and so is its slug. */
export function slugFormOf(name: string): string {
  return readSlug(withoutArticle(normalizeText(name)));
}

/** A slug, the name of a file, or a name, as the words that a slug has, joined by spaces. */
export function readSlug(text: string): string {
  const plain = text
    .replace(/['’]s\b/gu, "s")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return wordsOf(plain.replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ß", "ss")).join(" ");
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Finds in a text everything whose form stands there as whole words, a plural or genitive s allowed. Looks at the text
 * once, whatever the number of forms.
 */
export function formFinder<T>(byForm: ReadonlyMap<string, T>): (text: string) => Set<T> {
  const runningOn = [...byForm].filter(([form]) => RUNS_ON.test(form));
  const byFirstWord = new Map<string, [form: string, value: T][]>();
  for (const entry of byForm) {
    const first = wordsOf(entry[0])[0] ?? "";
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), entry]);
  }
  return (text) => {
    const normalized = normalizeText(text);
    const found = new Set<T>();
    for (const { 0: word, index } of normalized.matchAll(WORD)) {
      const candidates = [word, word.replace(/s$/u, "")].flatMap((first) => byFirstWord.get(first) ?? []);
      for (const [form, value] of candidates) {
        if (normalized.startsWith(form, index) && endsWord(normalized, index + form.length)) found.add(value);
      }
    }
    for (const [form, value] of runningOn) if (normalized.includes(form)) found.add(value);
    return found;
  };
}

function endsWord(text: string, end: number): boolean {
  const rest = text.slice(end, end + 4);
  return !IN_WORD.test(rest) || (rest.startsWith("s") && !IN_WORD.test(rest.slice(1)));
}
