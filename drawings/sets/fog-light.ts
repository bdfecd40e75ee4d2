/** Fog over the harbour on a night without wind, and what a single light does in it. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { linear, print } from "../kit/paper.ts";
import { blob, towards } from "../kit/shape.ts";
import { type Drawing, group, type Point, stack } from "../kit/svg.ts";
import { chance } from "./chance.ts";
import { faint, shares, shining } from "./layers.ts";
import { lens } from "./sea.ts";

/** Rings of paler and paler paper about a light, as fog shows them; the smallest is the brightest. */
export function rings(at: Point, radius: number, strength: number, seed = 1): Drawing {
  const sheets = shares(5).map((share, index) => {
    const size = radius * (1 - share * 0.86);
    return shining(strength * (0.34 + share * 0.5), print(cutRing(at, size, seed + index), palette.ochre));
  });
  return stack(...sheets, glow(at, radius * 1.15, palette.amber, strength * 0.7));
}

/** A ring as scissors cut it: nearly round. */
function cutRing(at: Point, radius: number, seed: number): string {
  const luck = chance(seed);
  return blob(shares(11).map((share) => towards(at, share * 360, radius * luck.between(0.95, 1.05))));
}

/** The ring of lamplight that lies on quiet water about a boat: bright in the middle, cut in leaves at its rim. */
export function ringOnWater([x, y]: Point, across: number, flat: number, strength = 1): Drawing {
  const luck = chance(31);
  const sheets = [1, 0.8, 0.6, 0.4].map((size, index) =>
    faint(
      0.13 * strength * (0.7 + index * 0.3),
      print(cutRing([0, 0], across * size, index + 5), palette.amber),
    ),
  );
  const leaves = shares(46).map(() => {
    const angle = luck.between(0, 360);
    const [dx, dy] = towards([0, 0], angle, across * luck.between(0.15, 1.04));
    const size = 0.4 + (dy / across + 1) * 0.5;
    return print(
      lens([x + dx, y + dy * flat], across * luck.between(0.05, 0.13), 2 + 4 * size),
      luck.next() < 0.5 ? palette.lamp : palette.amber,
    );
  });
  return stack(
    group({ transform: `translate(${x} ${y}) scale(1 ${flat})` }, ...sheets),
    shining(0.42 * strength, ...leaves),
  );
}

/** Fog that fills everything from about `y` down, rolling along its upper edge. */
export function fogFloor(width: number, height: number, y: number, density: number, seed = 3): Drawing {
  const luck = chance(seed);
  const sheets = [0, 1, 2].map((index) => {
    const top = y + (height - y) * index * 0.26;
    const crest = shares(6, true).map(
      (share): Point => [share * (width + 160) - 80, top + luck.between(-0.5, 0.5) * (height - y) * 0.16],
    );
    const { define, fill } = linear(
      [0, top - 20],
      [0, height],
      [
        [0, palette.fog, density * 0.3],
        [1, palette.fog, density * 0.75],
      ],
    );
    return define + print(blob([...crest, [width + 90, height + 80], [-90, height + 80]], 0.9), fill);
  });
  return stack(...sheets);
}

/** Long wisps before everything, at the given heights, thicker to one side. */
export function wisps(width: number, heights: readonly number[], density: number, seed = 3): Drawing {
  const luck = chance(seed);
  return stack(
    ...heights.map((y, index) => {
      const x = width * (index % 2 === 0 ? luck.between(-0.05, 0.3) : luck.between(0.7, 1.05));
      const half = width * luck.between(0.3, 0.5);
      const thick = width * luck.between(0.018, 0.035);
      const outline = blob(
        [
          [x - half, y],
          [x - half * 0.5, y - thick * 0.5],
          [x - half * 0.1, y - thick],
          [x + half * 0.35, y - thick * 0.5],
          [x + half, y + thick * 0.1],
          [x + half * 0.3, y + thick * 0.6],
          [x - half * 0.4, y + thick * 0.45],
        ],
        0.85,
      );
      return faint(density, print(outline, index % 3 === 0 ? palette.mist : palette.fog));
    }),
  );
}
