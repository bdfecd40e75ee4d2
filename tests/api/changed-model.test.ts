import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { adminSeriesListSchema } from "#lib/contract-admin.ts";
import { retrievedSchema } from "#lib/contract-retrieve.ts";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { BUILTIN_MODEL, builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { GOOD, write } from "#tests/ingest/content-folder.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { asEditor, ingest, upload } from "./an-editor.ts";

const SERIES = "lantern";

/** The model that is configured from now on; the vectors that are there were made before, by another. */
const model = await vi.hoisted(async () => {
  process.env["ADMIN_TOKEN"] = "a token that nobody guesses";
  process.env["EMBEDDING_PROVIDER"] = "ollama";
  process.env["EMBEDDING_MODEL"] = "bge-m3";
  const { startModel } = await import("./a-model.ts");
  return startModel();
});
afterAll(() => model.close());

let bundle = "";
beforeAll(async () => {
  bundle = await upload(SERIES, GOOD);
  await publish(await readSeries(await write(GOOD)), builtinEmbedding(), bundle);
});

const readiness = async () => (await (await curl.get("/health/ready")).json()) as unknown;
const told = async () =>
  (await bodyAs(adminSeriesListSchema, await curl.get("/api/admin/series", asEditor))).series;
const find = async () => {
  const place = { series: SERIES, current_episode: 2, current_page: 1 };
  const response = await curl.post("/api/retrieve", {
    mode: "page",
    query: "What does the flame do?",
    ...place,
  });
  return bodyAs(retrievedSchema, response);
};
const embedded = () => model.requests.filter(({ path }) => path === "/api/embed").length;

describe("an editor whose site has another embedding model than the one that made the vectors", () => {
  it("is told so by readiness and on their page, and readers still find what they ask for, by its words", async () => {
    expect(await readiness()).toMatchObject({ status: "ready", search: "words_only" });
    expect(await told()).toMatchObject([{ embedding_model: BUILTIN_MODEL, search: "words_only" }]);
    const { status, chunks } = await find();
    expect(status).toBe("words_only");
    expect(JSON.stringify(chunks)).toContain("The flame leans.");
    expect(embedded(), "nothing is compared with vectors of another space").toBe(0);
  });

  it("mends it by a run that makes every vector anew, and no other row", async () => {
    const passages = await edit((transaction) => transaction.passage.count());
    const dry = await ingest({ series: SERIES, reembed: true, dry_run: true });
    expect(dry.changes?.vectors).toMatchObject({ make: passages, keep: 0, model: "bge-m3" });
    expect(await readiness(), "a dry run mends nothing").toMatchObject({ search: "words_only" });
    const run = await ingest({ series: SERIES, reembed: true });
    expect(run).toMatchObject({ bundle, status: "done", result: { embedded: passages, written: passages } });
    expect(embedded()).toBe(Math.ceil(passages / 32));
    expect(await readiness()).toMatchObject({ status: "ready", search: "ok" });
    expect(await told()).toMatchObject([{ embedding_model: "bge-m3", search: "ok" }]);
    const { status, chunks } = await find();
    expect(status).toBe("ok");
    expect(JSON.stringify(chunks)).toContain("The flame leans.");
  });

  it("has nothing left to do after that", async () => {
    const before = embedded();
    const run = await ingest({ series: SERIES, reembed: true });
    expect(run).toMatchObject({ status: "done", result: { embedded: 0, written: 0, removed: 0 } });
    expect(embedded()).toBe(before);
  });
});
