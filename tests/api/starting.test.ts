import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { episodeListSchema } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { loadShippedContent, shippedFolders } from "#lib/ingest/load-shipped-content.ts";
import { STORY_TABLES } from "#lib/ingest/publish/tables.ts";
import { start } from "#lib/start.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { startReading } from "./a-reader.ts";

const TABLES = [...Object.keys(STORY_TABLES), "content_bundles"];
const rowsSchema = z.tuple([z.object({ rows: z.int(), print: z.string().nullable() })]);

/** How many rows each table has, and a fingerprint of them that changes even when one is written again as it was. */
async function fingerprints() {
  const prints: Record<string, { rows: number; print: string | null }> = {};
  for (const table of TABLES) {
    const query = `select count(*)::int as rows, md5(string_agg(t::text || xmin::text, ';' order by id)) as print from ${table} t`;
    const [row] = rowsSchema.parse(await edit((transaction) => transaction.$queryRawUnsafe(query)));
    prints[table] = row;
  }
  return prints;
}

beforeAll(() => start());

describe("a site that has started on an empty database", () => {
  it("has every series that ships, ready to be read and asked about", async () => {
    const { episodes } = await bodyAs(episodeListSchema, await curl.get("/api/episodes"));
    expect(new Set(episodes.map(({ series }) => series)).size).toBe((await shippedFolders()).length);
    const reading = await startReading("ep01-potion-of-flight");
    await reading.turnTo(2);
    expect((await reading.ask("What does Pepper do here?")).at(-1)?.event).toBe("done");
  });

  it("writes nothing when it starts again", async () => {
    const before = await fingerprints();
    expect(before["passages"]?.rows).toBeGreaterThan(100);
    await start();
    await loadShippedContent();
    expect(await fingerprints()).toEqual(before);
  });

  it("leaves what an editor has published since", async () => {
    const slug = "ep01-potion-of-flight";
    const title = { en: "An editor's title" };
    await edit((transaction) => transaction.episode.update({ where: { slug }, data: { titles: title } }));
    await start();
    const { episodes } = await bodyAs(episodeListSchema, await curl.get("/api/episodes"));
    expect(episodes.find((episode) => episode.slug === slug)?.title).toBe("An editor's title");
  });

  it("loads again what has been lost", async () => {
    await edit((transaction) => transaction.series.deleteMany());
    await start();
    expect((await bodyAs(episodeListSchema, await curl.get("/api/episodes"))).episodes).not.toEqual([]);
  });
});
