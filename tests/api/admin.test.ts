import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import {
  adminSeriesListSchema,
  adminStatusSchema,
  bundleListSchema,
  contentProblemSchema,
} from "#lib/contract-admin.ts";
import { GOOD, rewrite } from "#tests/ingest/content-folder.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { archiveOf, asEditor, follow, ingest, refusalOf, TOKEN, upload } from "./an-editor.ts";

const SERIES = "lantern";

vi.hoisted(() => {
  process.env["ADMIN_TOKEN"] = "a token that nobody guesses";
  process.env["CLIENT_ADDRESS_HEADER"] = "x-from";
});

describe("the editors' door", () => {
  it("opens to the token and to nothing else", async () => {
    const knock = (authorization: string) =>
      curl.get("/api/admin/series", { headers: { authorization, "x-from": "knocker" } });
    expect((await knock(`Bearer ${TOKEN}`)).status).toBe(200);
    for (const wrong of ["", "Bearer", `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`]) {
      expect(await refusalOf(knock(wrong))).toMatchObject({ status: 401, code: "unauthorized" });
    }
  });

  it("stays shut for a while to whoever guesses, even when they guess right at last", async () => {
    const guess = (token: string, from = "guesser") =>
      curl.get("/api/admin/series", { headers: { authorization: `Bearer ${token}`, "x-from": from } });
    for (let n = 0; n < 10; n += 1) expect((await guess(`guess ${n}`)).status).toBe(401);
    const refused = await guess(TOKEN);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await guess(TOKEN, "somebody else")).status).toBe(200);
  });
});

describe("an editor", () => {
  it("sends a content folder, has it published, and finds it in the library", async () => {
    const bundle = await upload(SERIES, GOOD);
    expect((await curl.get("/api/episodes/ep01-dusk")).status).toBe(404);
    const run = await ingest({ series: SERIES });
    expect(run).toMatchObject({ status: "done", bundle, base_bundle: null, error: null });
    expect(run.steps.every(({ state, done, total }) => state === "done" && done === total)).toBe(true);
    expect(run.result?.written).toBeGreaterThan(20);
    expect((await curl.get("/api/episodes/ep01-dusk")).status).toBe(200);
    const { series } = await bodyAs(adminSeriesListSchema, await curl.get("/api/admin/series", asEditor));
    expect(series.map(({ slug, published }) => [slug, published?.id])).toEqual([[SERIES, bundle]]);
    expect(series[0]?.episodes[0]).toMatchObject({ number: 1, has_cover: false, missing_art: [1, 2] });
  });

  it("publishes another edition and rolls it back, and the same folder is always the same bundle", async () => {
    const first = await upload(SERIES, GOOD);
    await ingest({ series: SERIES });
    const second = await upload(SERIES, rewrite(GOOD, [["episodes/ep01.yaml", "She strikes", "He strikes"]]));
    const run = await ingest({ series: SERIES });
    expect(run).toMatchObject({ bundle: second, base_bundle: first, result: { written: 3, embedded: 1 } });
    expect(await follow(run, "rollback")).toMatchObject({ bundle: first, status: "done" });
    expect(await upload(SERIES, GOOD)).toBe(first);
    const { bundles } = await bodyAs(bundleListSchema, await curl.get("/api/admin/bundles", asEditor));
    expect(bundles.map(({ id, is_published }) => [id, is_published])).toEqual([
      [first, true],
      [second, false],
    ]);
  });

  it("is told every mistake with its file and line, and nothing of it is kept", async () => {
    const files = rewrite(GOOD, [["episodes/ep01.yaml", "who: [ada, gull]", "who: [ada, nobody]"]]);
    const response = await curl.put(`/api/admin/content/${SERIES}`, await archiveOf(files), asEditor);
    expect(response.status).toBe(422);
    const problem = z.parse(contentProblemSchema, await response.json());
    expect(problem.code).toBe("content_refused");
    expect(problem.complaints).toContainEqual({
      file: "episodes/ep01.yaml",
      line: 28,
      field: "pages[1].panels[0].who[1]",
      message: "nobody is no entity of this world",
    });
    const { bundles } = await bodyAs(bundleListSchema, await curl.get("/api/admin/bundles", asEditor));
    expect(bundles).toHaveLength(2);
  });

  it("cannot send one series for another, nor what is no archive", async () => {
    const put = (series: string, bytes: Uint8Array<ArrayBuffer>) =>
      refusalOf(curl.put(`/api/admin/content/${series}`, bytes, asEditor));
    expect(await put("torch", await archiveOf(GOOD))).toMatchObject({ status: 422, code: "content_refused" });
    expect(await put(SERIES, new Uint8Array([1, 2, 3]))).toMatchObject({ code: "content_refused" });
  });

  it("is told who answers, who makes vectors and where pictures are", async () => {
    const status = await bodyAs(adminStatusSchema, await curl.get("/api/admin/status", asEditor));
    expect(status).toMatchObject({
      chat: { state: "ok" },
      embedding: { state: "ok" },
      storage: { name: "local" },
    });
  });
});
