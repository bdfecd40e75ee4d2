/**
 * The grey figure: a hood with darkness in it, a long pale beak coming out, grey cloth to the ground, 560 units to the top.
 * Faces right. Keeps its secret: nothing here is drawn that the story has not yet told. Origin on the ground.
 */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, lay, linear, print, radial, within } from "../kit/paper.ts";
import { ellipse, rectangle, towards, tube } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { dots, line, soft } from "./dots.ts";
import { type GreyPose, type GreyShape, greyShapes } from "./grey-figure-shape.ts";
import { beak } from "./halda-beak.ts";
import { drape, greySleeve } from "./halda-cloak.ts";
import { tint } from "./halda-tint.ts";
import { featherHand, WING_HAND } from "./halda-wing.ts";
import { JAR_LOOP, jar } from "./jar.ts";
import { type ArmSide, bendArm } from "./limbs.ts";

export type GreyOptions = {
  pose?: GreyPose;
  jar?: boolean;
  /** How many flames swim in the jar. */
  flames?: number;
  /** Where warm light falls on it from. */
  lit?: "none" | "left" | "right" | "below";
};

const ARM = { upper: 92, fore: 92 };
const SIDE: ArmSide = { forward: 1, inward: 1 };
const GLOVE = tint(palette.stone, palette.fog, 0.5);

/** The whole of it; the jar's light lies over the cloth. */
export function greyFigure({
  pose = "stand",
  jar: carries = true,
  flames = 5,
  lit = "none",
}: GreyOptions = {}): Drawing {
  const shape = greyShapes[pose];
  const joints = bendArm(shape.shoulder, { reach: shape.hand }, ARM, SIDE, WING_HAND);
  const [x, y] = joints.grip;
  const [loopX, loopY] = JAR_LOOP;
  const swing = shape.swing;
  const held = carries
    ? place(place(jar({ flames, glows: false }), { x: -loopX, y: -loopY }), { x, y, rotate: swing })
    : "";
  const light = towards([x, y], 90 + swing, 100);
  return stack(
    lay(
      3,
      clothes(shape),
      warmth(shape.cloth, lit),
      warmth(shape.mantle, lit),
      hood(shape),
      greySleeve(joints),
      held,
      featherHand(joints, SIDE, carries ? "grip" : "open", GLOVE),
      shape.otherArm === undefined ? "" : secondArm(shape.otherArm),
    ),
    carries && flames > 0 ? glow(light, 210, palette.amber, 0.24 + flames * 0.03) : "",
  );
}

/** Where its light is, for what the jar shines upon. */
export function greyJarLight(pose: GreyPose = "stand"): Point {
  const { shoulder, hand, swing } = greyShapes[pose];
  return towards(bendArm(shoulder, { reach: hand }, ARM, SIDE, WING_HAND).grip, 90 + swing, 100);
}

const wool = linear(
  [130, -420],
  [-120, 0],
  [
    [0, tint(palette.stone, palette.fog, 0.6)],
    [0.3, palette.stone],
    [0.75, palette.slate],
    [1, tint(palette.slate, palette.ink, 0.4)],
  ],
);

function clothes({ cloth, panel, folds, panelFolds, mantle, mantleFolds }: GreyShape): Drawing {
  const [outer, over, cape] = [soft(cloth), soft(panel), soft(mantle)];
  return stack(
    wool.define,
    cut(outer, palette.slate, { edge: palette.fog }),
    within(outer, ...drape(folds), wetHem(cloth)),
    cut(over, wool.fill, { edge: palette.fog }),
    within(over, ...drape(panelFolds), wetHem(panel)),
    cut(cape, wool.fill, { edge: palette.mist }),
    within(cape, ...drape(mantleFolds)),
  );
}

/** Sea water darkens the lowest hand's breadth of the cloth. */
function wetHem(cloth: string): Drawing {
  const tide = linear(
    [0, -64],
    [0, 0],
    [
      [0, palette.ink, 0],
      [1, palette.ink, 0.55],
    ],
  );
  return tide.define + print(soft(cloth), tide.fill);
}

function hood({ hood: seat }: GreyShape): Drawing {
  const outer = soft(
    "6 -158  42 -142  66 -110  78 -66  70 -24  42 6  -4 20  -48 16  -76 -10  -86 -54  -84 -92  -94 -116  -112 -128  -90 -146  -46 -158",
  );
  const mouth = soft("34 -130  60 -102  71 -62  62 -24  36 -6  10 -20  -4 -58  0 -98  14 -122");
  const lip = "36 -131  14 -124  -1 -98  -5 -58  9 -19  36 -5  60 -22";
  return place(
    stack(
      wool.define,
      cut(outer, wool.fill, { edge: palette.mist }),
      within(outer, ...drape(["-96 -124  -64 -80  -54 20", "-40 -152  -34 -80  -16 20"])),
      dark.define,
      cut(mouth, dark.fill, { lift: 0, edge: palette.fog }),
      place(beak("threeQuarter", "determined", 0), { x: 0, y: -38, scale: 1.02, rotate: 5 }),
      within(mouth, veil.define, print(rectangle(-20, -140, 120, 150), veil.fill), eyes()),
      place(ink(line(lip), palette.night, 9, 0.3), { x: -8 }),
      ink(line(lip), palette.fog, 6, 0.9),
      ink(line(lip), "#ffffff", 1.6, 0.5),
    ),
    { x: seat.at[0], y: seat.at[1], rotate: seat.turn },
  );
}

/** The dark lies over the root of the beak, so that nobody can see what it grows from. */
const veil = linear(
  [24, -58],
  [60, -50],
  [
    [0, palette.ink, 1],
    [0.25, palette.ink, 0.9],
    [1, palette.ink, 0],
  ],
);

const dark = radial([40, -66], 74, [
  [0, palette.ink],
  [0.7, palette.ink],
  [1, palette.night],
]);

/** Two faint glints, nothing more. */
function eyes(): Drawing {
  return stack(
    glow([22, -82], 16, palette.glow, 0.5),
    glow([50, -84], 12, palette.glow, 0.4),
    print(ellipse(22, -82, 4.6, 3), palette.glow, 0.9),
    print(ellipse(50, -84, 3.4, 2.8), palette.glow, 0.8),
  );
}

function secondArm({ shoulder, hand }: { shoulder: Point; hand: Point }): Drawing {
  const side: ArmSide = { forward: -1, inward: 1 };
  const joints = bendArm(shoulder, { reach: hand }, ARM, side, WING_HAND);
  return stack(featherHand(joints, side, "open", GLOVE), greySleeve(joints));
}

/** Warm light along one side of the cloth: a bright rim, fading inwards. */
function warmth(cloth: string, lit: "none" | "left" | "right" | "below"): Drawing {
  if (lit === "none") return "";
  const ends: Record<"left" | "right" | "below", [Point, Point]> = {
    left: [
      [-110, -200],
      [0, -200],
    ],
    right: [
      [120, -200],
      [10, -200],
    ],
    below: [
      [0, 0],
      [0, -240],
    ],
  };
  const warm = linear(...ends[lit], [
    [0, palette.lamp, 1],
    [0.5, palette.amber, 0.4],
    [1, palette.amber, 0],
  ]);
  const outline = soft(cloth);
  return stack(
    warm.define,
    print(outline, warm.fill, 0.3),
    within(outline, ink(outline, warm.fill, 16, 0.8)),
  );
}

/** One wet three-toed print seen from above, walking up the page; 64 units long, origin at its heel. */
export function print3({
  wet = palette.deep,
  shine = palette.fog,
}: {
  wet?: string;
  shine?: string;
} = {}): Drawing {
  const toes = ["0 -8  -14 -28  -26 -46", "0 -8  1 -34  2 -60", "0 -8  15 -26  29 -41", "0 -10  -2 2  -4 14"];
  return stack(
    ...toes.map((toe) => print(tube(dots(toe), 7, 13), wet, 0.9)),
    print(ellipse(0, -9, 10, 11), wet, 0.9),
    ...["-23 -42  -26 -47", "1 -54  2 -61", "26 -38  29 -42"].map((toe) => ink(line(toe), shine, 3, 0.8)),
    ink(line("-5 -12  -2 -15  3 -15"), shine, 2.6, 0.7),
    print(ellipse(16, -12, 2.6), wet, 0.8),
    print(ellipse(-15, -14, 2), wet, 0.8),
  );
}
