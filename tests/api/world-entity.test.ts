import { beforeAll, describe, expect, it } from "vitest";
import { worldGraphSchema } from "#lib/contract.ts";
import { entityCardSchema } from "#lib/contract-world.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";
import { addPortraits, BOOK, publishBook, reachOf } from "#tests/support/published-book.ts";
import { type Reading, startReading } from "./a-reader.ts";

beforeAll(async () => {
  await publishBook();
  await addPortraits();
});

const pathOf = ({ id }: Reading, slug: string) => `/api/sessions/${id}/world/${slug}`;

async function cardOf(reading: Reading, slug: string) {
  return bodyAs(entityCardSchema, await curl.get(pathOf(reading, slug)));
}

async function slugsKnown({ id }: Reading) {
  const { nodes } = await bodyAs(worldGraphSchema, await curl.get(`/api/sessions/${id}/world-graph`));
  return nodes.map(({ slug }) => slug);
}

describe("what a reader knows of one of those they have met", () => {
  it("is every fact up to the page on screen, with the page that told it", async () => {
    const reading = await startReading();
    const [slug = ""] = await slugsKnown(reading);
    const pagesAt = async (page: number) => {
      await reading.turnTo(page);
      const card = await cardOf(reading, slug);
      expect(reachOf(card)[1]).toBeLessThanOrEqual(page);
      return card.facts.map((fact) => [fact.episode_slug, fact.episode_number, fact.page]);
    };
    const first = [BOOK.first, 1, 1];
    const second = [BOOK.first, 1, 2];
    expect(await pagesAt(1)).toEqual([first]);
    expect(await pagesAt(3)).toEqual([first, second]);
    expect(await pagesAt(4)).toEqual([first, second, [BOOK.first, 1, 4]]);
    expect(await pagesAt(2)).toEqual([first, second]);
  });

  it("is how they stand to others, from either side, and since which page", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.relatedUntil - 1);
    const [slug = ""] = await slugsKnown(reading);
    const [relation] = (await cardOf(reading, slug)).relations;
    expect(relation).toMatchObject({
      is_source: true,
      since: { episode_slug: BOOK.first, episode_number: 1, page: BOOK.relatedFrom },
      until: null,
    });
    const [back] = (await cardOf(reading, relation?.other.slug ?? "")).relations;
    expect(back).toMatchObject({ id: relation?.id, kind: relation?.kind, is_source: false, other: { slug } });
    await reading.turnTo(BOOK.relatedUntil);
    expect((await cardOf(reading, slug)).relations[0]?.until).toMatchObject({ page: BOOK.relatedUntil });
  });

  it("is the name of the page, with the older ones beside and where they met", async () => {
    const reading = await startReading();
    const [slug = ""] = await slugsKnown(reading);
    const before = await cardOf(reading, slug);
    await reading.turnTo(BOOK.lonelyPage);
    const after = await cardOf(reading, slug);
    expect(after.name).not.toBe(before.name);
    expect(after.other_names).toEqual([before.name]);
    expect(after.met).toEqual({ episode_slug: BOOK.first, episode_number: 1, page: 1 });
  });

  it("is their face, the one that the graph shows", async () => {
    const reading = await startReading();
    const path = `/api/sessions/${reading.id}/world-graph`;
    const [first] = (await bodyAs(worldGraphSchema, await curl.get(path))).nodes;
    const { portrait } = await cardOf(reading, first?.slug ?? "");
    expect(portrait?.sources).toHaveLength(2);
    expect(portrait).toEqual(first?.portrait);
  });

  it("names the episode of what was learned in another", async () => {
    const reading = await startReading(BOOK.second);
    const [slug = ""] = await slugsKnown(reading);
    const { facts } = await cardOf(reading, slug);
    expect(new Set(facts.map(({ episode_slug }) => episode_slug))).toEqual(new Set([BOOK.first]));
  });
});

describe("asking about one of them", () => {
  it("is refused for somebody not met yet in the very words for somebody who never comes", async () => {
    const reading = await startReading();
    await reading.turnTo(BOOK.placePage);
    const place = (await slugsKnown(reading)).at(-1) ?? "";
    await reading.turnTo(BOOK.placePage - 1);
    const tooEarly = await curl.get(pathOf(reading, place));
    const never = await curl.get(pathOf(reading, "nobody-at-all"));
    const noSlug = await curl.get(pathOf(reading, "%20No%20Slug!"));
    const told = async (response: Response) => [response.status, await response.text()];
    expect(await told(tooEarly)).toEqual(await told(never));
    expect(await told(noSlug)).toEqual([
      404,
      JSON.stringify({ code: "not_found", detail: "You have met nobody of that name so far." }),
    ]);
  });

  it("is kept by nobody on the way", async () => {
    const reading = await startReading();
    const [slug = ""] = await slugsKnown(reading);
    const response = await curl.get(pathOf(reading, slug));
    expect(response.headers.get("cache-control")).toBe("private, no-store");
  });

  it("is told to nobody without a session", async () => {
    expect((await curl.get("/api/sessions/no-session/world/pim")).status).toBe(422);
  });
});
