/** Master Orlo's guild cap: soft plum velvet with a brass band and a tassel, worn straight or knocked askew. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, curve, ellipse } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { dots } from "./dots.ts";

/** Where a cap sits on a head, and how wide it is there. */
export type CapSeat = { at: readonly [number, number]; turn: number; scale: number };

const CROWN = blob(dots("-54 0  -60 -24  -36 -46  4 -50  44 -44  60 -22  54 0  0 8"), 0.9);

/** The cap on its seat; askew, it has slid over one ear. */
export function guildCap({ at: [x, y], turn, scale }: CapSeat, askew: boolean): Drawing {
  const slid = askew
    ? { x: x - 20 * scale, y: y + 8, rotate: turn - 30, scale }
    : { x, y, rotate: turn, scale };
  return place(
    stack(
      cut(CROWN, palette.plum),
      within(
        CROWN,
        print(ellipse(-34, -4, 34, 40), palette.ink, 0.2),
        ink(curve(dots("0 -50  -16 -26  -18 4")), palette.ink, 2, 0.3),
        ink(curve(dots("2 -50  24 -28  28 4")), palette.ink, 2, 0.3),
        print(ellipse(14, -44, 34, 9), palette.rose, 0.3),
      ),
      cut(band, palette.brass),
      ink(curve(dots("-52 -1  0 8  52 -1")), palette.lamp, 2, 0.8),
      cut(ellipse(0, -50, 7, 6), palette.brass),
      ink(curve(dots("0 -52  -30 -58  -58 -34  -60 -8")), palette.lamp, 3),
      cut(blob(dots("-65 -10  -56 -10  -52 16  -60 20  -69 16"), 0.6), palette.mustard),
    ),
    slid,
  );
}

const band = blob(dots("-58 -8  0 2  58 -8  58 8  0 18  -58 8"), 0.6);
