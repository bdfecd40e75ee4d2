/** How pictures are encoded. Whatever changes the bytes must change `ENCODING` too, or old bytes live on under old keys. */

export const ENCODING = "webp-1";

/** In pixels; the first is the thumbnail, always still. */
export const WIDTHS = [160, 480, 800, 1200, 1654] as const;
export const THUMBNAIL_WIDTH = WIDTHS[0];
export const WIDEST = WIDTHS[4];

/** How portraits are cut from pages; changes with whatever changes their bytes and not those of pages. */
export const PORTRAIT_ENCODING = "square-1";
/** In pixels: a face beside a name, and the same on a sharp screen or shown large. */
export const PORTRAIT_WIDTHS = [192, 384] as const;

/** WebP quality, 0 to 100. */
export const QUALITY = 82;
export const THUMBNAIL_QUALITY = 75;

/** Of a picture as it comes. */
export const MOST_BYTES = 60 * 1024 * 1024;

/** More than any page needs, and little enough to decode on a small machine. */
export const MOST_PIXELS = 100_000_000;

/** The tallest picture WebP can hold, in pixels. */
export const MOST_HEIGHT = 16_383;

/** The placeholder is a picture of at most this many pixels, inside a data URL of at most so many characters. */
export const PLACEHOLDER_SIZE = { width: 16, height: 32 } as const;
export const PLACEHOLDER_LENGTH = 400;

/** The widths a picture is encoded in: never wider than it is, and its own width once if that is below the widest. */
export function widthsFor(sourceWidth: number): number[] {
  return [...new Set(WIDTHS.map((width) => Math.min(width, sourceWidth)))];
}

/** The widths of a portrait that is cut `side` pixels long: the smaller in any case, the larger where it is as large. */
export function portraitWidthsFor(side: number): number[] {
  const [small, large] = PORTRAIT_WIDTHS;
  return side < large ? [Math.min(small, side)] : [small, large];
}
