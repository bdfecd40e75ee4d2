/** Tobin's oar: held in a hand, or out over the boat's side. Origin: where it is gripped. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { rectangle, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { soft } from "./dots.ts";
import { between, direction } from "./limbs.ts";

export type OarOptions = {
  length?: number;
  /** How far down from its handle it is held: 0 at the handle's end, 1 at the blade's. */
  grip?: number;
  bladeUp?: boolean;
};

/** An upright oar, its blade down (or up): a held thing. */
export function oar({ length = 360, grip = 0.2, bladeUp = false }: OarOptions = {}): Drawing {
  const upright = place(drawOar(length), { y: -length * grip });
  return bladeUp ? place(upright, { rotate: 180 }) : upright;
}

/** The oar from its handle's end at the origin, downwards. */
function drawOar(length: number): Drawing {
  const blade = soft(
    `-5 ${length - 112}  5 ${length - 112}  17 ${length - 84}  20 ${length - 40}  17 ${length - 4}  0 ${length}  -17 ${length - 4}  -20 ${length - 40}  -17 ${length - 84}`,
    0.8,
  );
  return stack(
    cut(rectangle(-4.5, 0, 9, length - 96, 4), palette.ochre),
    print(rectangle(1, 4, 3, length - 104), palette.wood, 0.6),
    cut(rectangle(-6, -2, 12, 40, 5), palette.wood, { lift: 0 }),
    cut(blade, palette.ochre),
    within(
      blade,
      print(rectangle(-24, length - 30, 48, 12), palette.cream, 0.95),
      print(rectangle(-24, length - 14, 48, 18), palette.teal, 0.95),
    ),
    ink(`M0 ${length - 108}V${length - 36}`, palette.wood, 3, 0.8),
    cut(rectangle(-6.5, length * 0.36, 13, 18, 3), palette.bark, { lift: 0 }),
  );
}

const ROWLOCK: Point = [33, -70];
const INBOARD = 36;

/** An oar in the boat's rowlock, in the boat's coordinates. `inside` goes behind the rower's hands, `outside` over the hull. */
export type RowingOar = { handle: Point; inside: Drawing; outside: (afloat: boolean) => Drawing };

/** The oar during a stroke: -1 at the catch (blade towards the bow), 1 at its end. */
export function rowingOar(stroke: number): RowingOar {
  const handle: Point = [ROWLOCK[0] - 6 + stroke * 30, ROWLOCK[1] - INBOARD + Math.abs(stroke) * 5];
  const end: Point = [ROWLOCK[0] - 14 - stroke * 92, ROWLOCK[1] + 112 - Math.abs(stroke) * 12];
  const out = direction(ROWLOCK, end);
  const blade = soft("-64 -6  -40 -15  4 -18  34 -14  40 0  34 14  4 18  -40 15  -64 6", 0.8);
  const foot = between(ROWLOCK, end, 0.96);
  return {
    handle,
    inside: stack(cut(tube([handle, ROWLOCK], 10, 9), palette.wood)),
    outside: (afloat) =>
      stack(
        cut(tube([between(handle, ROWLOCK, 0.86), end], 9, 9), palette.ochre),
        afloat ? "" : place(cut(blade, palette.ochre), { x: end[0], y: end[1], rotate: out }),
        afloat ? waterRing(foot) : "",
      ),
  };
}

function waterRing([x, y]: Point): Drawing {
  return stack(
    ink(`M${x - 44} ${y + 2}A44 8 0 0 0 ${x + 44} ${y + 2}`, palette.mist, 2.4, 0.7),
    ink(`M${x - 24} ${y - 1}A24 5 0 0 0 ${x + 24} ${y - 1}`, palette.cream, 2.4, 0.8),
  );
}
