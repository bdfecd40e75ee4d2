/**
 * The door of the drawings: every picture of our own story as an SVG document. Where the panels are is read from the
 * words, so a box that an editor moves moves its scene; what is in them is drawn in `pages/`, one file to a page.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { type EpisodeFile, episodeFileSchema } from "#lib/ingest/content/schema.ts";
import { readYamlFile } from "#lib/ingest/content/yaml-file.ts";
import { drawSheet, type Frame, type Scene } from "./kit/page.ts";

/** The content folder of the series that is drawn here. */
export const DRAWN_SERIES = "content/small-lights";

export type Picture = {
  /** Where it belongs, inside the series' folder. */
  file: string;
  svg: string;
};

const scene = z.custom<Scene>((value) => typeof value === "function", "must be a function");
const pageModule = z.object({ scenes: z.array(scene).min(1) });
const coverModule = z.object({ drawCover: z.custom<() => string>((value) => typeof value === "function") });

/** The episodes that are drawn, as their files tell of them. */
export async function drawnEpisodes(folder = DRAWN_SERIES): Promise<EpisodeFile[]> {
  const names = (await readdir(join(folder, "episodes"))).filter((name) => name.endsWith(".yaml")).sort();
  const readings = await Promise.all(
    names.map((name) => readYamlFile(folder, `episodes/${name}`, episodeFileSchema)),
  );
  return readings.flatMap(({ loaded }) => (loaded === null ? [] : [loaded.value]));
}

/**
 * One page, with a scene behind each panel's window.
 * @throws Error when the page has no drawing, or another number of scenes than panels.
 */
export async function drawPage(episode: EpisodeFile, number: number): Promise<Picture> {
  const page = episode.pages.find((candidate) => candidate.page === number);
  if (page === undefined) throw new Error(`${episode.slug} has no page ${number}`);
  const name = `page-${String(number).padStart(2, "0")}`;
  const { scenes } = pageModule.parse(await import(`./pages/${episode.slug}/${name}.ts`));
  if (scenes.length !== page.panels.length) {
    throw new Error(`${episode.slug} ${name} draws ${scenes.length} scenes for ${page.panels.length} panels`);
  }
  const [width, height] = page.size;
  const windows = page.panels.flatMap(({ box }, index) => {
    const drawn = scenes[index];
    return drawn === undefined ? [] : [{ frame: frameOf(box, width, height), scene: drawn }];
  });
  return { file: `art/${episode.slug}/${name}.svg`, svg: drawSheet({ width, height }, windows) };
}

/** The picture that stands for the episode on its shelf. */
export async function drawCover(episode: EpisodeFile): Promise<Picture> {
  const drawn = coverModule.parse(await import(`./pages/${episode.slug}/cover.ts`));
  return { file: `art/${episode.slug}/cover.svg`, svg: drawn.drawCover() };
}

function frameOf(box: readonly [number, number, number, number], width: number, height: number): Frame {
  const [x, y, w, h] = box;
  return { x: x * width, y: y * height, width: w * width, height: h * height };
}
