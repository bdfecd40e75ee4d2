/** What the pictures of an episode are made of when its art is fetched: files on this machine, by what they hold. */
import type { AcquiredPicture } from "#lib/ingest/acquire/acquire-episode.ts";
import { encodeApart } from "#lib/ingest/encoder/encode-apart.ts";
import type { ArtEpisode } from "./art-rows.ts";
import type { EpisodeSources } from "./gather-art.ts";

/** One language of it. Portraits are cut from the pages in the series' own. */
export function remoteSources(
  episode: ArtEpisode,
  language: string,
  pictures: readonly AcquiredPicture[],
): EpisodeSources {
  return {
    episode,
    languages: [language],
    pages: pictures.map(({ page, path, sha256 }) => ({
      part: page,
      language,
      hash: sha256,
      encode: () => encodeApart({ kind: "file", path }),
    })),
    cuts:
      language === episode.language
        ? pictures.flatMap(({ page, path, sha256 }) =>
            typeof page === "number"
              ? [
                  {
                    page,
                    hash: sha256,
                    cut: (box, hash) => encodeApart({ kind: "face in a file", path, box, hash }),
                  },
                ]
              : [],
          )
        : [],
  };
}
