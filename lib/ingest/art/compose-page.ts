/** A drawing and its lettering become one picture, at the widest width that pictures are kept in. */
import type { Sharp } from "sharp";
import type { PageSize } from "#lib/ingest/lettering/lay-out.ts";
import { sharp } from "#lib/ingest/pictures/decoder.ts";
import { MOST_PIXELS, WIDEST } from "#lib/ingest/pictures/encoding.ts";
import { PictureError, type RawPicture } from "#lib/ingest/pictures/picture-source.ts";

/** The drawing, on white, `width` pixels wide. `size` is the drawing's own. @throws PictureError when it is no SVG. */
export async function rasterise(svg: string, size: PageSize, width: number = WIDEST): Promise<RawPicture> {
  const height = Math.round((size.height * width) / size.width);
  const drawn = openSvg(svg, size, width)
    .resize({ width, height, fit: "fill" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .removeAlpha()
    .raw();
  const pixels = await drawn.toBuffer().catch((error: unknown) => {
    throw new PictureError("The drawing is no valid SVG.", { cause: error });
  });
  return { pixels, width, height };
}

/** The picture with the layer, an SVG of the page's `size`, laid over it. */
export async function layOver(picture: RawPicture, layer: string, size: PageSize): Promise<RawPicture> {
  const { pixels, width, height } = picture;
  const lettering = await openSvg(layer, size, width)
    .resize({ width, height, fit: "fill" })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const composed = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .composite([{ input: lettering }])
    .removeAlpha()
    .raw()
    .toBuffer();
  return { pixels: composed, width, height };
}

/** Drawn at its target size rather than scaled afterwards. 72 is the density at which a unit is a pixel. */
function openSvg(svg: string, { width }: PageSize, wanted: number): Sharp {
  const density = Math.min(2400, Math.max(1, (72 * wanted) / width));
  return sharp(Buffer.from(svg), { density, limitInputPixels: MOST_PIXELS });
}
