/**
 * A small book, published: two episodes of six and two pages. Its texts carry canaries (see generated-book.ts), so that
 * whatever a reader is sent says itself how far it reaches.
 */
import { edit } from "#lib/db/edit.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { canariesIn, makeBook } from "./generated-book.ts";

const SLUG = "generated";

export const BOOK = {
  series: SLUG,
  seriesId: idOf(SLUG),
  first: `${SLUG}-ep1`,
  second: `${SLUG}-ep2`,
  pageCount: 6,
  /** Nobody but the book's first character is on it. */
  lonelyPage: 3,
  /** Two characters of page 1 are related from page 2 on, until page 5. */
  relatedFrom: 2,
  relatedUntil: 5,
  /** A place is first seen on it. */
  placePage: 4,
} as const;

/** The book as content, under any slug. */
export function smallBook(slug: string = SLUG): SeriesContent {
  const someone = { debut: 0, renamed: null, facts: [] };
  const book = makeBook(
    {
      pages: [BOOK.pageCount, 2],
      panelsPerPage: 2,
      entities: [
        { ...someone, renamed: 2, facts: [0, 1, 3] },
        { ...someone, facts: [1] },
        { ...someone, facts: [4] },
        { debut: BOOK.placePage - 1, renamed: null, facts: [BOOK.placePage - 1] },
        someone,
        { debut: 6, renamed: null, facts: [6, 7] },
        someone,
      ],
      edges: [
        { from: 0, to: 2, at: BOOK.relatedFrom - 1, until: BOOK.relatedUntil - 1 },
        { from: 0, to: 5, at: 0, until: null },
        { from: 3, to: 4, at: BOOK.lonelyPage - 1, until: null },
        { from: 5, to: 6, at: 0, until: null },
      ],
    },
    slug,
  );
  for (const page of book.episodes[0]?.pages ?? []) {
    if (page.page !== BOOK.lonelyPage) continue;
    for (const panel of page.panels) panel.who.splice(1);
  }
  return book;
}

/** Publishes the book in this test file's database. */
export async function publishBook(book: SeriesContent = smallBook()): Promise<void> {
  await publish(book, builtinEmbedding());
}

/** Storage keys are of one shape. */
export const keyOf = (name: string) => `${name.padEnd(32, "-")}.webp`;

/** Gives each page of the first episode its pictures in two widths, and the episode a cover. */
export async function addPictures(): Promise<void> {
  const picture = { language: "en", height: 800, placeholder: "", color: "#123456", sourceHash: "" };
  await edit(async (transaction) => {
    const { id: episodeId } = await transaction.episode.findUniqueOrThrow({ where: { slug: BOOK.first } });
    const cover = { ...picture, id: idOf("cover"), episodeId, part: "cover", width: 800 };
    await transaction.episodeImage.create({ data: { ...cover, key: keyOf("cover") } });
    for (let page = 1; page <= BOOK.pageCount; page += 1) {
      for (const width of [160, 800]) {
        const key = keyOf(`page-${page}-${width}`);
        const position = { seriesId: BOOK.seriesId, episode: 1, page };
        await transaction.pageImage.create({
          data: { ...picture, ...position, id: idOf(key), width, key },
        });
      }
    }
  });
}

/**
 * Gives every portrait that the words of a series ask for its pictures, as art that has come would: keys are made from
 * where and whose it is.
 */
export async function addPortraits(seriesId: string = BOOK.seriesId): Promise<void> {
  await edit(async (transaction) => {
    const portraits = await transaction.portrait.findMany({ where: { seriesId } });
    const rows = portraits.flatMap(({ id: _, ...portrait }) =>
      [192, 384].map((width) => {
        const key = portraitKey(portrait, width);
        return { ...portrait, id: idOf(key), width, key, sourceHash: "" };
      }),
    );
    await transaction.portraitImage.createMany({ data: rows, skipDuplicates: true });
  });
}

type Place = { entityId: string; episode: number; page: number };

/** Of the portrait of an entity that is met there. */
export function portraitKey({ entityId, episode, page }: Place, width: number): string {
  return keyOf(`${episode}-${page}-${entityId.slice(0, 18)}-${width}`);
}

/** The furthest position that a text gives away; `[0, 0]` when it tells nothing of the story. */
export function reachOf(value: unknown): [episode: number, page: number] {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return canariesIn(text).reduce(
    (furthest, position) => {
      const [episode, page] = position;
      return episode > furthest[0] || (episode === furthest[0] && page > furthest[1]) ? position : furthest;
    },
    [0, 0],
  );
}

/** The rows of a conversation, oldest first, whoever may see them. */
export async function storedMessages(sessionId: string) {
  return edit((transaction) =>
    transaction.message.findMany({ where: { sessionId }, orderBy: { number: "asc" } }),
  );
}
