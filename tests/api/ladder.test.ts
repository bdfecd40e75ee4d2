import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { episodeListSchema, sessionOpenedSchema } from "#lib/contract.ts";
import { bodyAs, curl, eventsOf } from "#tests/support/call-route.ts";
import { publishBook, storedMessages } from "#tests/support/published-book.ts";

beforeAll(() => publishBook());

/** What the series' own client looks at, and no more. */
const lastFrame = z.object({
  message_id: z.uuid(),
  retrieved_doc_ids: z.array(z.string()),
  suggestions: z.array(z.object({ mode: z.enum(["page", "wiki"]), text: z.string().min(1) })),
});

async function openFirstEpisode(): Promise<string> {
  const { episodes } = await bodyAs(episodeListSchema, await curl.get("/api/episodes"));
  const response = await curl.post("/api/sessions", { episode_slug: episodes[0]?.slug });
  return (await bodyAs(sessionOpenedSchema, response)).session_id;
}

describe("somebody with nothing but curl", () => {
  it("finds the site alive", async () => {
    const response = await curl.get("/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: "ok" });
  });

  it("finds episodes to read", async () => {
    const { episodes } = await bodyAs(episodeListSchema, await curl.get("/api/episodes"));
    expect(episodes.map(({ episode_number }) => episode_number)).toEqual([1, 2]);
  });

  it("opens an episode at page 1, turns to it and gets a streamed answer that ends with two suggestions", async () => {
    const response = await curl.post("/api/sessions", { episode_slug: "generated-ep1" });
    const { session_id: id, current_page } = await bodyAs(sessionOpenedSchema, response);
    expect(current_page).toBe(1);

    const moved = await curl.patch(`/api/sessions/${id}`, { current_page: 1 });
    expect(moved.status).toBe(200);
    expect(await moved.json()).toMatchObject({ ok: true });

    const answer = await curl.post(
      `/api/sessions/${id}/messages`,
      { mode: "page", message: "What does the dragon show?" },
      { headers: { accept: "text/event-stream" } },
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    const events = await eventsOf(answer);
    const names = events.map(({ event }) => event);
    expect(names.filter((name) => name === "token").length).toBeGreaterThan(1);
    expect(names).toEqual(["sources", ...names.slice(1, -1).map(() => "token"), "done"]);
    const done = lastFrame.parse(events.at(-1)?.data);
    expect(done.suggestions.map(({ mode }) => mode)).toEqual(["page", "wiki"]);
  });

  it("can ask about the world as well, and is told what was retrieved", async () => {
    const id = await openFirstEpisode();
    const answer = await curl.post(`/api/sessions/${id}/messages`, {
      mode: "wiki",
      message: "What does the dragon know?",
    });
    const done = lastFrame.parse((await eventsOf(answer)).at(-1)?.data);
    expect(done.retrieved_doc_ids.length).toBeGreaterThan(0);
  });

  it("has the question and the answer kept, with everything that belongs to the answer", async () => {
    const id = await openFirstEpisode();
    const question = { mode: "wiki", message: "  What does the dragon know?  " };
    const events = await eventsOf(await curl.post(`/api/sessions/${id}/messages`, question));
    const done = lastFrame.parse(events.at(-1)?.data);
    const [asked, answered, ...others] = await storedMessages(id);
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ role: "user", content: "What does the dragon know?", page: 1 });
    expect(answered).toMatchObject({
      role: "assistant",
      id: done.message_id,
      questionId: asked?.id,
      mode: "wiki",
      retrievedDocIds: done.retrieved_doc_ids,
      suggestions: done.suggestions,
      sources: events.flatMap((event) => (event.event === "sources" ? event.data.sources : [])),
      content: events.map((event) => (event.event === "token" ? event.data.text : "")).join(""),
    });
    expect(answered?.latencyMs).toBeGreaterThanOrEqual(0);
  });
});
