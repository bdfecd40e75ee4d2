/**
 * `npm run content:check [folder...] [-- --lettering <folder>]`: every complaint about the content, with file, line and
 * field. Lettering that ingest has fetched is compared without being asked for.
 */
import "#scripts/load-env.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { env } from "#lib/env.ts";
import { checkIncluded } from "#lib/ingest/art/check-included.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { sortComplaints } from "#lib/ingest/content/corpus.ts";
import { readCorpus } from "#lib/ingest/content/read.ts";
import { readLettering } from "#lib/ingest/content/read-lettering.ts";
import { readQuestions } from "#lib/ingest/content/read-questions.ts";
import { reviewCorpus } from "#lib/ingest/content/review.ts";
import { shippedFolders } from "#lib/ingest/load-shipped-content.ts";

const { values, positionals } = parseArgs({
  options: { lettering: { type: "string" } },
  allowPositionals: true,
});

let lettered = 0;
for (const folder of positionals.length > 0 ? positionals : await shippedFolders()) {
  try {
    console.log(await review(folder));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`${folder}:\n${error.message}`);
    process.exitCode = 1;
  }
}
if (values.lettering !== undefined && lettered === 0) {
  console.error(`${values.lettering} holds no lettering of these episodes`);
  process.exitCode = 1;
}

async function review(folder: string): Promise<string> {
  const corpus = await readCorpus(folder);
  const { slug } = corpus.series.value;
  const lettering = await readLettering(values.lettering ?? join(env().DATA_DIR, "lettering", slug), corpus);
  lettered += lettering.length;
  const complaints = sortComplaints([
    ...reviewCorpus(corpus, lettering),
    ...(await checkIncluded(folder, corpus)),
  ]);
  if (complaints.length > 0) throw new ContentError(complaints);
  const questions = await readQuestions(folder, corpus);
  const entities = corpus.world.flatMap(({ value }) => value.entities);
  const asked = questions.length > 0 ? `, ${questions.length} questions` : "";
  const compared = lettering.length > 0 ? `, pages of lettering compared: ${lettering.length}` : "";
  return `${slug}: ${corpus.episodes.length} episodes, ${entities.length} entities${asked}, no complaints${compared}`;
}
