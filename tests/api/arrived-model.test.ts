import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { adminSeriesListSchema } from "#lib/contract-admin.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { BUILTIN_MODEL, builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { GOOD, rewrite, write } from "#tests/ingest/content-folder.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { asEditor, ingest, upload } from "./an-editor.ts";

const SERIES = "lantern";

/** A model has come to a site whose vectors were made without one; both can be spoken. */
const model = await vi.hoisted(async () => {
  process.env["ADMIN_TOKEN"] = "a token that nobody guesses";
  process.env["EMBEDDING_PROVIDER"] = "auto";
  process.env["EMBEDDING_MODEL"] = "bge-m3";
  const { startModel } = await import("./a-model.ts");
  return startModel();
});
afterAll(() => model.close());

beforeAll(async () => {
  const bundle = await upload(SERIES, GOOD);
  await publish(await readSeries(await write(GOOD)), builtinEmbedding(), bundle);
});

const told = async () => {
  const { series } = await bodyAs(adminSeriesListSchema, await curl.get("/api/admin/series", asEditor));
  return series.map(({ embedding_model, search }) => [embedding_model, search]);
};

describe("an editor to whose site a model has come since it was published", () => {
  it("publishes a word without having every vector made anew by the way", async () => {
    expect(await told()).toEqual([[BUILTIN_MODEL, "ok"]]);
    await upload(SERIES, rewrite(GOOD, [["episodes/ep01.yaml", "The flame leans.", "The flame bends low."]]));
    expect(await ingest({ series: SERIES })).toMatchObject({ status: "done", result: { embedded: 1 } });
    expect(await told()).toEqual([[BUILTIN_MODEL, "ok"]]);
    expect(model.requests.filter(({ path }) => path === "/api/embed")).toEqual([]);
  });

  it("has that done by a run that is told to", async () => {
    const { result } = await ingest({ series: SERIES, reembed: true });
    expect(result?.embedded).toBeGreaterThan(1);
    expect(result?.written).toBe(result?.embedded);
    expect(await told()).toEqual([["bge-m3", "ok"]]);
  });
});
