/** The glass about the lamp room, close to: night, a few stars, the ribs of the cage. */
import { backdrop } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { faint, shares } from "../../sets/layers.ts";

/** A whole panel of it; `ribs` are where the uprights stand, across the panel. */
export function panes(width: number, height: number, ribs: readonly number[] = [0.16, 0.5, 0.86]): Drawing {
  const metal = mix(palette.brass, palette.ink, 0.62);
  return stack(
    backdrop(width, height, [
      [0, palette.ink],
      [0.5, palette.night],
      [0.8, palette.dusk],
      [1, mix(palette.dusk, palette.plum, 0.5)],
    ]),
    ...shares(16).map((share, index) =>
      print(
        ellipse(width * ((share * 5.7) % 1), height * ((index * 0.37) % 0.6), 1.4 + (index % 3) * 0.7),
        palette.cream,
        0.55,
      ),
    ),
    ...ribs.map((share) =>
      cut(rectangle(width * share - 9, -10, 18, height + 20, 2), metal, { edge: palette.amber }),
    ),
    ink(`M0 ${height * 0.4}H${width}`, metal, 8),
    faint(0.5, ink(`M0 ${height * 0.4 - 3}H${width}`, palette.amber, 1.6)),
  );
}
