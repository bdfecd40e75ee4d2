/**
 * For authors of included art: one page, or `cover`, with its lettering as a PNG, and what content:check would say of
 * the page's balloons. The rest of the series may be unfinished.
 *
 *     node --conditions=react-server --import tsx scripts/preview-page.ts <series> <episode> <page|cover> <language> <out.png> [width]
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { layOver, rasterise } from "#lib/ingest/art/compose-page.ts";
import { type DrawnPart, drawingPath, readDrawing } from "#lib/ingest/art/drawing-file.ts";
import { layerOf } from "#lib/ingest/art/included-pictures.ts";
import { printComplaint } from "#lib/ingest/content/complaint.ts";
import { type EpisodeFile, episodeFileSchema, seriesFileSchema } from "#lib/ingest/content/schema.ts";
import { type LoadedFile, readYamlFile } from "#lib/ingest/content/yaml-file.ts";
import { checkLettering } from "#lib/ingest/lettering/check-lettering.ts";

const USAGE =
  "usage: scripts/preview-page.ts <series> <episode slug> <page|cover> <language> <out.png> [width in pixels]";

await preview(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function preview([series, slug, wanted, language, out, width = "1200"]: readonly string[]) {
  if (series === undefined || slug === undefined || wanted === undefined) throw new Error(USAGE);
  if (language === undefined || out === undefined) throw new Error(USAGE);
  const folder = join("content", series);
  const part: DrawnPart = wanted === "cover" ? wanted : Number(wanted);
  const episode = await findEpisode(folder, slug);
  const path = drawingPath(slug, part);
  const read = await readDrawing(folder, path);
  if (read.drawing === null) throw new Error(`${path}:${read.line} ${read.refusal}`);
  const { drawing } = read;
  const { loaded: about } = await readYamlFile(folder, "series.yaml", seriesFileSchema);
  const layer = layerOf(drawing, part, episode.value, language, about?.value.language ?? "en");
  const page = await layOver(await rasterise(drawing.svg, drawing.size, Number(width)), layer, drawing.size);
  const raw = { width: page.width, height: page.height, channels: 3 } as const;
  await sharp(page.pixels, { raw }).png().toFile(out);
  console.log(`${out}: ${page.width} x ${page.height}`);
  if (about === null || part === "cover") return;
  const index = episode.value.pages.findIndex((entry) => entry.page === part);
  for (const complaint of checkLettering({ series: about, episodes: [episode] })) {
    if (complaint.field.startsWith(`pages[${index}].`)) console.log(printComplaint(complaint));
  }
}

/** The file named after the episode, else whichever has its slug. */
async function findEpisode(folder: string, slug: string): Promise<LoadedFile<EpisodeFile>> {
  const names = await readdir(join(folder, "episodes"));
  const likely = names.toSorted((a, b) => Number(b.startsWith(slug)) - Number(a.startsWith(slug)));
  const complaints: string[] = [];
  for (const name of likely) {
    const { loaded, complaints: found } = await readYamlFile(folder, `episodes/${name}`, episodeFileSchema);
    if (loaded?.value.slug === slug) return loaded;
    complaints.push(...found.map(printComplaint));
  }
  throw new Error([`No episode ${slug} in ${folder}/episodes.`, ...complaints].join("\n"));
}
