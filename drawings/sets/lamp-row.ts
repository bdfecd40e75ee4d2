/** Street lamps in a row that goes away from us. Hides how they shrink and fade. */
import { palette } from "../kit/palette.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { airOf, type Time } from "./air.ts";
import { spotAway, type View } from "./away.ts";
import { poolOfLight, streetLamp } from "./street-lamp.ts";

export type LampRowOptions = {
  vanish: Point;
  foot?: number;
  time?: Time;
  /** A flag for each lamp, the nearest first. */
  lit: readonly boolean[];
  /** How far from the deck's middle, in units at the bottom of the panel: negative for the left. */
  across?: number;
  /** The depth of the nearest (1 is the bottom of the panel), and how far it is from each to the next. */
  nearest?: number;
  step?: number;
};

/** Lamps receding towards `vanish`, their lanterns turned to the deck, each lit one with a pool of light at its foot. */
export function rowOfLamps(width: number, height: number, options: LampRowOptions): Drawing {
  const { time = "night", lit, across = -width * 0.27, nearest = 1.15, step = 0.75 } = options;
  const view: View = {
    width,
    height,
    vanish: options.vanish,
    ...(options.foot === undefined ? {} : { foot: options.foot }),
  };
  const { haze } = airOf(time);
  const lamps = lit.map((burning, index) => {
    const depth = nearest + index * step;
    const { x, y, scale } = spotAway(view, across, depth);
    const faded = { colour: haze, share: Math.min(0.8, (depth - 1) * 0.13) };
    const inward = across < 0 ? 66 : -66;
    return stack(
      burning ? poolOfLight([x + inward * scale, y], 230 * scale, 0.6, palette.amber) : "",
      place(streetLamp({ lit: burning, haze: faded }), { x, y, scale, flip: across > 0 }),
    );
  });
  return stack(...lamps.toReversed());
}
