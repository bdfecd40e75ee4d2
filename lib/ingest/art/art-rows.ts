/** Rows of pictures: a story page's are dated by their page, an episode's cover, title and credits are public. */
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";

/** Whose pictures they are. `id` is the episode's, `language` the series' own, in whose art portraits are cut. */
export type ArtEpisode = {
  id: string;
  seriesId: string;
  series: string;
  language: string;
  slug: string;
  number: number;
};

export type ArtRow = {
  /** The page's number, or `cover`, `title`, `credits`. */
  part: string;
  width: number;
  height: number;
  key: string;
  placeholder: string;
  color: string;
  sourceHash: string;
};

type Stored = { hash: string; rows: ArtRow[] };

/** What the database has of an episode in a language, by part. */
export async function storedHashes(episode: ArtEpisode, language: string): Promise<Map<string, Stored>> {
  const rows = await edit(async (transaction) => {
    const pages = await transaction.pageImage.findMany({
      where: { seriesId: episode.seriesId, episode: episode.number, language },
    });
    const parts = await transaction.episodeImage.findMany({ where: { episodeId: episode.id, language } });
    return [...pages.map((row) => ({ ...row, part: String(row.page) })), ...parts];
  });
  const byPart = new Map<string, Stored>();
  for (const { part, width, height, key, placeholder, color, sourceHash } of rows) {
    const stored = byPart.get(part) ?? { hash: sourceHash, rows: [] };
    stored.rows.push({ part, width, height, key, placeholder, color, sourceHash });
    byPart.set(part, stored);
  }
  return byPart;
}

/** The languages in which the database has any picture of the episode. */
export async function storedLanguages(episode: ArtEpisode): Promise<string[]> {
  const rows = await edit(async (transaction) => [
    ...(await transaction.pageImage.findMany({
      where: { seriesId: episode.seriesId, episode: episode.number },
      distinct: ["language"],
      select: { language: true },
    })),
    ...(await transaction.episodeImage.findMany({
      where: { episodeId: episode.id },
      distinct: ["language"],
      select: { language: true },
    })),
  ]);
  return [...new Set(rows.map(({ language }) => language))].toSorted();
}

export type RowCount = { written: number; removed: number };

/** Makes `rows` all that the database has of the episode in the language, in one transaction. */
export async function saveArt(
  episode: ArtEpisode,
  language: string,
  rows: readonly ArtRow[],
): Promise<RowCount> {
  return edit((transaction) => writeArt(transaction, episode, language, rows));
}

/** Likewise, inside a transaction. */
export async function writeArt(
  transaction: EditTransaction,
  episode: ArtEpisode,
  language: string,
  rows: readonly ArtRow[],
): Promise<RowCount> {
  const { seriesId, number } = episode;
  const pageKeys = rows.filter(isOfPage).map(({ key }) => key);
  const otherKeys = rows.filter((row) => !isOfPage(row)).map(({ key }) => key);
  const stalePages = await transaction.pageImage.deleteMany({
    where: { seriesId, episode: number, language, key: { notIn: pageKeys } },
  });
  const staleOthers = await transaction.episodeImage.deleteMany({
    where: { episodeId: episode.id, language, key: { notIn: otherKeys } },
  });
  const pages = await transaction.pageImage.createMany({
    data: rows.filter(isOfPage).map(({ part, ...row }) => ({
      ...row,
      id: idOf("page image", row.key),
      seriesId,
      episode: number,
      page: Number(part),
      language,
    })),
    skipDuplicates: true,
  });
  const others = await transaction.episodeImage.createMany({
    data: rows
      .filter((row) => !isOfPage(row))
      .map((row) => ({ ...row, id: idOf("episode image", row.key), episodeId: episode.id, language })),
    skipDuplicates: true,
  });
  return { written: pages.count + others.count, removed: stalePages.count + staleOthers.count };
}

function isOfPage({ part }: ArtRow): boolean {
  return /^\d+$/.test(part);
}
