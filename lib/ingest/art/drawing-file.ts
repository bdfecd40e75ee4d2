/** The drawings that are checked in beside the words: where they lie, and what may stand there. */
import { readPlainFile } from "#lib/ingest/content/plain-file.ts";
import type { PageSize } from "#lib/ingest/lettering/lay-out.ts";
import type { PictureKeyParts } from "#lib/ingest/pictures/keys.ts";
import { checkDrawing } from "#lib/ingest/svg/check-drawing.ts";
import { sizeOfSvg } from "./drawing-markup.ts";

const MOST_BYTES = 8 * 1024 * 1024;
/** Keeps the widest picture below what WebP can hold. */
const MOST_TIMES_AS_HIGH = 8;

/** A story page's number, or the cover. */
export type DrawnPart = number | "cover";

export type Drawing = { svg: string; size: PageSize };

/** The drawing that a picture is from; only the cover and numbered pages are drawn. */
export function drawnPart(part: PictureKeyParts["page"]): DrawnPart {
  return typeof part === "number" ? part : "cover";
}

/** Where a drawing lies, relative to the series' folder. */
export function drawingPath(episodeSlug: string, part: DrawnPart): string {
  const name = part === "cover" ? "cover" : `page-${String(part).padStart(2, "0")}`;
  return `art/${episodeSlug}/${name}.svg`;
}

/** Why a drawing cannot be used, as the rest of a sentence, and at which line, counted from 1. */
export type DrawingRefusal = { refusal: string; line: number };

/** The drawing, or what its editor has to mend. Only trouble with the disk is thrown. */
export async function readDrawing(
  folder: string,
  file: string,
): Promise<{ drawing: Drawing } | ({ drawing: null } & DrawingRefusal)> {
  const { text: svg, refusal } = await readPlainFile(folder, file, MOST_BYTES);
  if (svg === null) return refuse(refusal);
  const size = sizeOfSvg(svg);
  if (size === null) return refuse("must have a viewBox that starts at 0 0");
  if (size.height > MOST_TIMES_AS_HIGH * size.width) return refuse("is too tall for its width");
  const fault = checkDrawing(svg);
  return fault === null ? { drawing: { svg, size } } : refuse(fault.message, fault.line);
}

function refuse(refusal: string, line = 1): { drawing: null } & DrawingRefusal {
  return { drawing: null, refusal, line };
}
