/**
 * The grey cloak: heavy cloth that falls to the ground in folds. Here as Halda wears it, its hood fallen back over her
 * shoulders. Hides where the folds lie. Page coordinates of the figure, origin on the ground.
 */
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print, within } from "../kit/paper.ts";
import { blob, ellipse, towards, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";
import { tint } from "./halda-tint.ts";
import { type ArmJoints, between } from "./limbs.ts";

export type CloakPose = "stand" | "sit";

type Cloth = { outline: string; folds: readonly string[]; opening: string; clasp: readonly [number, number] };

const cloths: Readonly<Record<CloakPose, Cloth>> = {
  stand: {
    outline:
      "4 -344  46 -334  78 -300  92 -210  110 -100  126 -10  96 2  52 -4  10 3  -40 -3  -84 3  -128 -8  -114 -96  -100 -206  -82 -300  -42 -336",
    folds: [
      "-58 -290  -74 -170  -84 -6",
      "-30 -280  -40 -150  -38 -4",
      "2 -270  4 -140  10 0",
      "70 -270  84 -150  92 -4",
    ],
    opening: "38 -318  46 -220  44 -110  54 -2",
    clasp: [37, -312],
  },
  sit: {
    outline:
      "-40 -284  2 -274  34 -240  42 -184  66 -142  86 -112  88 -22  62 -6  20 -12  -20 -2  -70 -8  -120 0  -162 -10  -150 -60  -128 -130  -122 -210  -108 -256  -76 -278",
    folds: [
      "-96 -230  -110 -130  -130 -8",
      "-66 -220  -76 -120  -84 -6",
      "-20 -150  20 -110  20 -12",
      "10 -150  54 -124  58 -10",
    ],
    opening: "-6 -256  8 -210  4 -164  40 -124  40 -10",
    clasp: [-7, -250],
  },
};

export const greyCloth = linear(
  [110, -330],
  [-110, -20],
  [
    [0, tint(palette.stone, palette.fog, 0.5)],
    [0.35, palette.stone],
    [1, palette.slate],
  ],
);

/** The cloak's body, from the shoulders to the ground. */
export function cloak(pose: CloakPose): Drawing {
  const { outline, folds, opening, clasp } = cloths[pose];
  const cloth = soft(outline);
  return stack(
    greyCloth.define,
    cut(cloth, greyCloth.fill),
    within(
      cloth,
      ...drape(folds),
      place(ink(line(opening), palette.ink, 14, 0.3), { x: -5 }),
      ink(line(opening), palette.fog, 3, 0.8),
    ),
    cut(ellipse(clasp[0], clasp[1], 9), palette.brass),
    ink(ellipse(clasp[0], clasp[1], 5), palette.lamp, 2),
  );
}

/** Folds: a valley that widens towards the hem, and a lit ridge beside it. */
export function drape(folds: readonly string[]): Drawing[] {
  return folds.flatMap((fold, index) => {
    const deep = tube(dots(fold), 2, 26 - (index % 3) * 7);
    const valley = tube(dots(fold), 1, 11);
    const ridge = tube(dots(fold), 1, 6 - (index % 2) * 2);
    return [
      print(deep, palette.night, 0.18),
      place(print(valley, palette.night, 0.28), { x: 3 }),
      place(print(ridge, palette.mist, 0.4), { x: -13 + (index % 3) * 3 }),
    ];
  });
}

/** The hood when it lies on her back: the part behind the neck, or the roll before it. */
export function fallenHood(part: "behind" | "before", [x, y]: readonly [number, number]): Drawing {
  if (part === "behind") {
    const bag = soft("66 10  58 -34  22 -62  -30 -64  -78 -44  -112 0  -124 48  -104 74  -60 60  0 34", 0.9);
    return place(
      stack(
        cut(bag, palette.slate),
        within(
          bag,
          print(ellipse(-2, -14, 46, 26), palette.ink, 0.55),
          ...drape(["-70 10  -50 -30  -10 -44"]),
        ),
      ),
      { x, y },
    );
  }
  const roll = soft("-88 -6  -64 -28  -34 -4  8 8  36 -6  58 -28  72 -2  56 30  12 46  -38 42  -76 28", 0.9);
  return place(
    stack(
      greyCloth.define,
      cut(roll, palette.stone, { edge: palette.mist }),
      within(
        roll,
        ink(line("-74 8  -34 22  10 27  52 10"), palette.night, 7, 0.25),
        ink(line("-66 -2  -30 12  8 20  48 0"), palette.mist, 2.4, 0.5),
      ),
    ),
    { x, y },
  );
}

/** A wide sleeve that hangs from the wrist: a straight upper half, and below the elbow a bell. */
export function greySleeve({ shoulder, elbow, wrist, angle }: ArmJoints): Drawing {
  const down = Math.cos((angle * Math.PI) / 180) >= 0 ? 90 : -90;
  const [lipX, lipY] = towards(wrist, angle + down, 32);
  const hang: Point = [lipX - 8, lipY + 26];
  const bell = blob(
    [
      towards(elbow, angle + 180, 25),
      towards(elbow, angle - down, 28),
      towards(between(elbow, wrist, 0.5), angle - down, 27),
      towards(wrist, angle - down, 22),
      towards(wrist, angle, 6),
      hang,
      towards(between(elbow, wrist, 0.3), angle + down, 50),
      towards(elbow, angle + down, 34),
    ],
    0.85,
  );
  const path = (points: readonly Point[]) => points.map((point) => point.join(" ")).join("  ");
  const upper = tube([shoulder, elbow], 64, 58);
  return stack(
    cut(upper, palette.stone, { edge: palette.fog }),
    cut(bell, palette.stone, { lift: 0, edge: "none" }),
    within(
      bell,
      ...drape([path([elbow, between(elbow, hang, 0.6), hang])]),
      ink(
        line(path([towards(wrist, angle - down, 22), towards(wrist, angle, 4), hang])),
        palette.mist,
        6,
        0.55,
      ),
    ),
  );
}
