/** What a reader of the comic knows at a page, as far as the world tells it: published as it ships, asked through the law. */
import { readSeries } from "#lib/ingest/content/read.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { textByLanguageSchema } from "#lib/text.ts";
import { loadCast } from "#lib/world/cast.ts";
import { fullGraph } from "#lib/world/graph.ts";

const SERIES = "pepper-and-carrot";

/** Once before the tests of a file. */
export async function publishComic(): Promise<void> {
  await publish(await readSeries(`content/${SERIES}`), builtinEmbedding());
}

/** Everybody and everything met, their relations in words, and the facts that a pattern finds. */
export async function knownAt([episode, page]: [number, number]) {
  const horizon = claimedHorizon({ seriesId: idOf(SERIES), episode, page });
  return readAt(horizon, async (visible) => {
    const view = { language: "en", fallback: "en" };
    const { nodes, edges } = await fullGraph(visible, view);
    const cast = await loadCast(visible, view);
    const nameOf = (id: string) => cast.byId(id)?.name ?? id;
    const facts = await visible.fact.findMany();
    return {
      names: nodes.map(({ name }) => name).toSorted(),
      aliases: cast.members.flatMap(({ names }) => names),
      relations: edges
        .map(({ source, target, kind, ended }) =>
          [nameOf(source), kind, nameOf(target), ...(ended === null ? [] : ["(over)"])].join(" "),
        )
        .toSorted(),
      telling: (pattern: RegExp) =>
        facts
          .map(({ text }) => textByLanguageSchema.parse(text)["en"] ?? "")
          .filter((text) => pattern.test(text)),
    };
  });
}
