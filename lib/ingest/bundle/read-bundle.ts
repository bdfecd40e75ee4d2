/** A bundle's files, read and checked as content. */
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { checkIncluded } from "#lib/ingest/art/check-included.ts";
import { checkCorpus } from "#lib/ingest/content/check.ts";
import { type Complaint, ContentError } from "#lib/ingest/content/complaint.ts";
import { sortComplaints } from "#lib/ingest/content/corpus.ts";
import type { Question } from "#lib/ingest/content/questions-schema.ts";
import { readCorpus } from "#lib/ingest/content/read.ts";
import { readLettering } from "#lib/ingest/content/read-lettering.ts";
import { readQuestions } from "#lib/ingest/content/read-questions.ts";
import { reviewCorpus } from "#lib/ingest/content/review.ts";
import { assembleSeries, type SeriesContent } from "#lib/ingest/content/series-content.ts";

export type BundleContent = {
  content: SeriesContent;
  questions: readonly Question[];
  /** What makes the series poor, not unusable. */
  warnings: Complaint[];
};

/**
 * Reads the folder that a bundle's files were written to: shape, lint and leaks.
 * @throws ContentError with every complaint about what makes the series unusable or spoils it.
 */
export async function readBundle(folder: string, series: string): Promise<BundleContent> {
  const corpus = await readCorpus(folder);
  const complaints = checkCorpus(corpus);
  const { slug } = corpus.series.value;
  if (slug !== series) complaints.push(corpus.series.complain(["slug"], `is ${slug}, not ${series}`));
  if (complaints.length > 0) throw new ContentError(complaints);
  const lettering = await readLettering(join(env().DATA_DIR, "lettering", slug), corpus);
  return {
    content: assembleSeries(corpus),
    questions: await readQuestions(folder, corpus),
    warnings: sortComplaints([...reviewCorpus(corpus, lettering), ...(await checkIncluded(folder, corpus))]),
  };
}
