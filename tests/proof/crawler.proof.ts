import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { canary, makeBook } from "#tests/support/generated-book.ts";
import { datedTexts } from "#tests/support/later-texts.ts";
import { type Crawl, crawl } from "./crawl.ts";
import { reportFigures } from "./figures.ts";
import { openSite, type Site } from "./own-site.ts";
import { placesIn } from "./places.ts";
import { shelve } from "./shelve.ts";

/** Every route of the build, as Next lists them. */
const routes = Object.values(
  z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(".next/app-path-routes-manifest.json", "utf8"))),
);

let site: Site;
beforeAll(async () => {
  site = await openSite();
}, 120_000);
afterAll(() => site.close());

/** Somebody renamed, somebody met late, facts learnt late, a tie that ends: a canary in every text, name, slug and picture. */
const BOOK = drawLate(
  makeBook({
    pages: [6, 3],
    panelsPerPage: 2,
    entities: [
      { debut: 0, renamed: 3, facts: [0, 2, 4, 7] },
      { debut: 1, renamed: 6, facts: [4] },
      { debut: 4, renamed: null, facts: [5, 8] },
      { debut: 7, renamed: 8, facts: [7] },
    ],
    edges: [
      { from: 0, to: 1, at: 1, until: 4 },
      { from: 1, to: 2, at: 5, until: 7 },
      { from: 0, to: 3, at: 7, until: null },
    ],
  }),
);

/** The one who is met first has a face that is drawn only later: on page 5. */
function drawLate(book: SeriesContent): SeriesContent {
  const [first, ...others] = book.entities;
  if (!first?.portrait) throw new Error("nobody has a face");
  return { ...book, entities: [{ ...first, portrait: { ...first.portrait, at: [1, 5] } }, ...others] };
}

const crawlAt = (book: SeriesContent, episode: number, page: number): Promise<Crawl> => {
  const place = placesIn(book).find(
    (one) => one.episode === episode && one.page === page && one.rightPage === null,
  );
  if (place === undefined) throw new Error(`there is no page ${page} in episode ${episode}`);
  return crawl(site.url, book, place, routes);
};

describe("a client that takes all it can get", () => {
  it("finds nothing from ahead of any page or spread", async () => {
    await shelve(BOOK);
    let requests = 0;
    for (const place of placesIn(BOOK)) {
      const found = await crawl(site.url, BOOK, place, routes);
      expect(found.hits, `episode ${place.episode}, page ${place.page}`).toEqual([]);
      requests += found.requests;
    }
    reportFigures({ places: placesIn(BOOK).length, requests, routes: routes.length, "canaries ahead": 0 });
  }, 3_600_000);

  it("finds nothing of the story in any file that is served as it lies", async () => {
    const shipped = [await readSeries("content/small-lights"), await readSeries("content/pepper-and-carrot")];
    const texts = shipped.flatMap(datedTexts).filter(({ text }) => text.length > 40);
    const files = [".next/static", "public"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    const served = files.map((file) => readFileSync(file, "utf8")).join("\n");
    expect(texts.filter(({ text }) => served.includes(text))).toEqual([]);
    reportFigures({ "static files": files.length });
  }, 600_000);

  it("is handed no file that a server keeps to itself", async () => {
    const { slug } = BOOK.series;
    const kept = [
      "/.env",
      "/.next/BUILD_ID",
      "/package.json",
      "/prisma/schema.prisma",
      "/.data/database/PG_VERSION",
    ];
    const content = [`/content/${slug}/series.yaml`, "/content/small-lights/questions.yaml"];
    for (const path of [...kept, ...content, "/_next/server/app/page.js", "/images/..%2f..%2fpackage.json"]) {
      expect((await fetch(new URL(path, site.url))).status, path).toBe(404);
    }
  });
});

type Look = { kind: string; book?: SeriesContent; fault?: string; mend?: string };

/** What would be there to see on page 2 of episode 1, were a mistake made. */
const LOOKS: Readonly<Record<string, Look>> = {
  "an end that is told in the row of its beginning": {
    kind: "ended",
    book: {
      ...BOOK,
      relationships: BOOK.relationships.map(({ until, ...edge }) =>
        until === undefined
          ? edge
          : { ...edge, kind: `${edge.kind}-${canary([...until], "ended").toLowerCase()}`, until },
      ),
    },
  },
  "a key that is made from a later name": {
    kind: "rename",
    book: renameSlug(BOOK, 0, canary([1, 4], "rename").toLowerCase()),
  },
  "a fact that is dated too early": {
    kind: "fact",
    book: {
      ...BOOK,
      entities: BOOK.entities.map((entity) => ({
        ...entity,
        facts: entity.facts.map((fact) => ({ ...fact, at: entity.names[0]?.at ?? fact.at })),
      })),
    },
  },
  "a policy that was dropped": {
    kind: "fact",
    fault: "alter table facts disable row level security",
    mend: "alter table facts enable row level security",
  },
  "a picture that comes too early": {
    kind: "picture",
    fault: `update page_images set key = (select key from page_images where (episode, page, width, language) = (1, 6, 160, 'en'))
      where (episode, page, width, language) = (1, 3, 160, 'en')`,
  },
  "a face that comes with the picture of its page": {
    kind: "face",
    fault: "update portrait_images set page = 2 where episode = 1 and page = 5",
  },
};

/** The book with another slug for one of its entities, wherever it is named. */
function renameSlug(book: SeriesContent, index: number, slug: string): SeriesContent {
  const old = book.entities[index]?.slug ?? "";
  const renamed = (one: string) => (one === old ? slug : one);
  return {
    ...book,
    entities: book.entities.map((entity) => ({ ...entity, slug: renamed(entity.slug) })),
    relationships: book.relationships.map((edge) => ({
      ...edge,
      source: renamed(edge.source),
      target: renamed(edge.target),
    })),
    episodes: book.episodes.map((episode) => ({
      ...episode,
      pages: episode.pages.map((page) => ({
        ...page,
        panels: page.panels.map((panel) => ({ ...panel, who: panel.who.map(renamed), says: [] })),
      })),
    })),
  };
}

describe("the same client would find", () => {
  it.each(Object.keys(LOOKS))(
    "%s",
    async (name) => {
      const { kind, book = BOOK, fault, mend } = LOOKS[name] ?? { kind: "" };
      await shelve(book);
      if (fault) await edit((transaction) => transaction.$executeRawUnsafe(fault));
      try {
        const { hits } = await crawlAt(book, 1, 2);
        expect(hits.filter((hit) => hit.startsWith(`${kind} of `))).not.toEqual([]);
      } finally {
        if (mend) await edit((transaction) => transaction.$executeRawUnsafe(mend));
      }
      reportFigures({ "planted and found": 1 });
    },
    600_000,
  );
});
