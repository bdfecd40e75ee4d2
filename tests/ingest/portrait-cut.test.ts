import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cutPortrait, portraitHash } from "#lib/ingest/pictures/cut-portrait.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import type { Box } from "#lib/ingest/pictures/portrait-square.ts";

const [WIDTH, HEIGHT] = [1000, 1400];
/** Where the red square is on the page. */
const RED = { left: 500, top: 700, side: 400 };
const BOX: Box = [0.5, 0.5, 0.4, 400 / HEIGHT];
const HASH = portraitHash("a".repeat(64), BOX);

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

/** A blue page with a red square on it. */
async function page() {
  const red = await plain(RED.side, RED.side, "#ff0000").png().toBuffer();
  return plain(WIDTH, HEIGHT, "#0000ff").composite([{ input: red, left: RED.left, top: RED.top }]);
}

/** The colours of the corners and the middle, as words. */
async function colorsOf(bytes: Uint8Array | undefined): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, channels } = info;
  const last = width - 3;
  return [
    [2, 2],
    [last, 2],
    [2, last],
    [last, last],
    [width >> 1, width >> 1],
  ].map(([x = 0, y = 0]) => {
    const [red = 0, , blue = 0] = data.subarray((y * width + x) * channels);
    return red > 200 && blue < 60 ? "red" : blue > 200 && red < 60 ? "blue" : "neither";
  });
}

const allRed = Array.from({ length: 5 }, () => "red");

describe("a portrait", () => {
  it("shows what is in its box and nothing beside, in both widths", async () => {
    const { variants, ...made } = await cutPortrait(await (await page()).png().toBuffer(), BOX, HASH);
    expect(made).toMatchObject({ width: 400, height: 400, animated: false, sourceHash: HASH });
    expect(variants.map(({ width, height }) => [width, height])).toEqual([
      [192, 192],
      [384, 384],
    ]);
    for (const { bytes } of variants) {
      expect((await sharp(bytes).metadata()).format).toBe("webp");
      expect(await colorsOf(bytes)).toEqual(allRed);
    }
  });

  it("is the same from pixels that were drawn here", async () => {
    const drawn = await page();
    const pixels = await drawn.removeAlpha().raw().toBuffer();
    const ofPixels = await cutPortrait({ pixels, width: WIDTH, height: HEIGHT }, BOX, HASH);
    expect(ofPixels).toEqual(await cutPortrait(await (await page()).png().toBuffer(), BOX, HASH));
  });

  it("of a photograph that lies on its side is cut as it is seen", async () => {
    const lying = await (await page()).png().toBuffer();
    const turned = await sharp(lying).rotate(-90).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { variants } = await cutPortrait(turned, BOX, HASH);
    expect(await colorsOf(variants[0]?.bytes)).toEqual(allRed);
  });

  it("of an animation is its first frame", async () => {
    const frames = await Promise.all(
      ["#ff0000", "#0000ff"].map((color) => plain(300, 300, color).png().toBuffer()),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const { variants } = await cutPortrait(gif, [0, 0, 1, 1], HASH);
    expect(variants.map(({ width }) => width)).toEqual([192]);
    expect(await colorsOf(variants[0]?.bytes)).toEqual(allRed);
  });

  it("of a grey page with some of it transparent is on white", async () => {
    const grey = await sharp({ create: { width: 300, height: 300, channels: 4, background: "#00000000" } })
      .toColourspace("b-w")
      .png()
      .toBuffer();
    expect((await cutPortrait(grey, [0.2, 0.2, 0.5, 0.5], HASH)).color).toBe("#ffffff");
  });

  it("of a place as large as the page is kept small", async () => {
    const { width, variants } = await cutPortrait(await (await page()).jpeg().toBuffer(), [0, 0, 1, 1], HASH);
    expect(width).toBeLessThanOrEqual(768);
    expect(variants.at(-1)?.width).toBe(384);
  });

  it("of a damaged page is refused in a sentence", async () => {
    const whole = await (await page()).jpeg().toBuffer();
    await expect(cutPortrait(whole.subarray(0, 900), BOX, HASH)).rejects.toThrow(PictureError);
  });

  it("is another one when the page or the box is", () => {
    expect(portraitHash("b".repeat(64), BOX)).not.toBe(HASH);
    expect(portraitHash("a".repeat(64), [0.5, 0.5, 0.4, 0.4])).not.toBe(HASH);
    expect(HASH).toMatch(/^[0-9a-f]{64}$/);
  });
});
