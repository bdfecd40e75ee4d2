/**
 * `npm run draw [-- <episode slug> [<page> | cover]]`: draws our own story into its content folder. What is drawn is
 * checked in, so that the content stands without the drawings' code.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DRAWN_SERIES, drawCover, drawnEpisodes, drawPage, type Picture } from "#drawings/draw-series.ts";

const [onlyEpisode, onlyPage] = process.argv.slice(2);

for (const episode of await drawnEpisodes()) {
  if (onlyEpisode !== undefined && onlyEpisode !== episode.slug) continue;
  if (onlyPage === undefined || onlyPage === "cover") await write(await drawCover(episode));
  for (const { page } of episode.pages) {
    if (onlyPage === undefined || Number(onlyPage) === page) await write(await drawPage(episode, page));
  }
}

async function write({ file, svg }: Picture): Promise<void> {
  const path = join(DRAWN_SERIES, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, svg);
  console.log(`${path} (${Math.round(svg.length / 1024)} kB)`);
}
