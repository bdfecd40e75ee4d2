/** Pim's small things, each with its origin where a hand grips it, upright: notebook, pencil, cup. */
import { palette } from "../kit/palette.ts";
import { cut, ink, print } from "../kit/paper.ts";
import { ellipse, rectangle } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { line, sharp, soft } from "./dots.ts";

/** Her round notebook, open, 64 across; `ticks` marks of lamps that are lit. */
export function notebook({ ticks = 12, scale = 1 }: { ticks?: number; scale?: number } = {}): Drawing {
  const marks = Array.from({ length: Math.min(ticks, 20) }, (_, i) => {
    const [x, y] = [-17 + (i % 5) * 8.4, -44 + Math.floor(i / 5) * 10];
    return ink(`M${x} ${y}l2.4 3l4 -6`, palette.coral, 1.7);
  });
  return place(
    stack(
      cut(ellipse(0, -30, 34), palette.plum),
      cut(ellipse(0, -31, 30), palette.cream, { lift: 0 }),
      ...[-47, -37, -27, -17].map((y) =>
        ink(
          `M${-Math.sqrt(26 ** 2 - (y + 31) ** 2)} ${y + 3}H${Math.sqrt(26 ** 2 - (y + 31) ** 2)}`,
          palette.haze,
          0.8,
          0.6,
        ),
      ),
      ...marks,
      ...[-16, -8, 0, 8, 16].map((x) =>
        ink(`M${x} ${-30 - Math.sqrt(32 ** 2 - x ** 2) + 4}v-7`, palette.brass, 2.4),
      ),
      ink(line("22 -8  30 2  27 12"), palette.coral, 3),
    ),
    { y: -9 * scale, scale },
  );
}

/** Her pencil, its point up and to the left as one writes. */
export function pencil(): Drawing {
  return place(
    stack(
      cut(rectangle(-3.4, -20, 6.8, 36, 1), palette.coral),
      print(rectangle(-3.4, -20, 2.4, 36), palette.rose, 0.7),
      cut(sharp("-3.4 -20  3.4 -20  0 -31"), palette.hareLight, { lift: 0 }),
      print(sharp("-1.4 -26.5  1.4 -26.5  0 -31"), palette.ink),
      print(rectangle(-3.4, 12, 6.8, 5, 2), palette.brass),
    ),
    { rotate: -38, scale: 1.45 },
  );
}

/** A cup of tea, steaming or not; held about its side. */
export function cup({
  steam = true,
  colour = palette.mist,
}: {
  steam?: boolean;
  colour?: string;
} = {}): Drawing {
  return stack(
    ink("M15 -12C28 -14 27 6 13 5", colour, 5),
    cut(soft("-17 -17  17 -17  16 4  10 15  -10 15  -16 4", 0.6), colour),
    print(ellipse(0, -16, 16, 4.4), palette.ochre),
    ink(ellipse(0, -16, 16.6, 4.8), palette.cream, 1.8),
    ink(line("-15 -4  0 0  15 -4"), palette.coral, 3.4, 0.9),
    steam
      ? stack(
          ink(line("-6 -24  -10 -34  -3 -42  -7 -54"), palette.cream, 3, 0.5),
          ink(line("6 -25  2 -36  9 -44  5 -60"), palette.cream, 3, 0.4),
        )
      : "",
  );
}
