/** The roots that whole pages vouch for: most of what a reader has been told, and the same for all readers of a page. */
import { type Language, rootsVouchedBy } from "./common-words.ts";
import { remember } from "./remember.ts";

/** Of a page, in each language. */
export type PageRoots = Readonly<Record<Language, ReadonlySet<string>>>;

/** About 15 kB each. */
const MOST_PAGES = 1_500;

/** @param words of a page, folded, with a blank between two. */
export const rootsOfPage = remember((words: string): PageRoots => {
  const vouched = words.split(" ").map(rootsVouchedBy);
  return {
    en: new Set(vouched.flatMap(({ en }) => en)),
    fr: new Set(vouched.flatMap(({ fr }) => fr)),
  };
}, MOST_PAGES);
