/**
 * What `npm run content:check` tells an editor: everything that makes a series unusable or unsafe, which every reading
 * of it refuses as well, and beyond that what makes it poor: boxes, portraits, and words that are the comic's own.
 */
import { checkCorpus } from "./check.ts";
import { checkBoxes } from "./check-boxes.ts";
import { checkPortraits } from "./check-portraits.ts";
import type { Complaint } from "./complaint.ts";
import { type Corpus, sortComplaints } from "./corpus.ts";
import { checkLetteringOverlap, type Lettering } from "./lettering-overlap.ts";

/** Every complaint there is about a corpus, by file and line. */
export function reviewCorpus(corpus: Corpus, lettering: readonly Lettering[]): Complaint[] {
  return sortComplaints([
    ...checkCorpus(corpus),
    ...checkBoxes(corpus),
    ...checkPortraits(corpus),
    ...checkLetteringOverlap(corpus, lettering),
  ]);
}
