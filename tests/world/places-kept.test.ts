/** Places in the drawing of the world are chosen when a series is published, and hang on nothing that is told later. */
import { describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { storyRows } from "#lib/ingest/publish/story-rows.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { fullGraph } from "#lib/world/graph.ts";
import { cutBook } from "#tests/support/cut-book.ts";

const book = await readSeries("content/small-lights");
const placesIn = (content: typeof book) =>
  new Map(storyRows(content).entities.map(({ slug, place_x, place_y }) => [slug, [place_x, place_y]]));

async function drawn() {
  const horizon = claimedHorizon({ seriesId: idOf("small-lights"), episode: 2, page: 8 });
  const { nodes } = await readAt(horizon, (visible) =>
    fullGraph(visible, { language: "en", fallback: "en" }),
  );
  return nodes.map(({ slug, x, y }) => [slug, x, y]);
}

describe("whoever is in the world", () => {
  it("stands where they would if nothing had been told after they were met", () => {
    const whole = placesIn(book);
    expect(new Set([...whole.values()].map(String)).size).toBe(book.entities.length);
    for (const at of [
      [1, 1],
      [1, 5],
      [2, 4],
    ] as const) {
      const cut = placesIn(cutBook(book, at));
      expect(cut.size).toBeGreaterThan(0);
      for (const [slug, place] of cut) expect(place, `${slug} at ${at}`).toEqual(whole.get(slug));
    }
  });

  it("stands there for a reader, also where a series was published before places were kept", async () => {
    await publish(book, builtinEmbedding());
    const kept = await drawn();
    await edit((transaction) => transaction.entity.updateMany({ data: { placeX: null, placeY: null } }));
    expect(await drawn()).toEqual(kept);
    expect(kept.length).toBeGreaterThan(10);
  });
});
