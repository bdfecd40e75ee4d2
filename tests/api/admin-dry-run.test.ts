import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Run } from "#lib/contract-admin.ts";
import { edit } from "#lib/db/edit.ts";
import { GOOD, type Rewriting, rewrite } from "#tests/ingest/content-folder.ts";
import { rowsOf } from "#tests/ingest/publish-in-test.ts";
import { curl } from "#tests/support/call-route.ts";
import { asEditor, follow, ingest, refusalOf, upload } from "./an-editor.ts";

vi.hoisted(() => {
  process.env["ADMIN_TOKEN"] = "a token that nobody guesses";
});

const SERIES = "lantern";

beforeEach(async () => {
  await edit((transaction) => transaction.series.deleteMany());
  await upload(SERIES, GOOD);
  await ingest({ series: SERIES });
});

/** What an editor is told before publishing these changes; nothing is written meanwhile. */
async function told(...rewritings: Rewriting[]): Promise<Run> {
  const before = await rowsOf(SERIES);
  await upload(SERIES, rewrite(GOOD, rewritings));
  const run = await ingest({ series: SERIES, dry_run: true });
  expect(run).toMatchObject({ status: "done", dry_run: true, result: null });
  expect(await rowsOf(SERIES)).toEqual(before);
  return run;
}

async function changesOf(...rewritings: Rewriting[]) {
  const { changes } = await told(...rewritings);
  if (changes === null) throw new Error("the run told nothing");
  return changes;
}

describe("a dry run", () => {
  it("tells of nothing where nothing differs", async () => {
    expect(await changesOf()).toMatchObject({
      affects_from: null,
      series: [],
      episodes: [],
      pages: [],
      panels: [],
      entities: [],
      facts: [],
      names: [],
      relationships: [],
      vectors: { make: 0, model: "builtin-1", model_before: "builtin-1" },
      rows: { written: 0, removed: 0 },
    });
  });

  it("tells of one panel when one word of it differs", async () => {
    const changes = await changesOf(["episodes/ep01.yaml", "The flame leans.", "The flame bends."]);
    const panel = { change: "changed", at: { episode: 1, page: 2 }, panel: 1, fields: ["shows"] };
    expect(changes).toMatchObject({
      panels: [{ ...panel, before: "The flame leans.", after: "The flame bends." }],
      pages: [],
      affects_from: { episode: 1, page: 2 },
      vectors: { make: 1 },
    });
  });

  it("tells which facts move, and from which page on readers notice", async () => {
    const changes = await changesOf([
      "world/people.yaml",
      "{ text: It can read., at: [2, 1] }",
      "{ text: It can read., at: [1, 2] }",
    ]);
    expect(changes.facts).toEqual([
      {
        change: "moved",
        entity: "gull",
        from: { episode: 2, page: 1 },
        to: { episode: 1, page: 2 },
        affects_from: { episode: 1, page: 2 },
        before: "It can read.",
        after: "It can read.",
      },
    ]);
    expect(changes.affects_from).toEqual({ episode: 1, page: 2 });
  });

  it("warns of a name that becomes known earlier", async () => {
    const { names } = await changesOf([
      "world/people.yaml",
      "{ name: Grey, at: [2, 1] }",
      "{ name: Grey, at: [1, 2] }",
    ]);
    expect(names).toMatchObject([{ entity: "gull", after: "Grey", change: "moved", known_earlier: true }]);
  });
});

describe("an edition with other pages, questions and facts", () => {
  it("tells of pages that come, and of the last one going with the readers who stand on it", async () => {
    const longer = `  - page: 2
    size: [600, 800]
    gist: The gull leaves.
    panels: [{ box: [0, 0, 1, 1], shows: The gull flies off., who: [gull] }]
`;
    const added = ["episodes/ep02.yaml", "who: [gull] }\n", `who: [gull] }\n${longer}`] as const;
    const { pages, panels } = await changesOf([...added]);
    expect(pages).toEqual([{ change: "added", at: { episode: 2, page: 2 }, fields: [] }]);
    expect(panels).toMatchObject([{ change: "added", before: null, after: "The gull flies off." }]);
    await ingest({ series: SERIES });
    const opened = await curl.post("/api/sessions", { episode_slug: "ep02-dawn" });
    const { session_id: id } = await opened.json();
    expect((await curl.patch(`/api/sessions/${id}`, { current_page: 2 })).status).toBe(200);
    await upload(SERIES, GOOD);
    const { changes } = await ingest({ series: SERIES, dry_run: true });
    expect(changes).toMatchObject({
      pages: [{ change: "removed", at: { episode: 2, page: 2 } }],
      readers_moved: 1,
    });
  });

  it("shows how the questions that the companion is measured by change", async () => {
    const question = `questions:
  - { id: who-lands, half: tuning, at: [2, 1], mode: page, language: en, kind: who, asks: Who lands?, answer: known, evidence: [[2, 1]] }
`;
    await upload(SERIES, { ...GOOD, "questions.yaml": question });
    const { changes } = await ingest({ series: SERIES, dry_run: true });
    expect(changes?.questions).toMatchObject({
      before: 0,
      after: 1,
      added: [{ id: "who-lands", asks: "Who lands?", at: { episode: 2, page: 1 } }],
      removed: [],
    });
  });
});

describe("what a dry run told", () => {
  it("counts the rows that publishing then writes and removes, and is published as it was told", async () => {
    const run = await told(
      ["episodes/ep01.yaml", "She strikes a match.", "She lights a match."],
      ["world/people.yaml", "      - { text: It is hungry., at: [1, 2] }\n", ""],
      ["world/people.yaml", "kind: friend-of, at: [2, 1]", "kind: friend-of, at: [1, 2]"],
    );
    const published = await follow(run, "publish");
    expect(published).toMatchObject({ status: "done", dry_run: false, bundle: run.bundle });
    expect(run.changes?.rows.written).toBeGreaterThan(2);
    expect(run.changes?.rows).toEqual({
      written: published.result?.written,
      removed: published.result?.removed,
    });
    expect(published.result?.embedded).toBe(run.changes?.vectors.make);
  });

  it("cannot be published once something else has been", async () => {
    const run = await told(["episodes/ep01.yaml", "The flame leans.", "The flame bends."]);
    await upload(SERIES, rewrite(GOOD, [["episodes/ep01.yaml", "The flame leans.", "The flame dies."]]));
    await ingest({ series: SERIES });
    const refused = refusalOf(curl.post(`/api/admin/runs/${run.id}/publish`, {}, asEditor));
    expect(await refused).toMatchObject({ status: 409, code: "conflict" });
  });
});
