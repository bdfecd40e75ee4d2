/** What publishing an edition would change, against what the database holds at this moment. Writes nothing. */
import { z } from "zod";
import type { Changes } from "#lib/contract-changes.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import type { BundleContent } from "#lib/ingest/bundle/read-bundle.ts";
import { printComplaint } from "#lib/ingest/content/complaint.ts";
import type { Question } from "#lib/ingest/content/questions-schema.ts";
import { missingVectors } from "#lib/ingest/publish/embed-passages.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { STORY_TABLES, type StoryRows, type StoryTable } from "#lib/ingest/publish/tables.ts";
import { compareRows } from "./compare-rows.ts";
import { describeQuestions } from "./describe-questions.ts";
import { describeStory } from "./describe-story.ts";
import { storedRows } from "./stored-rows.ts";

export type Compared = {
  bundle: BundleContent;
  /** What `storyRows` makes of its content. */
  rows: StoryRows;
  /** The model that its vectors will be by. */
  model: string;
  pictures: Changes["pictures"];
  /** Of the bundle that is published now. */
  questionsBefore: readonly Question[];
};

const countSchema = z.tuple([z.object({ count: z.int() })]);
const tables = z.array(z.string()).parse(Object.keys(STORY_TABLES)) as StoryTable[];

export async function compareEdition({
  bundle,
  rows,
  model,
  pictures,
  questionsBefore,
}: Compared): Promise<Changes> {
  const { content, questions, warnings } = bundle;
  const seriesId = idOf(content.series.slug);
  const stored = await edit(async (transaction) => ({
    rows: await storedRows(transaction, seriesId),
    series: await transaction.series.findUnique({ where: { id: seriesId } }),
    moved: await countMovedReaders(transaction, seriesId, rows),
  }));
  const texts = new Set(rows.passages.map(({ hash }) => hash)).size;
  const make = (await missingVectors(seriesId, rows.passages, model)).length;
  return {
    ...describeStory(stored.rows, rows, content.series.language),
    pictures,
    vectors: { make, keep: texts - make, model, model_before: stored.series?.embeddingModel ?? null },
    questions: {
      ...describeQuestions(questionsBefore, questions),
      found_before: null,
      found_after: null,
      no_longer_found: [],
      newly_found: [],
    },
    readers_moved: stored.moved,
    rows: countRows(stored.rows, rows, stored.series?.embeddingModel === model),
    warnings: warnings.map(printComplaint),
  };
}

/** As `applyEdition` will count them: a passage whose vector alone is new is written too. */
function countRows(before: StoryRows, after: StoryRows, isSameModel: boolean): Changes["rows"] {
  const own = tables.filter((table) => table !== "page_lettering" || after.series[0]?.["art"] === "included");
  const changes = own.flatMap((table) =>
    compareRows(table, before[table], after[table])
      .filter(({ change }) => table !== "passages" || isSameModel || change === "removed")
      .map(({ change }) => change),
  );
  const removed = changes.filter((change) => change === "removed").length;
  const others = isSameModel ? 0 : after.passages.length;
  return { written: changes.length - removed + others, removed };
}

/** Sessions that stand on a page which goes. */
async function countMovedReaders(
  transaction: EditTransaction,
  seriesId: string,
  { episodes }: StoryRows,
): Promise<number> {
  const counts = JSON.stringify(episodes.map(({ id, page_count }) => ({ id, page_count })));
  const rows = await transaction.$queryRaw`
    select count(*)::int as count from reading_sessions s join episodes e on e.id = s.episode_id
    join jsonb_to_recordset(${counts}::jsonb) as n (id uuid, page_count int) on n.id = e.id
    where e.series_id = ${seriesId}::uuid and greatest(s.current_page, s.right_page) > n.page_count`;
  return countSchema.parse(rows)[0].count;
}
