/**
 * The letters: outlines and widths from the font files that ship with our packages, so that a picture looks the same on
 * a machine without fonts. Hides fontkit. Each file is read once, at first use.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font, type GlyphRun } from "fontkit";

const FILES = {
  normal: "comic-neue/files/comic-neue-latin-700-normal.woff",
  italic: "comic-neue/files/comic-neue-latin-700-italic.woff",
  display: "caprasimo/files/caprasimo-latin-400-normal.woff",
} as const;

const NO_BREAK_SPACE = 0xa0;
/** The fonts have no narrow no-break space, and French wants one before its signs. */
const NARROW = 0.62;

export type Face = keyof typeof FILES;

export type Shaped = {
  /** The room the text takes on its line, in page units. */
  width: number;
  /** SVG path data of the letters, with the pen at `x` on the baseline `y`. */
  outline(x: number, y: number): string;
};

const loaded = new Map<Face, Font>();

/** Every line is measured, placed and drawn, and laying out its glyphs is what takes long. */
const recentRuns = new Map<string, GlyphRun>();
const MOST_RUNS = 400;

/** One line of text, kerned, with letters of `size` page units. */
export function shape(text: string, face: Face, size: number): Shaped {
  const font = load(face);
  const scale = size / font.unitsPerEm;
  const run = layOutGlyphs(text, face, font);
  const advances = run.glyphs.map(
    ({ codePoints }, index) =>
      (run.positions[index]?.xAdvance ?? 0) * (codePoints[0] === NO_BREAK_SPACE ? NARROW : 1),
  );
  return {
    width: sum(advances) * scale,
    outline(x, y) {
      const outlines = run.glyphs.map((glyph, index) => {
        const { xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
        const left = x + (sum(advances.slice(0, index)) + xOffset) * scale;
        return glyph.path.transform(scale, 0, 0, -scale, left, y - yOffset * scale).toSVG();
      });
      return outlines.join("");
    },
  };
}

function layOutGlyphs(text: string, face: Face, font: Font): GlyphRun {
  const key = `${face} ${text}`;
  const known = recentRuns.get(key) ?? font.layout(text);
  if (recentRuns.size >= MOST_RUNS) recentRuns.clear();
  recentRuns.set(key, known);
  return known;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The characters that the face cannot draw, each once. */
export function missingLetters(text: string, face: Face): string[] {
  const font = load(face);
  return [...new Set(text)].filter(
    (letter) => letter !== "\n" && !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
}

function load(face: Face): Font {
  const known = loaded.get(face);
  if (known !== undefined) return known;
  const file = join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource", FILES[face]);
  const font = create(readFileSync(file));
  if ("fonts" in font) throw new Error(`${file} is a collection of fonts`);
  loaded.set(face, font);
  return font;
}
