import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { ingestSchema, runEventSchemas } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { embedPassages } from "#lib/ingest/publish/embed-passages.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { storyRows } from "#lib/ingest/publish/story-rows.ts";
import { ABANDONED_AFTER_S, claimRun } from "#lib/ingest/runs/claim-run.ts";
import { insertRun } from "#lib/ingest/runs/run-table.ts";
import { workUntilIdle } from "#lib/ingest/runs/worker.ts";
import { GOOD, rewrite, write } from "#tests/ingest/content-folder.ts";
import { countingEmbedding, rowsOf } from "#tests/ingest/publish-in-test.ts";
import { curl } from "#tests/support/call-route.ts";
import { asEditor, follow, ingest, refusalOf, seeRun, settleRuns, upload } from "./an-editor.ts";

vi.hoisted(() => {
  process.env["ADMIN_TOKEN"] = "a token that nobody guesses";
});

const SERIES = "lantern";
const EDITED = rewrite(GOOD, [["episodes/ep01.yaml", "The flame leans.", "The flame bends low."]]);

beforeEach(async () => {
  await edit(async (transaction) => {
    await transaction.series.deleteMany();
    await transaction.ingestRun.deleteMany();
  });
});

const accept = (request: object) => curl.post("/api/admin/ingest", { series: SERIES, ...request }, asEditor);

describe("two runs of one series", () => {
  it("never work at once: the second is refused with the reason, and may come when the first has ended", async () => {
    settleRuns();
    await upload(SERIES, GOOD);
    const answers = await Promise.all([accept({}), accept({})]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409]);
    const [refused] = answers.filter(({ status }) => status === 409);
    expect(await refused?.json()).toMatchObject({ code: "run_in_progress" });
    expect(await refusalOf(accept({ dry_run: true }))).toMatchObject({ code: "run_in_progress" });
    await workUntilIdle();
    expect((await ingest({ series: SERIES })).status).toBe("done");
  });
});

/** A run that a process has taken, and fallen silent over, when it had made some of the vectors. */
async function abandoned(texts: number) {
  const bundleId = await upload(SERIES, GOOD);
  const request = ingestSchema.parse({ series: SERIES });
  const { id } = await insertRun({ ...request, bundle: bundleId }, { bundleId, baseBundleId: null });
  await claimRun(randomUUID());
  const { passages } = storyRows(await readSeries(await write(GOOD)));
  const { provider } = countingEmbedding();
  await embedPassages(idOf(SERIES), passages.slice(0, texts), provider, { owner: id });
  await edit((transaction) =>
    transaction.ingestRun.update({
      where: { id },
      data: { heartbeatAt: new Date(Date.now() - 2 * ABANDONED_AFTER_S * 1000) },
    }),
  );
  return { id, passages: passages.length };
}

describe("a run whose process is gone", () => {
  it("is taken up by another, which makes only what is missing, and ends as if nothing had happened", async () => {
    await upload(SERIES, GOOD);
    await ingest({ series: SERIES });
    const whole = await rowsOf(SERIES);
    await edit((transaction) => transaction.series.deleteMany());
    const { id, passages } = await abandoned(3);
    await workUntilIdle();
    const run = await seeRun(id);
    expect(run).toMatchObject({ status: "done", resumed: 1, result: { embedded: passages } });
    expect(run.log.map(({ message }) => message)).toContain("Taken up again where it was left.");
    expect(await rowsOf(SERIES)).toEqual(whole);
    const left = await edit((transaction) => transaction.stagedVector.count());
    expect(left).toBe(0);
  });

  it("is left alone as long as that process is heard of", async () => {
    const { id } = await abandoned(1);
    await edit((transaction) =>
      transaction.ingestRun.update({ where: { id }, data: { heartbeatAt: new Date() } }),
    );
    await workUntilIdle();
    expect(await seeRun(id)).toMatchObject({ status: "running", resumed: 0 });
  });
});

describe("a run that is cancelled", () => {
  it("before it was taken ends at once and changes nothing", async () => {
    const bundleId = await upload(SERIES, GOOD);
    const request = ingestSchema.parse({ series: SERIES });
    const { id } = await insertRun({ ...request, bundle: bundleId }, { bundleId, baseBundleId: null });
    expect((await curl.post(`/api/admin/runs/${id}/cancel`, {}, asEditor)).status).toBe(202);
    await workUntilIdle();
    expect(await seeRun(id)).toMatchObject({ status: "cancelled", result: null });
    expect((await curl.get("/api/episodes/ep01-dusk")).status).toBe(404);
  });

  it("while another machine is at work on it stops there, and nothing is published", async () => {
    const { id } = await abandoned(1);
    expect((await curl.post(`/api/admin/runs/${id}/cancel`, {}, asEditor)).status).toBe(202);
    await workUntilIdle();
    expect(await seeRun(id)).toMatchObject({ status: "cancelled", cancel_requested: true });
    expect((await curl.get("/api/episodes/ep01-dusk")).status).toBe(404);
  });

  it("after its end is told that it is too late", async () => {
    await upload(SERIES, GOOD);
    const { id } = await ingest({ series: SERIES });
    const refused = refusalOf(curl.post(`/api/admin/runs/${id}/cancel`, {}, asEditor));
    expect(await refused).toMatchObject({ status: 409, code: "conflict" });
  });
});

describe("a reader, while editors publish", () => {
  const ask = async () => {
    const claim = { mode: "page", query: "What does the flame do?", current_episode: 2, current_page: 1 };
    return (await curl.post("/api/retrieve", { ...claim, series: SERIES })).json();
  };

  it("gets the exact earlier answers again once an edition is rolled back", async () => {
    await upload(SERIES, GOOD);
    await ingest({ series: SERIES });
    const before = await ask();
    await upload(SERIES, EDITED);
    const run = await ingest({ series: SERIES });
    expect(await ask()).not.toEqual(before);
    expect(await follow(run, "rollback")).toMatchObject({ status: "done" });
    expect(await ask()).toEqual(before);
  });
});

describe("the event stream of a run", () => {
  it("tells each step, each line of the log once, and the end", async () => {
    settleRuns();
    await upload(SERIES, GOOD);
    const { run_id: id } = await (await accept({})).json();
    const text = await (await curl.get(`/api/admin/runs/${id}/events`, asEditor)).text();
    const frames = text.split("\n\n").flatMap((frame) => {
      const match = /^event: (\w+)\ndata: (.*)$/.exec(frame);
      return match === null ? [] : [{ event: match[1], data: JSON.parse(match[2] ?? "") as unknown }];
    });
    expect(frames.at(-1)).toEqual({ event: "end", data: { status: "done" } });
    const states = frames
      .filter(({ event }) => event === "run")
      .map(({ data }) => z.parse(runEventSchemas.run, data));
    expect(states.at(-1)?.steps.every(({ state }) => state === "done")).toBe(true);
  });

  it("is not there for a run that is not", async () => {
    const refused = refusalOf(curl.get(`/api/admin/runs/${randomUUID()}/events`, asEditor));
    expect(await refused).toMatchObject({ status: 404, code: "not_found" });
  });
});
