/**
 * A series in this test file's database with a picture for every page and a face for everybody who has one, whole or cut at
 * a page. The bytes of a picture are a canary (see generated-book.ts): what is proven is who gets them.
 */
import { createHash } from "node:crypto";
import { edit } from "#lib/db/edit.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { pictureKey } from "#lib/ingest/pictures/keys.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { cutBook, isUpTo } from "#tests/support/cut-book.ts";
import { canary } from "#tests/support/generated-book.ts";

/** The secret under which these pictures have their keys. */
const SECRET = "a secret of the tests alone";

/** Canaries of these kinds go with a picture, which may run ahead of the text. */
export const OF_PICTURES: readonly string[] = ["picture", "placeholder"];

/** Where a corpus ends: the last position that is told, and the last page of its episode that is pictured. */
export type Cut = { at: readonly [episode: number, page: number]; picturesTo: number };

const WIDTHS = [160, 800];
const FACE_WIDTHS = [192, 384];
/** Makes the book all that the series is, without whatever lies beyond `cut`. */
export async function shelve(book: SeriesContent, cut: Cut | null = null): Promise<void> {
  await publish(cut === null ? book : cutBook(book, cut.at, cut.picturesTo), builtinEmbedding());
  await placePictures(book, cut);
  await placeFaces(book);
}

async function placePictures({ series, episodes }: SeriesContent, cut: Cut | null): Promise<void> {
  const seriesId = idOf(series.slug);
  const places = episodes.flatMap(({ number, pages }) =>
    pages
      .map(({ page }) => ({ episode: number, page }))
      .filter(({ episode, page }) => cut === null || isUpTo([episode, page], [cut.at[0], cut.picturesTo])),
  );
  const rows = await Promise.all(
    places.flatMap(({ episode, page }) =>
      series.languages.flatMap((language) =>
        WIDTHS.map(async (width) => {
          const place = { series: series.slug, episode, page, language, width };
          const { key, hash } = await store(pictureText([episode, page], place), place);
          const placeholder = `data:,${canary([episode, page], "placeholder")}`;
          const look = { placeholder, color: `#${hash.slice(0, 6)}` };
          const size = { width, height: 2 * width };
          return {
            id: idOf(key),
            seriesId,
            episode,
            page,
            language,
            key,
            sourceHash: hash,
            ...size,
            ...look,
          };
        }),
      ),
    ),
  );
  await edit(async (transaction) => {
    await transaction.pageImage.deleteMany({ where: { seriesId } });
    await transaction.pageImage.createMany({ data: rows });
  });
}

/** A face for every portrait that the words ask for now. */
async function placeFaces({ series }: SeriesContent): Promise<void> {
  const seriesId = idOf(series.slug);
  const portraits = await edit((transaction) => transaction.portrait.findMany({ where: { seriesId } }));
  const rows = await Promise.all(
    portraits.flatMap(({ id: _, ...portrait }) =>
      FACE_WIDTHS.map(async (width) => {
        const { episode, page, entityId } = portrait;
        const place = { series: series.slug, episode, page, language: series.language, width };
        const { key, hash } = await store(`${canary([episode, page], "face")} ${entityId} ${width}`, place);
        return { ...portrait, id: idOf(key), width, key, sourceHash: hash };
      }),
    ),
  );
  await edit(async (transaction) => {
    await transaction.portraitImage.deleteMany({ where: { seriesId } });
    await transaction.portraitImage.createMany({ data: rows });
  });
}

const pictureText = (at: [number, number], { language, width }: { language: string; width: number }) =>
  `${canary(at, "picture")} in ${language} at ${width}`;

async function store(text: string, place: Omit<Parameters<typeof pictureKey>[1], "sourceHash">) {
  const hash = createHash("sha256").update(text).digest("hex");
  const key = pictureKey(SECRET, { ...place, sourceHash: hash });
  await storage().put(key, { bytes: new Uint8Array(Buffer.from(text)), contentType: "image/webp" });
  return { key, hash };
}
