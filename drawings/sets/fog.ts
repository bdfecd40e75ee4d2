/** Fog: translucent papers, one before the other, for drawing between the layers of a scene. */
import { palette } from "../kit/palette.ts";
import { linear, print } from "../kit/paper.ts";
import { blob } from "../kit/shape.ts";
import { type Drawing, type Point, stack } from "../kit/svg.ts";
import { type Chance, chance } from "./chance.ts";
import { faint, shares } from "./layers.ts";

/**
 * A bank of fog lying along `y`, thickest there, thinning to nothing below it and in long tongues above. `density` 0 to 1.
 * Lay one behind the figures and a thinner one before their feet.
 */
export function fogBank(
  width: number,
  height: number,
  y: number,
  density: number,
  { colour = palette.fog, seed = 7 }: { colour?: string; seed?: number } = {},
): Drawing {
  const luck = chance(seed);
  const depth = Math.max(60, height * 0.28);
  const tongues = shares(4).map((share) =>
    tongue(width, y - depth * 0.3 + share * depth * 0.85, depth, colour, density, luck),
  );
  const sheets = [0, 1, 2].map((index) =>
    sheet(width, y + (index - 1) * depth * 0.3, depth * 1.3, colour, density, luck),
  );
  return stack(
    sheets[0] ?? "",
    ...tongues.slice(0, 2),
    sheets[1] ?? "",
    ...tongues.slice(2),
    sheets[2] ?? "",
  );
}

/** A sheet with a slow rolling crest, fading out downwards. */
function sheet(
  width: number,
  y: number,
  depth: number,
  colour: string,
  density: number,
  luck: Chance,
): Drawing {
  const crest = shares(7, true).map(
    (share): Point => [share * (width + 80) - 40, y + luck.between(-0.16, 0.16) * depth],
  );
  const outline = blob([...crest, [width + 60, y + depth * 1.5], [-60, y + depth * 1.5]], 0.9);
  const { define, fill } = linear(
    [0, y - depth * 0.2],
    [0, y + depth],
    [
      [0, colour, density * 0.5],
      [0.35, colour, density * 0.34],
      [1, colour, 0],
    ],
  );
  return define + print(outline, fill);
}

/** A long wisp with a flat belly and pointed ends, as scissors cut it. */
function tongue(
  width: number,
  y: number,
  depth: number,
  colour: string,
  density: number,
  luck: Chance,
): Drawing {
  const thick = depth * luck.between(0.16, 0.26);
  const half = width * luck.between(0.2, 0.36);
  const x = luck.next() < 0.5 ? luck.between(-0.05, 0.25) * width : luck.between(0.75, 1.05) * width;
  const outline = blob(
    [
      [x - half, y],
      [x - half * 0.45, y - thick * 0.3],
      [x - half * 0.1, y - thick],
      [x + half * 0.3, y - thick * 0.55],
      [x + half, y + thick * 0.08],
      [x + half * 0.3, y + thick * 0.4],
      [x - half * 0.4, y + thick * 0.3],
    ],
    0.85,
  );
  return faint(density * 0.42, print(outline, colour));
}
