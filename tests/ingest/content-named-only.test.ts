/** Pages that speak of somebody whom they do not show. */
import { describe, expect, it } from "vitest";
import { readSeries } from "#lib/ingest/content/read.ts";
import { EPISODE_ONE, GOOD, write } from "./content-folder.ts";

describe("an entity that its first page only names", () => {
  it("is taken where the page speaks of it", async () => {
    const episode = EPISODE_ONE.replace("places: [harbour]", "speaks_of: [harbour]");
    const { episodes } = await readSeries(await write({ ...GOOD, "episodes/ep01.yaml": episode }));
    expect(episodes[0]?.pages[0]).toMatchObject({ places: [], speaks_of: ["harbour"] });
  });
});
