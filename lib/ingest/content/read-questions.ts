/** Reads a series' `questions.yaml`. It is for measuring the companion and is never published. */
import { join } from "node:path";
import { checkQuestions } from "./check-questions.ts";
import { ContentError } from "./complaint.ts";
import { type Corpus, sortComplaints } from "./corpus.ts";
import { type Question, questionsFileSchema } from "./questions-schema.ts";
import { statIfThere } from "./stat.ts";
import { readYamlFile } from "./yaml-file.ts";

const FILE = "questions.yaml";

/**
 * The questions of the series in `folder`, whose files are `corpus`; none where there is no such file.
 * @throws ContentError with every complaint found.
 */
export async function readQuestions(folder: string, corpus: Corpus): Promise<readonly Question[]> {
  if ((await statIfThere(join(folder, FILE))) === null) return [];
  const { loaded, complaints } = await readYamlFile(folder, FILE, questionsFileSchema);
  if (loaded === null) throw new ContentError(complaints);
  const slips = sortComplaints(checkQuestions(loaded, corpus));
  if (slips.length > 0) throw new ContentError(slips);
  return loaded.value.questions;
}
