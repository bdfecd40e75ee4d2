import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { openBrowser } from "#tests/support/call-route.ts";
import { BOOK, publishBook } from "#tests/support/published-book.ts";

vi.hoisted(() => {
  process.env["SITE_URL"] = "https://comics.example.org";
});

beforeAll(() => publishBook());

const NAME = "companion_reader";
const open = { episode_slug: BOOK.first };
const readersOf = () => edit((transaction) => transaction.reader.findMany({ include: { sessions: true } }));
const allAttributes = (response: Response) =>
  (response.headers.getSetCookie()[0] ?? "").split("; ").map((part) => part.toLowerCase());

describe("the cookie that remembers a reader", () => {
  it("is out of reach of scripts and other sites, and lasts over a year", async () => {
    const response = await openBrowser().post("/api/sessions", open);
    const [cookie, ...attributes] = allAttributes(response);
    expect(cookie).toMatch(new RegExp(`^${NAME}=[0-9a-f-]{36}$`));
    expect(attributes).toEqual(
      expect.arrayContaining(["path=/", "httponly", "samesite=lax", "secure", "max-age=34560000"]),
    );
    expect(response.headers.getSetCookie()).toHaveLength(1);
  });

  it("is not the session's id", async () => {
    const browser = openBrowser();
    const response = await browser.post("/api/sessions", open);
    expect(JSON.stringify(await response.json())).not.toContain(browser.cookies.get(NAME));
  });

  it("makes the second session the same reader's, and its absence another's", async () => {
    const browser = openBrowser();
    await browser.post("/api/sessions", open);
    const id = browser.cookies.get(NAME);
    await browser.post("/api/sessions", { episode_slug: BOOK.second });
    expect(browser.cookies.get(NAME)).toBe(id);
    const reader = (await readersOf()).find((row) => row.id === id);
    expect(reader?.sessions).toHaveLength(2);
    const stranger = openBrowser();
    await stranger.post("/api/sessions", open);
    expect(stranger.cookies.get(NAME)).not.toBe(id);
  });

  it.each([
    ["a reader who is not known", randomUUID()],
    ["no reader at all", "me"],
    ["nobody", ""],
  ])("makes a new reader when it names %s", async (_, value) => {
    const browser = openBrowser();
    const headers = { cookie: `${NAME}=${value}` };
    const response = await browser.post("/api/sessions", open, { headers });
    expect(response.status).toBe(200);
    const given = browser.cookies.get(NAME);
    expect(given).not.toBe(value);
    expect((await readersOf()).map(({ id }) => id)).toContain(given);
  });

  it("comes of choosing a language too, under the same rules", async () => {
    const opened = await openBrowser().post("/api/sessions", open);
    const chosen = await openBrowser().patch("/api/readers/me", { language: "en" });
    // Its name and value apart, and the moment it ends, which is the moment of the answer and its age.
    const rules = (response: Response) =>
      allAttributes(response)
        .slice(1)
        .filter((attribute) => !attribute.startsWith("expires="));
    expect(rules(chosen)).toContain("httponly");
    expect(rules(chosen)).toEqual(rules(opened));
  });

  it("is not asked for, and not given, by anything that reads or turns pages", async () => {
    const browser = openBrowser();
    const { session_id: id } = await (await browser.post("/api/sessions", open)).json();
    const others = [
      await browser.get("/api/episodes"),
      await browser.get(`/api/episodes/${BOOK.first}`),
      await browser.get(`/api/sessions/${id}`),
      await browser.patch(`/api/sessions/${id}`, { current_page: 2 }),
    ];
    expect(others.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
  });
});
