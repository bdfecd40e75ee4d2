/** Both series that ship, published with an instruction to the model in a bubble of every page. */
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { poisoned, type Story, storyOf } from "./story.ts";

const SERIES = ["pepper-and-carrot", "small-lights"];

/** Publishes them. @returns what there is to give away. */
export async function publishStories(series: readonly string[] = SERIES): Promise<Story[]> {
  const stories: Story[] = [];
  for (const slug of series) {
    const content = poisoned(await readSeries(`content/${slug}`));
    await publish(content, builtinEmbedding());
    stories.push(storyOf(content));
  }
  return stories;
}
