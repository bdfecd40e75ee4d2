import { expect, it } from "vitest";
import { closeDatabase } from "#lib/db/database.ts";
import { curl } from "#tests/support/call-route.ts";

it("a site without any content says so calmly wherever it is asked", async () => {
  const list = await curl.get("/api/episodes");
  expect([list.status, await list.json()]).toEqual([200, { episodes: [] }]);

  const retrieved = await curl.post("/api/retrieve", { mode: "wiki", query: "Who is here?" });
  expect([retrieved.status, await retrieved.json()]).toEqual([
    503,
    { code: "unavailable", detail: "Nothing has been ingested here yet." },
  ]);

  const opened = await curl.post("/api/sessions", { episode_slug: "ep01-potion-of-flight" });
  expect(opened.status).toBe(404);
});

it("a site whose database is closed is still alive", async () => {
  await closeDatabase();
  expect((await curl.get("/health")).status).toBe(200);
  expect(globalThis.companionDatabase).toBeUndefined();
});
