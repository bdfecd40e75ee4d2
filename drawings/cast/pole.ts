/** The lighting pole: a tall crook with a small flame in its curl, and the flame by itself. Origin: where it is gripped. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print } from "../kit/paper.ts";
import { ellipse, rectangle, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";

export type PoleOptions = {
  flame?: boolean;
  /** From foot to top, curl and all. */
  length?: number;
  /** How far up it is held: 0 at the foot, 1 at the curl. */
  grip?: number;
  /** 1 burns bright, 0.4 is low. */
  burning?: number;
};

/** How far the flame is before and above the foot of the curl. */
const FLAME: Point = [25, -34];

/** The pole, upright, its curl to the right: a held thing with its light. Alone: `stack(thing, light)`. */
export function pole({ flame = true, length = 330, grip = 0.38, burning = 1 }: PoleOptions = {}): {
  thing: Drawing;
  light: Drawing;
  /** Where the flame is, from the grip. */
  flameAt: Point;
} {
  const shaft = length - 62;
  const foot = shaft * grip;
  const top = foot - shaft;
  const flameAt: Point = [FLAME[0], top + FLAME[1]];
  return {
    thing: stack(
      drawShaft(foot, top),
      drawCurl(top),
      flame
        ? place(smallFlame(), { x: flameAt[0], y: flameAt[1] + 10, scale: 0.62 * (0.5 + burning * 0.5) })
        : "",
    ),
    light: flame
      ? stack(glow(flameAt, 120 * burning, palette.amber, 0.6), glow(flameAt, 38, palette.glow, 0.7))
      : "",
    flameAt,
  };
}

function drawShaft(foot: number, top: number): Drawing {
  return stack(
    cut(rectangle(-4, top, 8, foot - top, 3), palette.wood),
    print(rectangle(1, top, 3, foot - top), palette.bark, 0.45),
    ink(`M-2 ${top + 40}V${foot - 30}`, palette.ochre, 1, 0.7),
    cut(rectangle(-5.5, foot - 14, 11, 16, 3), palette.brass, { lift: 0 }),
    ...[0, 5, 10, 15].map((down) => ink(`M-4.5 ${top + 14 + down}L4.5 ${top + 11 + down}`, palette.coral, 3)),
  );
}

function drawCurl(top: number): Drawing {
  const hook = dots("0 6  -1 -20  2 -44  14 -60  32 -60  45 -48  47 -32  40 -20");
  const at = (points: readonly Point[]) => points.map(([x, y]): Point => [x, y + top]);
  return stack(
    cut(tube(at(hook), 8, 5), palette.brass),
    ink(tubeLight(at(hook)), palette.lamp, 1.4, 0.8),
    place(
      stack(
        cut(soft("14 -22  36 -22  33 -14  25 -11  17 -14", 0.7), palette.brass),
        print(ellipse(25, -22, 11, 2.6), palette.bark),
        ink("M33 -18L40 -21", palette.brass, 3.4),
      ),
      { y: top },
    ),
  );
}

function tubeLight(points: readonly Point[]): string {
  return line(
    points
      .slice(1, 6)
      .map(([x, y]) => `${x - 1.5} ${y - 1.2}`)
      .join(" "),
  );
}

/** One small flame, 44 high, its foot at the origin: ember without, pale within. */
export function smallFlame(): Drawing {
  return stack(
    cut(soft("0 0  -12 -5  -15 -17  -8 -28  -3 -36  1 -46  6 -34  13 -25  15 -14  10 -4"), palette.ember, {
      lift: 0,
    }),
    print(soft("0 -1  -9 -6  -10 -15  -5 -23  0 -33  5 -23  10 -14  8 -5"), palette.amber),
    print(soft("0 -2  -5 -6  -6 -12  0 -22  6 -12  5 -6"), palette.glow),
  );
}
