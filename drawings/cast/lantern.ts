/** The ferry's lantern, to hang on its hook, to be carried, or to be set down. Origin: the top of its ring. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse, rectangle } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { soft } from "./dots.ts";
import { smallFlame } from "./pole.ts";

/** How far below its ring the lantern's foot is. */
export const LANTERN_HEIGHT = 82;

/** A held thing with its light. Standing alone: `stack(thing, light)`, `LANTERN_HEIGHT` above its ground. */
export function lantern({ lit = true }: { lit?: boolean } = {}): { thing: Drawing; light: Drawing } {
  const glass = soft("-15 30  -20 48  -16 70  16 70  20 48  15 30", 0.7);
  return {
    thing: stack(
      ink("M-13 24C-15 -8 15 -8 13 24", palette.brass, 3),
      cut(ellipse(0, 2, 5), palette.brass),
      cut(soft("-20 30  -13 18  0 12  13 18  20 30  0 33", 0.6), palette.brass),
      cut(glass, lit ? palette.amber : palette.slate),
      within(
        glass,
        lit
          ? print(ellipse(0, 56, 15, 20), palette.glow, 0.85)
          : print(ellipse(-8, 46, 5, 14), palette.haze, 0.8),
        lit ? place(smallFlame(), { y: 68, scale: 0.62 }) : ink("M0 70V62", palette.ink, 2),
      ),
      ink("M-7 30L-9 70M7 30L9 70", palette.bark, 2, 0.85),
      cut(rectangle(-19, 68, 38, 13, 4), palette.brass),
      print(rectangle(-19, 76, 38, 4, 2), palette.ochre),
    ),
    light: lit ? stack(glow([0, 52], 200, palette.amber, 0.55), glow([0, 54], 56, palette.glow, 0.6)) : "",
  };
}
