import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { PLACEHOLDER_LENGTH } from "#lib/ingest/pictures/encoding.ts";
import { makePictures } from "#lib/ingest/pictures/make-pictures.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { realPages } from "#tests/support/comic-site.ts";

const plain = (width: number, height: number, background = "#336699") =>
  sharp({ create: { width, height, channels: 3, background } });

const animation = async (frames: readonly string[]) => {
  const pictures = await Promise.all(frames.map((color) => plain(600, 400, color).png().toBuffer()));
  return sharp(pictures, { join: { animated: true } });
};

/** A GIF of some hundred bytes that says it is 2000 by 2000 pixels in every frame. */
function vastGif(frames: number): Uint8Array {
  const screen = "474946383961 d007 d007 800000 000000 ffffff".replaceAll(" ", "");
  const frame = "21f904000a000000 2c 00000000 0100 0100 00 0202440100".replaceAll(" ", "");
  return Buffer.from(`${screen}${frame.repeat(frames)}3b`, "hex");
}

/** The colour in the middle of the first frame. */
async function middleOf(bytes: Uint8Array): Promise<number[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

describe("the pictures made from a page", () => {
  it.each([
    [2481, 3503, [160, 480, 800, 1200, 1654]],
    [1654, 2339, [160, 480, 800, 1200, 1654]],
    [1200, 1694, [160, 480, 800, 1200]],
    [1000, 1400, [160, 480, 800, 1000]],
    [100, 140, [100]],
  ])("of %i by %i pixels are never wider than it", async (width, height, widths) => {
    const { variants, ...made } = await makePictures(await plain(width, height).jpeg().toBuffer());
    expect([made.width, made.height]).toEqual([width, height]);
    expect(variants.map((variant) => variant.width)).toEqual(widths);
    for (const variant of variants) {
      const metadata = await sharp(variant.bytes).metadata();
      expect(metadata.format).toBe("webp");
      expect([metadata.width, metadata.height]).toEqual([variant.width, variant.height]);
      expect(variant.height).toBe(Math.max(1, Math.round((height * variant.width) / width)));
    }
  });

  it("are the same bytes every time", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
    const source = await sharp({
      create: { width: 900, height: 1200, channels: 3, noise, background: "#000" },
    })
      .jpeg()
      .toBuffer();
    const made = await Promise.all([makePictures(source), makePictures(new Uint8Array(source))]);
    const [first, second] = made.map(({ variants, ...rest }) => ({
      ...rest,
      variants: variants.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex")),
    }));
    expect(first?.variants).toHaveLength(4);
    expect(second).toEqual(first);
  });

  it("are on white where the source is transparent", async () => {
    const background = { r: 255, g: 0, b: 0, alpha: 0 };
    const source = await sharp({ create: { width: 500, height: 500, channels: 4, background } })
      .png()
      .toBuffer();
    const { variants, color } = await makePictures(source);
    expect(color).toBe("#ffffff");
    for (const { bytes } of variants) expect(await middleOf(bytes)).toEqual([255, 255, 255]);
  });

  it("stand upright when a camera held the source sideways", async () => {
    const left = { input: await plain(200, 300, "#ff0000").png().toBuffer(), top: 0, left: 0 };
    const sideways = plain(400, 300, "#0000ff").composite([left]).withMetadata({ orientation: 6 });
    const { width, height, variants } = await makePictures(await sideways.jpeg().toBuffer());
    expect([width, height]).toEqual([300, 400]);
    for (const { bytes, ...variant } of variants) {
      const upper = { left: 0, top: 0, width: variant.width, height: Math.floor(variant.height / 2) };
      const [red, , blue] = await middleOf(await sharp(bytes).extract(upper).png().toBuffer());
      expect(red).toBeGreaterThan(blue ?? 0);
    }
    expect(variants.map((variant) => [variant.width, variant.height])).toEqual([
      [160, 213],
      [300, 400],
    ]);
  });
});

describe("pictures that are still to load", () => {
  it("carry the hash of the source, its mean colour and a placeholder that is a picture", async () => {
    const half = { input: await plain(300, 200, "#0000ff").png().toBuffer(), top: 0, left: 0 };
    const source = await plain(300, 400, "#ff0000").composite([half]).png().toBuffer();
    const { color, placeholder, sourceHash } = await makePictures(source);
    expect(sourceHash).toBe(createHash("sha256").update(source).digest("hex"));
    expect(color).toMatch(/^#(7f|80)00(7f|80)$/);
    const bytes = Buffer.from(placeholder.replace("data:image/webp;base64,", ""), "base64");
    expect((await sharp(bytes).metadata()).width).toBe(16);
  });

  it("have six digits of colour when the page is grey", async () => {
    const grey = await plain(200, 300, "#808080").toColourspace("b-w").png().toBuffer();
    expect((await makePictures(grey)).color).toBe("#808080");
  });

  it.each([
    [400, 560],
    [100, 2000],
    [2000, 100],
    [1, 1],
  ])("have a short placeholder even for noise of %i by %i", async (width, height) => {
    const noise = { type: "gaussian", mean: 128, sigma: 90 } as const;
    const source = await sharp({ create: { width, height, channels: 3, noise, background: "#000" } })
      .png()
      .toBuffer();
    expect((await makePictures(source)).placeholder.length).toBeLessThanOrEqual(PLACEHOLDER_LENGTH);
  });
});

describe("the pictures made from an animation", () => {
  it.each(["gif", "webp"] as const)(
    "F-FLIP-09: a %s keeps its frames, their time and its end",
    async (format) => {
      const frames = await animation(["#ff0000", "#00ff00", "#0000ff"]);
      const source = await frames.toFormat(format, { delay: [100, 200, 300], loop: 2 }).toBuffer();
      const { variants, ...made } = await makePictures(source);
      expect(made).toMatchObject({ animated: true, width: 600, height: 400 });
      const [, ...moving] = variants;
      expect(moving.map(({ width, height }) => [width, height])).toEqual([
        [480, 320],
        [600, 400],
      ]);
      for (const { bytes } of moving) {
        const { pages, delay, loop } = await sharp(bytes, { animated: true }).metadata();
        expect({ pages, delay, loop }).toEqual({ pages: 3, delay: [100, 200, 300], loop: 2 });
      }
    },
  );

  it("has a still thumbnail of the first frame", async () => {
    const source = await (await animation(["#ff0000", "#00ff00"])).gif({ delay: [100, 100] }).toBuffer();
    const [thumbnail] = (await makePictures(source)).variants;
    const metadata = await sharp(thumbnail?.bytes, { animated: true }).metadata();
    expect(metadata.pages ?? 1).toBe(1);
    expect((await middleOf(thumbnail?.bytes ?? new Uint8Array()))[0]).toBeGreaterThan(240);
  });

  it("is a still when all its frames together are too large to decode", async () => {
    const { animated, variants } = await makePictures(vastGif(26));
    expect(animated).toBe(false);
    expect((await sharp(variants.at(-1)?.bytes, { animated: true }).metadata()).pages ?? 1).toBe(1);
  });
});

describe("an editor is told in a sentence", () => {
  it.each<[what: string, source: () => Promise<Uint8Array>, sentence: string]>([
    [
      "that a text is no picture",
      async () => Buffer.from("Once upon a time"),
      "The file is not a JPEG, PNG, GIF or WebP picture.",
    ],
    [
      "that nothing is no picture",
      async () => new Uint8Array(),
      "The file is not a JPEG, PNG, GIF or WebP picture.",
    ],
    [
      "that a TIFF cannot be used",
      () => plain(20, 20).tiff().toBuffer(),
      "The file is not a JPEG, PNG, GIF or WebP picture.",
    ],
    [
      "that a picture is too large",
      () => plain(10_001, 10_000).png().toBuffer(),
      "The picture has more than 100 megapixels.",
    ],
    [
      "that a strip is too tall",
      () => plain(20, 16_384).png().toBuffer(),
      "The picture is too tall for WebP.",
    ],
    [
      "that a picture was cut short",
      async () => {
        const whole = await plain(600, 800)
          .composite([
            { input: Buffer.alloc(300 * 300 * 3, "comic"), raw: { width: 300, height: 300, channels: 3 } },
          ])
          .jpeg()
          .toBuffer();
        return whole.subarray(0, whole.byteLength / 2);
      },
      "The picture is damaged or cut short, so it cannot be used.",
    ],
  ])("%s", async (_what, source, sentence) => {
    const error = await makePictures(await source()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PictureError);
    expect(error).toHaveProperty("message", sentence);
  });

  it("and the next picture is made all the same", async () => {
    await expect(makePictures(Buffer.from("no"))).rejects.toThrow(PictureError);
    await expect(makePictures(await plain(20, 20).png().toBuffer())).resolves.toHaveProperty("width", 20);
  });
});

describe.skipIf(realPages === null)(
  "with the real pages (skipped unless COMPANION_FIXTURES names their folder)",
  () => {
    const page = (path: string) => readFile(join(realPages ?? "", path));

    it("a page has a short placeholder and pictures in four widths", async () => {
      const bytes = await page(
        "ep01_Potion-of-Flight/low-res/en_Pepper-and-Carrot_by-David-Revoy_E01P01.jpg",
      );
      const { variants, placeholder } = await makePictures(bytes);
      expect(variants.map(({ width }) => width)).toEqual([160, 480, 800, 1200]);
      expect(placeholder.length).toBeLessThanOrEqual(PLACEHOLDER_LENGTH);
    });

    it("a still named .gif, and an empty strip, are pictures too", async () => {
      const still = await page(
        "ep04_Stroke-of-genius/low-res/en_Pepper-and-Carrot_by-David-Revoy_E04P05.gif",
      );
      expect(await makePictures(still)).toMatchObject({ animated: false, width: 1200, height: 675 });
      const strip = await page(
        "ep01_Potion-of-Flight/low-res/en_Pepper-and-Carrot_by-David-Revoy_E01P04.jpg",
      );
      expect(await makePictures(strip)).toMatchObject({ width: 1200, height: 24, color: "#ffffff" });
    });
  },
);
