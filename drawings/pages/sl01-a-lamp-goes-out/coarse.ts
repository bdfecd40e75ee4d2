/** Fewer figures for what is drawn small: nobody sees a tenth of a unit there, but every page has to be sent. */
import type { Drawing } from "../../kit/svg.ts";

/**
 * The drawing with its outlines rounded to whole units. Its definitions get names of their own, so that the same thing
 * may stand elsewhere on the page unrounded.
 */
export function coarse(drawing: Drawing): Drawing {
  return drawing
    .replaceAll(/ d="([^"]*)"/g, (_, outline: string) => ` d="${outline.replaceAll(/-?\d*\.\d+/g, whole)}"`)
    .replaceAll(/(id="|url\(#|href="#)(?!lift-)([\w-]+)/g, "$1$2-c");
}

function whole(number: string): string {
  const rounded = Math.round(Number(number));
  return rounded === 0 ? "0" : `${rounded}`;
}
