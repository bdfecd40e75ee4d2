/** A flame that is drawn out of its lamp: a ribbon of fire along a soft line, and the sparks it sheds. Lit papers only. */
import { glow } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { print } from "../../kit/paper.ts";
import { blob, ellipse, sampleCurve } from "../../kit/shape.ts";
import { type Drawing, type Point, stack } from "../../kit/svg.ts";
import { chance } from "../../sets/chance.ts";
import { faint, shining } from "../../sets/layers.ts";

/** Fire pouring along `path`, `wide` at its thickest: ember without, pale within, with licks standing off one side. */
export function pouringFire(path: readonly Point[], wide: number): Drawing {
  const layers = [
    { size: 1, colour: palette.ember, lick: 1 },
    { size: 0.72, colour: palette.amber, lick: 0.7 },
    { size: 0.44, colour: palette.lamp, lick: 0.3 },
    { size: 0.2, colour: palette.glow, lick: 0 },
  ];
  return stack(
    shining(0.4, print(ribbon(path, wide * 2.1, 0.4), palette.ember)),
    ...layers.map(({ size, colour, lick }) => print(ribbon(path, wide * size, lick), colour)),
  );
}

/** A few soft glows along the same line. */
export function fireLight(path: readonly Point[], reach: number, strength: number): Drawing {
  const along = sampleCurve(path, 2);
  return stack(...along.map((at) => glow(at, reach, palette.amber, strength)));
}

/** Sparks about the line, the same ones every time for a seed. */
export function sparks(path: readonly Point[], spread: number, count: number, seed: number): Drawing {
  const luck = chance(seed);
  const along = sampleCurve(path, 6);
  const marks = Array.from({ length: count }, () => {
    const [x, y] = along[luck.whole(0, along.length - 1)] ?? [0, 0];
    const at: Point = [x + luck.between(-spread, spread), y + luck.between(-spread, spread * 0.5)];
    return faint(luck.between(0.5, 1), print(ellipse(at[0], at[1], luck.between(1.6, 4.2)), palette.lamp));
  });
  return stack(...marks);
}

/** The outline of a band about a line, thin at both ends, with licks standing off one side. */
function ribbon(path: readonly Point[], wide: number, lick: number): string {
  const along = sampleCurve(path, 5);
  const last = along.length - 1;
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [index, [x, y]] of along.entries()) {
    const [before, after] = [
      along[Math.max(0, index - 1)] ?? [x, y],
      along[Math.min(last, index + 1)] ?? [x, y],
    ];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const share = index / last;
    const half = (wide / 2) * (0.16 + 0.84 * Math.sin(Math.PI * Math.min(1, share * 0.9 + 0.04)) ** 0.8);
    const flare = 1 + lick * (index % 4 === 1 ? 0.7 : 0) * Math.sin(Math.PI * share);
    const [nx, ny] = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
    left.push([x + nx * half * flare, y + ny * half * flare]);
    right.push([x - nx * half, y - ny * half]);
  }
  return blob([...left, ...right.toReversed()], 0.9);
}
