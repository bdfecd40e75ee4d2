/** The sea as paper: rows of waves, each before the other, and what light does on them. */
import { palette } from "../kit/palette.ts";
import { linear, print } from "../kit/paper.ts";
import { rectangle } from "../kit/shape.ts";
import { type Drawing, element, group, type Point, round, stack } from "../kit/svg.ts";
import { airOf, mix, type Time } from "./air.ts";
import { type Chance, chance } from "./chance.ts";
import { layer, shares, sheen } from "./layers.ts";

export type SeaOptions = {
  /** How high the waves go: 0 a mirror, 1 a quiet harbour, 3 a storm. */
  rough?: number;
  /** Where along the panel the sky's light lies on the water. */
  lightX?: number;
  seed?: number;
};

/** Water from the horizon down to the bottom of the panel, in rows of paper waves that grow towards us. */
export function sea(
  width: number,
  height: number,
  horizon: number,
  time: Time,
  options: SeaOptions = {},
): Drawing {
  const { rough = 1, lightX = width * (time === "dawn" ? 0.64 : 0.8), seed = 3 } = options;
  const { seaFar, seaNear, light } = airOf(time);
  const luck = chance(seed);
  const depth = height - horizon;
  const rows = Math.max(3, Math.min(11, Math.round(depth / 42)));
  const { define, fill } = linear(
    [0, horizon],
    [0, height],
    [
      [0, seaFar],
      [1, seaNear],
    ],
  );
  const waves = shares(rows).map((share) => {
    const nearness = ((share * rows + 0.6) / rows) ** 1.55;
    const y = horizon + depth * nearness;
    const size = (0.12 + nearness) * Math.min(1, depth / 360 + 0.25);
    const crest = waveLine(width, y, 50 + 190 * size, 22 * size * rough, luck);
    return stack(
      layer(
        `${crest}L${width + 300} ${height + 40}L-300 ${height + 40}Z`,
        mix(mix(seaFar, seaNear, 0.12 + nearness * 0.88), light, luck.between(0, 0.07)),
        {
          shade: time === "dawn" ? 0.16 : 0.26 + 0.2 * nearness,
          reach: 5 + 16 * size,
          edge: light,
          shine: 0.24,
        },
      ),
      streaks(width, [y + 8 * size, depth / rows], lightX, size, light, luck),
    );
  });
  return stack(
    define,
    print(rectangle(0, horizon, width, depth), fill),
    streaks(width, [horizon + 3, 8], lightX, 0.16, light, luck),
    ...waves,
  );
}

/** A crest cut in hollows from peak to peak, longer than the panel. */
function waveLine(width: number, y: number, period: number, rise: number, luck: Chance): string {
  const start = -period * luck.between(0.1, 1);
  const steps: string[] = [];
  for (let x = start; x < width + period; ) {
    const span = period * luck.between(0.75, 1.3);
    const dip = rise * luck.between(0.9, 1.6);
    steps.push(
      `Q${round(x + span * 0.45)} ${round(y + dip)} ${round(x + span)} ${round(y - rise * luck.between(0, 0.35))}`,
    );
    x += span;
  }
  return `M${round(start)} ${round(y)}${steps.join("")}`;
}

/** Flecks of light, thickest below the light in the sky. */
function streaks(
  width: number,
  [y, band]: readonly [number, number],
  lightX: number,
  size: number,
  colour: string,
  luck: Chance,
): Drawing {
  const leaves = (count: number, spread: number, middle: number, half: number) =>
    shares(count).map(() => {
      const at: Point = [middle + (luck.next() - 0.5) * spread, y + luck.between(0, band * 0.75)];
      return lens(at, half * (0.35 + size) * luck.between(0.5, 1.2), 1.2 + 3.4 * size);
    });
  return stack(
    sheen(leaves(5, width * (0.1 + size * 0.24), lightX, 44).join(""), colour, 0.4),
    sheen(leaves(3, width, width / 2, 26).join(""), colour, 0.16),
  );
}

/** A long thin leaf: how light lies on water. */
export function lens([x, y]: Point, half: number, thick: number): string {
  const [left, right] = [round(x - half), round(x + half)];
  return `M${left} ${round(y)}Q${round(x)} ${round(y - thick)} ${right} ${round(y)}Q${round(x)} ${round(y + thick)} ${left} ${round(y)}Z`;
}

/** A lamp's light on the water: a broken column of leaves from (x, y) down, wider and fainter as it goes. */
export function reflection(
  x: number,
  y: number,
  length: number,
  colour: string = palette.amber,
  {
    spread = 1,
    strength = 0.85,
    seed = Math.round(x),
  }: { spread?: number; strength?: number; seed?: number } = {},
): Drawing {
  const luck = chance(seed);
  const leaves: Drawing[] = [];
  for (let down = 0, gap = 9; down < length; down += gap, gap *= 1.07) {
    const share = down / length;
    const half = (10 + length * 0.06 * (0.5 + share)) * spread * luck.between(0.55, 1.15);
    const leaf = lens([x + luck.between(-0.4, 0.4) * half, y + down], half, Math.max(2.6, gap * 0.42));
    const opacity = String(round(strength * (1 - share) ** 0.9, 2));
    leaves.push(element("path", { d: leaf, opacity }));
  }
  return group({ fill: colour, style: "mix-blend-mode:screen" }, ...leaves);
}
