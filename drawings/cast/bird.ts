/**
 * The bird of light: white-gold feathers laid row on row, and a tail like a sunrise. About 900 units from wing tip to wing
 * tip; origin at the middle of its body. It is its own lamp, so nothing on it is ever in shadow.
 */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, radial, within } from "../kit/paper.ts";
import { ellipse, tube } from "../kit/shape.ts";
import { type Drawing, group, type Point, place, stack } from "../kit/svg.ts";
import { featherDefinitions, lightFeather, sparks, streamers, wing } from "./bird-feathers.ts";
import { dots, line, soft } from "./dots.ts";
import { tint } from "./halda-tint.ts";

export type BirdPose = "burst" | "soar" | "perch";
export type BirdOptions = {
  pose?: BirdPose;
  /** Where the wings are in their beat: 1 fully raised, 0 level, -1 down. */
  wing?: number;
};

/** The whole bird, in its own light. Soars and perches facing right. */
export function bird({ pose = "burst", wing: beat = 0.5 }: BirdOptions = {}): Drawing {
  const reach = pose === "perch" ? 0.6 : 1;
  return stack(
    featherDefinitions(),
    glow([0, 0], 640 * reach, palette.ember, 0.6),
    glow([0, -30], 400 * reach, palette.lamp, 0.75),
    { burst, soar, perch }[pose](beat),
    glow([0, -50], 170, "#ffffff", 0.3),
  );
}

/** Rising out of the page towards the reader, its right shoulder foremost, its tail swept behind it. */
function burst(beat: number): Drawing {
  const raise = 12 - beat * 40;
  const rising = stack(
    sparks(),
    place(streamers(11, 30), { x: -6, y: 56, rotate: 102, scale: 1.16 }),
    place(wing("spread"), { x: -26, y: -50, flip: true, rotate: -raise + 8, scale: 1.02 }),
    place(wing("spread"), { x: 28, y: -58, rotate: raise, scale: 1.1 }),
    place(body(), { rotate: 8 }),
    place(head(), { x: 16, y: -94, rotate: -16, scale: 1.1 }),
  );
  return place(rising, { rotate: -7 });
}

/** In flight: the wings rise and fall together, the far one a little ahead. */
function soar(beat: number): Drawing {
  const height = beat >= 0 ? Math.max(0.45, beat) : Math.min(-0.45, beat);
  const raised = (drawing: Drawing) => group({ transform: `scale(1 ${height.toFixed(2)})` }, drawing);
  const near = raised(place(wing("spread"), { flip: true, rotate: 62, scale: 1.06 }));
  const far = raised(place(wing("spread"), { flip: true, rotate: 96, scale: 0.9 }));
  return place(
    stack(
      place(streamers(9, 20), { x: -88, y: 10, rotate: 176 }),
      place(far, { x: 50, y: -28 }),
      place(body(), { rotate: 80 }),
      place(head(), { x: 98, y: -22, rotate: 8 }),
      place(near, { x: 22, y: -26 }),
    ),
    { rotate: -10 },
  );
}

/** At rest, wings folded, feet together. */
function perch(beat: number): Drawing {
  const feet = ["8 84  10 116", "30 80  34 114"];
  return stack(
    place(streamers(7, 15), { x: -30, y: 70, rotate: 116, scale: 0.9 }),
    ...feet.map((foot) => cut(tube(dots(foot), 9, 7), palette.amber, { lift: 0 })),
    ...dots("10 118  34 116").map(([x, y]) =>
      ink(
        `M${x - 12} ${y + 4}Q${x} ${y - 8} ${x + 16} ${y + 3}M${x} ${y - 2}L${x + 4} ${y + 6}`,
        palette.amber,
        6,
      ),
    ),
    place(body(), { rotate: 14 }),
    place(head(), { x: 26, y: -104 }),
    place(place(wing("folded"), { rotate: 4 - beat * 30, flip: true }), { x: 6, y: -56 }),
  );
}

const breast = radial([0, -20], 130, [
  [0, "#ffffff"],
  [0.5, palette.glow],
  [1, palette.lamp],
]);

/** A tall teardrop with rows of small feathers. */
function body(): Drawing {
  const outline = soft("0 -112  34 -92  58 -44  56 10  34 66  0 106  -34 66  -56 10  -58 -44  -34 -92");
  const rows = [70, 44, 18, -8, -34, -60];
  return stack(
    breast.define,
    print(outline, palette.amber, 0.5),
    print(outline, breast.fill),
    within(
      outline,
      ...rows.flatMap((y, row) =>
        [-44, -22, 0, 22, 44].map((x) =>
          place(place(lightFeather("covert"), { scale: 0.36, rotate: 90 }), {
            x: x + (row % 2) * 11,
            y: y - 24,
          }),
        ),
      ),
    ),
    ink(outline, "#ffffff", 2.4, 0.8),
  );
}

/** Facing right: a crest like flames, a bright dark eye, a short gold beak. Origin at the neck. */
function head(): Drawing {
  const crest: readonly (readonly [number, number])[] = [
    [-172, 70],
    [-152, 88],
    [-132, 96],
    [-112, 80],
  ];
  const skull = soft("-30 26  -40 -8  -30 -40  0 -54  30 -44  42 -18  38 6  24 34  0 44");
  return stack(
    ...crest.map(([turn, length]) =>
      place(place(lightFeather("flame"), { scale: length / 100 }), { x: -10, y: -34, rotate: turn }),
    ),
    print(soft("34 -26  58 -20  84 -2  58 2  36 6"), palette.ember),
    print(soft("34 -26  58 -20  84 -2  56 -6  36 -8"), palette.amber),
    breast.define,
    print(skull, tint(palette.cream, "#ffffff", 0.6)),
    print(soft("-34 16  -20 0  4 14  24 6  38 4  24 34  0 44  -28 30"), palette.lamp, 0.45),
    ink(skull, "#ffffff", 2, 0.8),
    print(ellipse(14, -20, 10, 11.5), palette.plum),
    print(ellipse(17.5, -24, 3.8), "#ffffff"),
    print(ellipse(9, -14, 1.8), palette.glow),
    ink(line("0 -35  12 -40  26 -36"), palette.amber, 3.4, 0.9),
    print(ellipse(0, 2, 9, 6), palette.coral, 0.3),
  );
}

/** A far, small bird for wide scenes: 160 units across, a few cut feathers and a tail. */
export function farBird({ wing: beat = 0.5 }: { wing?: number } = {}): Drawing {
  const tail: readonly (readonly [string, string])[] = [
    ["-8 4  -40 12  -74 30  -112 32", palette.coral],
    ["-8 2  -44 4  -80 12  -128 4", palette.amber],
    ["-8 6  -34 20  -60 44  -98 58", palette.rose],
  ];
  const pinion = (at: Point, turn: number, scale: number) =>
    place(
      stack(
        print(soft("0 6  22 -6  50 -12  92 2  58 3  80 14  50 12  64 24  34 17  8 20"), palette.lamp),
        print(soft("0 4  22 -6  50 -12  70 -5  34 1  8 11"), "#ffffff"),
      ),
      { x: at[0], y: at[1], rotate: turn, scale },
    );
  const left = (at: Point, turn: number, scale: number) =>
    place(pinion([0, 0], 0, 1), { x: at[0], y: at[1], rotate: turn, scale, flip: true });
  return stack(
    glow([0, 0], 130, palette.lamp, 0.9),
    ...tail.map(([path, colour]) => ink(line(path), colour, 6, 0.9)),
    left([14, -4], 84 - (1 - beat) * 40, 0.9),
    print(soft("-16 6  0 -9  22 -12  38 -5  24 7  2 11"), "#ffffff"),
    print(soft("36 -9  50 -3  37 0"), palette.amber),
    left([6, -2], 52 - (1 - beat) * 50, 1.1),
  );
}
