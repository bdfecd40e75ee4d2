/**
 * The art of a series that is checked in beside its words, into storage and the database. What is there already stays;
 * what was prepared ahead is taken; the rest is drawn here, one picture at a time.
 */
import { join } from "node:path";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import type { EncodedPicture } from "#lib/ingest/pictures/make-pictures.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { readPrepared } from "#lib/ingest/pictures/prepared-pictures.ts";
import { saveArt } from "./art-rows.ts";
import { drawingPath, drawnPart } from "./drawing-file.ts";
import { gatherArt, type Make } from "./gather-art.ts";
import { includedSources } from "./included-sources.ts";
import { savePortraits } from "./portrait-rows.ts";
import { storePicture } from "./store-picture.ts";

export type IncludeOptions = {
  /** Whether to draw what was not prepared; without it such pictures stay as they are. Yes by default. */
  draw?: boolean;
  /** Where prepared pictures lie. */
  preparedIn?: string;
};

export type IncludeResult = {
  /** Pictures, portraits among them, that were taken from the prepared ones, were drawn, and are still to be drawn. */
  taken: number;
  drawn: number;
  waiting: number;
  /** Rows. */
  written: number;
  removed: number;
  /** Drawings that cannot be used; their pages are typeset from their text. */
  warnings: string[];
};

/** Where `npm run build` puts the pictures of the series that ship. */
export function preparedFolder(): string {
  return join(/* turbopackIgnore: true */ process.cwd(), ".build", "pictures");
}

/**
 * Brings the art of a published series up to date with the drawings in its `folder`, one episode after the other.
 */
export async function includeArt(
  { series, episodes }: SeriesContent,
  folder: string,
  { draw = true, preparedIn = preparedFolder() }: IncludeOptions = {},
): Promise<IncludeResult> {
  const result: IncludeResult = { taken: 0, drawn: 0, waiting: 0, written: 0, removed: 0, warnings: [] };
  for (const content of episodes) {
    const { sources, warnings } = await includedSources(folder, series, content);
    result.warnings.push(...warnings);
    const art = await gatherArt(sources, makerOf({ draw, preparedIn }, result));
    for (const [language, rows] of art.byLanguage) count(result, await saveArt(art.episode, language, rows));
    if (art.portraits !== null) count(result, await savePortraits(art.episode, art.portraits));
  }
  return result;
}

function count(result: IncludeResult, { written, removed }: { written: number; removed: number }): void {
  result.written += written;
  result.removed += removed;
}

/** Takes what was prepared of a picture, or draws it. */
function makerOf({ draw, preparedIn }: Required<IncludeOptions>, result: IncludeResult): Make {
  return async ({ episode, part, language, hash }, encode) => {
    const prepared = await readPrepared(preparedIn, hash);
    if (prepared === null && !draw) {
      result.waiting += 1;
      return null;
    }
    const made = prepared ?? (await orWarn(encode(), drawingPath(episode.slug, drawnPart(part)), result));
    if (made === null) return null;
    result[prepared === null ? "drawn" : "taken"] += 1;
    return storePicture(episode, part, language, made);
  };
}

async function orWarn(
  encoding: Promise<EncodedPicture>,
  file: string,
  { warnings }: IncludeResult,
): Promise<EncodedPicture | null> {
  try {
    return await encoding;
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    warnings.push(`${file}: ${error.message}`);
    return null;
  }
}
