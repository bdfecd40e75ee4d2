import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { VIEWS } from "#components/reader/views/view.ts";
import { LEAF, sessionOpenedSchema } from "#lib/contract.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { type Asking, NAVIGATIONS, newClient } from "./client.ts";
import { differenceOf } from "./difference.ts";
import { withoutBuildHints } from "./early-hints.ts";
import { reportFigures } from "./figures.ts";
import { withoutLots } from "./lots.ts";
import { openSite, type Site } from "./own-site.ts";
import { withRowsInOrder } from "./payload-rows.ts";
import { type Place, placesIn } from "./places.ts";
import { shelve } from "./shelve.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

/** What a reader of the page can open in a browser: every view of it, what lies around it, and what is the same for all. */
function addressesAt({ episodeSlug, page }: Place): Asking[] {
  const reader = `/read/${episodeSlug}`;
  const pages = [
    "/",
    reader,
    ...VIEWS.map((view) => `${reader}?page=${page}&view=${view}`),
    `${reader}?page=${page + 1}`,
    `${reader}?page=9999`,
    "/read/nowhere",
  ];
  const [navigation = {}, ...prefetches] = NAVIGATIONS;
  return [
    ...pages.flatMap((path) => [{ path }, { path, headers: navigation }]),
    ...prefetches.map((headers) => ({ path: `${reader}?page=${page}`, headers })),
    ...["/sitemap.xml", "/robots.txt", "/openapi.json", "/health/ready"].map((path) => ({ path })),
  ];
}

/** Every address as a new reader at the place gets it. What the server draws by lot for a response is left out. */
async function servedAt(place: Place): Promise<ReadonlyMap<string, string>> {
  const ask = newClient(site.url);
  const opened = await ask({
    method: "POST",
    path: "/api/sessions",
    body: { episode_slug: place.episodeSlug },
  });
  const { session_id } = z.parse(sessionOpenedSchema, JSON.parse(opened.text));
  await ask({
    method: "PATCH",
    path: `/api/sessions/${session_id}`,
    body: { current_page: place.page },
  });
  const drawn = new Map<string, string>();
  const served = new Map<string, string>();
  for (const asking of addressesAt(place)) {
    const { status, headers, text } = await ask(asking);
    const kept = headers.split("\n").filter((line) => !/^(?:date|x-request-id|keep-alive):/.test(line));
    const nonce = /'nonce-([^']+)'/.exec(headers)?.[1];
    const whole = [status, ...withoutBuildHints(kept), "", text].join("\n");
    const plain = nonce === undefined ? whole : whole.replaceAll(nonce, "<nonce>");
    served.set(
      `${asking.path} ${JSON.stringify(asking.headers ?? {})}`,
      withRowsInOrder(withoutLots(plain, drawn)),
    );
  }
  return served;
}

async function expectNoDifferenceServed(book: SeriesContent): Promise<void> {
  const places = placesIn(book).filter(({ rightPage }) => rightPage === null);
  await shelve(book);
  const whole = [];
  for (const place of places) whole.push(await servedAt(place));
  let responses = 0;
  for (const [index, place] of places.entries()) {
    const { episode, page } = place;
    await shelve(book, { at: [episode, page], picturesTo: page + LEAF });
    const cut = await servedAt(place);
    for (const [address, response] of whole[index] ?? []) {
      const where = `${address}, in episode ${episode} on page ${page}`;
      expect(differenceOf([response], [cut.get(address) ?? ""]), where).toBeNull();
      responses += 1;
    }
  }
  reportFigures({ "positions served": places.length, "pages and payloads": responses });
}

describe("what the built site serves is the same to the byte whether the rest has been told yet", () => {
  it("of our own story", async () => {
    await expectNoDifferenceServed(await readSeries("content/small-lights"));
  }, 3_600_000);

  it("of the comic", async () => {
    await expectNoDifferenceServed(await readSeries("content/pepper-and-carrot"));
  }, 3_600_000);

  it("of a book that was made up", async () => {
    const entities = [
      { debut: 0, renamed: 3, facts: [0, 2, 5] },
      { debut: 4, renamed: null, facts: [4] },
    ];
    const edges = [{ from: 0, to: 1, at: 4, until: 6 }];
    await expectNoDifferenceServed(makeBook({ pages: [4, 3], panelsPerPage: 2, entities, edges }));
  }, 3_600_000);
});
