/** Pages whose pictures are in storage already, to cut portraits from: for words that change while art stays. */
import { edit } from "#lib/db/edit.ts";
import { cutPortrait } from "#lib/ingest/pictures/cut-portrait.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { storage } from "#lib/providers/storage/index.ts";
import type { ArtEpisode } from "./art-rows.ts";
import type { CutSource } from "./gather-art.ts";

/** The widest picture of each page in the series' own language. */
export async function storedCuts({ seriesId, number, language }: ArtEpisode): Promise<CutSource[]> {
  const widest = await edit((transaction) =>
    transaction.pageImage.findMany({
      where: { seriesId, episode: number, language },
      orderBy: [{ page: "asc" }, { width: "desc" }],
      distinct: ["page"],
    }),
  );
  return widest.map(({ page, key, sourceHash }) => ({
    page,
    hash: sourceHash,
    async cut(box, hash) {
      const file = await storage().get(key);
      if (file === null) throw new PictureError(`The picture of page ${page} has gone from storage.`);
      return cutPortrait(file.bytes, box, hash);
    },
  }));
}
