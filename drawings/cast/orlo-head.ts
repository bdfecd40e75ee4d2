/**
 * Master Orlo's head: a badger's broad striped face with an old man's brows and half-moon glasses low on his nose. Hides
 * where everything sits in each view. Origin at the neck, where the head turns; 160 units from there to the crown.
 */
import { eye, features, type Mood, mouth } from "../kit/face.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print, within } from "../kit/paper.ts";
import { blob, curve, ellipse } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { dots } from "./dots.ts";
import { tint } from "./halda-tint.ts";
import { guildCap } from "./orlo-cap.ts";
import { type HeadShape, headShapes, type OrloView } from "./orlo-head-shape.ts";

export type { OrloView } from "./orlo-head-shape.ts";

export type OrloFace = {
  view?: OrloView;
  mood?: Mood;
  /** Where he looks: each from -1 (left, up) to 1. */
  look?: readonly [number, number];
  /** Degrees his head leans, clockwise. */
  tilt?: number;
  hat?: "none" | "straight" | "askew";
  /** A tear under the near eye. */
  tear?: boolean;
  /** Beads of sweat, for a climb too many. */
  sweat?: boolean;
};

/** Orlo's head alone. */
export function orloHead(face: OrloFace = {}): Drawing {
  const { view = "threeQuarter", mood = "calm", look = [0, 0], tilt = 0, hat = "none" } = face;
  const shape = headShapes[view];
  return place(
    stack(
      ...shape.ears.map(ear),
      cut(blob(shape.ruff, 0.6), palette.badger),
      cut(blob(shape.skull), skullFur.fill),
      skullFur.define,
      within(
        blob(shape.skull),
        ...shape.stripes.map((stripe) => print(blob(stripe), palette.badgerShade)),
        print(blob(shape.cheek), palette.badger, 0.2),
      ),
      whiskers(shape),
      ...shape.eyes.map((spec) => oldEye(spec, mood, look)),
      snout(shape, mood),
      glasses(shape),
      face.tear === true ? drop(shape.tear, 1) : "",
      face.sweat === true ? shape.sweat.map((at, index) => drop(at, 1 - index * 0.25)).join("") : "",
      hat === "none" ? "" : guildCap(shape.cap, hat === "askew"),
    ),
    { rotate: tilt },
  );
}

const skullFur = linear(
  [0, -160],
  [0, 10],
  [
    [0, "#ffffff"],
    [0.45, palette.badgerLight],
    [1, palette.fog],
  ],
);

function ear({ at: [x, y], turn, size }: HeadShape["ears"][number]): Drawing {
  return place(
    stack(
      cut(ellipse(0, -8, 24, 25), palette.badgerLight),
      cut(ellipse(0, -4, 19, 20), palette.badgerShade, { lift: 0 }),
      print(ellipse(1, 1, 10, 11), palette.rose, 0.7),
    ),
    { x, y, rotate: turn, scale: size },
  );
}

function oldEye(spec: HeadShape["eyes"][number], mood: Mood, look: readonly [number, number]): Drawing {
  const { at, radius, side, narrow } = spec;
  const open = eye({ at: [0, 0], radius, mood, look, lid: palette.badger, side });
  return place(stack(`<g transform="scale(${narrow} 1)">${open}</g>`, brow(radius, mood, side)), {
    x: at[0],
    y: at[1],
  });
}

/** A tuft of pale paper over the eye; on dark fur a drawn line would not show. */
function brow(radius: number, mood: Mood, side: -1 | 1): Drawing {
  const { browTilt, browRaise } = features[mood];
  const tuft = cut(blob(dots("26 5  23 -6  6 -11  -14 -9  -26 1  -17 7  -2 3  9 9  18 5"), 0.7), "#ffffff", {
    edge: palette.fog,
  });
  return place(tuft, {
    y: -radius * (1.34 + browRaise * 0.6),
    rotate: -side * browTilt * 0.9,
    scale: radius / 19,
    flip: side === -1,
  });
}

function snout(shape: HeadShape, mood: Mood): Drawing {
  const { muzzle, nose, lips, chin } = shape;
  const [x, y] = nose.at;
  return stack(
    cut(blob(chin, 0.5), palette.badgerLight, { edge: palette.fog }),
    cut(blob(muzzle), tint(palette.cream, "#ffffff", 0.6)),
    ink(curve(shape.cleft), palette.badger, 2.6),
    place(mouth([0, 0], lips.width, mood), { x: lips.at[0], y: lips.at[1], rotate: lips.turn }),
    cut(blob(noseOutline(nose)), palette.ink, { edge: palette.haze }),
    print(ellipse(x - nose.rx * 0.3, y - nose.ry * 0.4, nose.rx * 0.35, nose.ry * 0.22), palette.fog, 0.8),
  );
}

function noseOutline({ at: [x, y], rx, ry }: HeadShape["nose"]) {
  return [
    [x - rx, y - ry * 0.4],
    [x - rx * 0.5, y - ry],
    [x + rx * 0.5, y - ry],
    [x + rx, y - ry * 0.4],
    [x + rx * 0.5, y + ry * 0.6],
    [x, y + ry],
    [x - rx * 0.5, y + ry * 0.6],
  ] as const;
}

/** Half-moons with their flat side up, so that he can look over them. */
function glasses({ lenses, bridge, temples }: HeadShape): Drawing {
  const moons = lenses.map(({ at: [x, y], rx, ry }) => {
    const moon = `M${x - rx} ${y}H${x + rx}A${rx} ${ry} 0 0 1 ${x - rx} ${y}Z`;
    return stack(
      print(moon, palette.glow, 0.3),
      ink(`M${x - rx * 0.35} ${y + 4}L${x - rx * 0.6} ${y + ry * 0.6}`, "#ffffff", 2.4, 0.9),
      ink(moon, palette.ochre, 5),
      ink(moon, palette.lamp, 2.6),
    );
  });
  return stack(
    ...temples.map((temple) => ink(curve(temple), palette.ochre, 3.4)),
    ...moons,
    ink(curve(bridge), palette.ochre, 5),
    ink(curve(bridge), palette.lamp, 2.6),
  );
}

function whiskers({ whiskers: lines }: HeadShape): Drawing {
  return stack(...lines.map((line) => ink(curve(line), palette.mist, 2, 0.9)));
}

function drop([x, y]: readonly [number, number], scale: number): Drawing {
  const tear = blob(dots("0 -12  5 0  6 7  0 12  -6 7  -5 0"), 0.8);
  return place(stack(cut(tear, palette.mist), print(ellipse(-2, 5, 1.8, 3), "#ffffff")), { x, y, scale });
}
