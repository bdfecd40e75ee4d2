/**
 * The pictures that the drawings of a series make in each of its languages: planned first, so that whoever has one
 * already need not draw it, and drawn on demand.
 */
import { createHash } from "node:crypto";
import type { EpisodeFile } from "#lib/ingest/content/schema.ts";
import type { EpisodeContent, SeriesContent } from "#lib/ingest/content/series-content.ts";
import { bubblesOfPage } from "#lib/ingest/lettering/bubbles-of-page.ts";
import { drawLayer } from "#lib/ingest/lettering/draw-layer.ts";
import { drawTitle } from "#lib/ingest/lettering/letter-title.ts";
import { letteredLanguages } from "#lib/ingest/lettering/lettered-languages.ts";
import { ENCODING } from "#lib/ingest/pictures/encoding.ts";
import type { RawPicture } from "#lib/ingest/pictures/picture-source.ts";
import { inLanguage } from "#lib/text.ts";
import { layOver, rasterise } from "./compose-page.ts";
import { type Drawing, type DrawnPart, drawingPath, readDrawing } from "./drawing-file.ts";
import { titleBoxOf } from "./drawing-markup.ts";

export type IncludedPicture = {
  part: DrawnPart;
  language: string;
  /** SHA-256 of all that the picture is drawn from: the drawing, its lettering, and how we encode. */
  hash: string;
  /** SHA-256 of the drawing alone. */
  bareHash: string;
  /** What it is drawn from: the drawing, and what is laid over it, an SVG of the same size. */
  recipe: Drawing & { layer: string };
  /** Draws it without a word on it. @throws PictureError when the drawing is no SVG. */
  draw(): Promise<RawPicture>;
  /** What `draw` drew, lettered. */
  letter(bare: RawPicture): Promise<RawPicture>;
};

/** The pictures of one episode, cover first, each in all its languages; a drawing that cannot be used is a warning. */
export async function planPictures(
  folder: string,
  series: SeriesContent["series"],
  episode: EpisodeContent,
): Promise<{ pictures: IncludedPicture[]; warnings: string[] }> {
  const pictures: IncludedPicture[] = [];
  const warnings: string[] = [];
  const languages = letteredLanguages(episode, series);
  const bareOf = rememberLast();
  for (const part of ["cover", ...episode.pages.map(({ page }) => page)] as const) {
    const file = drawingPath(episode.slug, part);
    const read = await readDrawing(folder, file);
    if (read.drawing === null) {
      warnings.push(`${file} ${read.refusal}`);
      continue;
    }
    const { drawing } = read;
    const layers = new Map(
      languages.map((code) => [code, layerOf(drawing, part, episode, code, series.language)]),
    );
    pictures.push(...planDrawing(drawing, part, layers, bareOf));
  }
  return { pictures, warnings };
}

/** What lies over the drawing in a language, as an SVG of the drawing's size. */
export function layerOf(
  { svg, size }: Drawing,
  part: DrawnPart,
  episode: Pick<EpisodeFile, "titles" | "pages">,
  language: string,
  fallback: string,
): string {
  if (part === "cover") {
    const box = titleBoxOf(svg);
    return box === null
      ? drawLayer([], language, size)
      : drawTitle(inLanguage(episode.titles, language, fallback), language, box, size);
  }
  const page = episode.pages.find((entry) => entry.page === part);
  return drawLayer(page === undefined ? [] : bubblesOfPage(page, language, fallback), language, size);
}

type Rasterise = (drawing: Drawing) => Promise<RawPicture>;

function planDrawing(
  drawing: Drawing,
  part: DrawnPart,
  layers: ReadonlyMap<string, string>,
  bareOf: Rasterise,
): IncludedPicture[] {
  const bareHash = createHash("sha256").update(drawing.svg).digest("hex");
  return [...layers].map(([language, layer]) => {
    const hash = createHash("sha256")
      .update(JSON.stringify([ENCODING, drawing.svg, layer]))
      .digest("hex");
    return {
      part,
      language,
      hash,
      bareHash,
      recipe: { ...drawing, layer },
      draw: () => bareOf(drawing),
      letter: (bare: RawPicture) => layOver(bare, layer, drawing.size),
    };
  });
}

/** The languages of a drawing follow each other and share one bare picture; more than one at a time would be costly. */
function rememberLast(): Rasterise {
  let last: { drawing: Drawing; bare: Promise<RawPicture> } | undefined;
  return (drawing) => {
    if (last?.drawing !== drawing) last = { drawing, bare: rasterise(drawing.svg, drawing.size) };
    return last.bare;
  };
}
