/**
 * What the files of a series promise each other: that every name means something, that nobody is on a page before a
 * reader can know them, that every date is a page that exists, and that no text speaks to a machine.
 */
import { checkEarlyNames } from "./check-early-names.ts";
import { checkEntities } from "./check-entities.ts";
import { checkEpisodes } from "./check-episodes.ts";
import { checkInstructions } from "./check-instructions.ts";
import { checkLanguages } from "./check-languages.ts";
import { checkRelationships } from "./check-relationships.ts";
import type { Complaint } from "./complaint.ts";
import { type Corpus, sortComplaints } from "./corpus.ts";

/** Every complaint about how the files fit together, by file and line; empty when there is none. */
export function checkCorpus(corpus: Corpus): Complaint[] {
  return sortComplaints([
    ...checkLanguages(corpus),
    ...checkEpisodes(corpus),
    ...checkEntities(corpus),
    ...checkRelationships(corpus),
    ...checkEarlyNames(corpus),
    ...checkInstructions(corpus),
  ]);
}
