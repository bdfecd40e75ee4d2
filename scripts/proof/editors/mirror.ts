/** What stands in for the comic's site and its source repository: real pages where there are any, else drawn on the spot. */
import { dirname, join } from "node:path";
import { readSeries } from "#lib/ingest/content/read.ts";
import { type ComicSite, type Files, filesIn, openComicSite, realPages } from "#tests/support/comic-site.ts";
import { drawTinyComic } from "#tests/support/comic-site-tiny.ts";

export type Mirror = {
  /** What its pictures are, in words. */
  readonly pictures: string;
  readonly env: Readonly<Record<string, string>>;
  /** How many pictures and drawings it has handed out so far. */
  served(): number;
  close(): Promise<void>;
};

/** Opens a mirror of every episode that the folder of a series tells of. */
export async function openMirror(folder: string): Promise<Mirror> {
  let served = 0;
  const counted =
    (files: Files): Files =>
    async (path) => {
      const bytes = await files(path);
      if (bytes !== null && !path.endsWith(".json")) served += 1;
      return bytes;
    };
  const art = await openComicSite(counted(realPages === null ? await drawn(folder) : filesIn(realPages)));
  const lettering = await openComicSite(
    counted(realPages === null ? async () => null : filesIn(join(dirname(realPages), "webcomics"))),
  );
  const sites: ComicSite[] = [art, lettering];
  return {
    pictures: realPages === null ? "pages drawn on the spot" : "real pages, 1,200 pixels wide",
    env: { COMIC_SOURCE_URL: art.url, LETTERING_SOURCE_URL: lettering.url },
    served: () => served,
    async close() {
      for (const site of sites) await site.close();
    },
  };
}

async function drawn(folder: string): Promise<Files> {
  const { episodes } = await readSeries(folder);
  return drawTinyComic(
    episodes.map(({ slug, upstream, pages }) => ({
      name: upstream ?? slug,
      pages: pages.length,
      languages: ["en"],
    })),
  );
}
