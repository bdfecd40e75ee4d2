/** Page 3, last panel: the thief steps backwards into the fog, and Pim's paw closes on nothing. */
import { soft } from "../../cast/dots.ts";
import { greyShapes } from "../../cast/grey-figure-shape.ts";
import { beak } from "../../cast/halda-beak.ts";
import { featherHand, WING_HAND } from "../../cast/halda-wing.ts";
import { JAR_LOOP, jar } from "../../cast/jar.ts";
import {
  type ArmJoints,
  type ArmLook,
  type ArmSide,
  bendArm,
  drawHand,
  drawSleeve,
} from "../../cast/limbs.ts";
import { lit } from "../../cast/lit-figure.ts";
import { type PimOptions, pim, pimJoints } from "../../cast/pim.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print, radial } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { fogBank } from "../../sets/fog.ts";
import { faint, shaded, shining } from "../../sets/layers.ts";
import { pier } from "../../sets/pier.ts";
import { lens } from "../../sets/sea.ts";
import { streetLamp } from "../../sets/street-lamp.ts";

const PIM = 1.62;
const THIEF = 0.82;
const JAR = 0.9;
const SIDE: ArmSide = { forward: 1, inward: 1 };

/** The escape. */
export function drawEscape(width: number, height: number): Drawing {
  const light: Point = [width * 0.63, height * 0.63];
  const deck = pier(width, height * 0.72, {
    time: "fog",
    perspective: 84,
    from: -80,
    to: width * 0.4,
    drop: 200,
    rail: false,
  });
  return stack(
    backdrop(width, height, [
      [0, mix(palette.night, palette.dusk, 0.3)],
      [0.5, mix(palette.dusk, palette.haze, 0.7)],
      [1, mix(palette.haze, palette.fog, 0.3)],
    ]),
    water(width, height, light),
    fogBank(width, height, height * 0.66, 0.55, { seed: 3 }),
    glow(light, 460, palette.amber, 0.5),
    thief(light),
    veil(width, height, light),
    carried(light),
    glow(light, 250, palette.amber, 0.6),
    glow(light, 90, palette.lamp, 0.45),
    lit(
      { from: 0, dim: 0.42, strength: 0.7, edge: 3, reach: 90 },
      place(streetLamp({ lit: false }), {
        x: width * 0.085,
        y: height * 0.8,
        scale: 0.95,
        flip: true,
      }),
      deck.back,
    ),
    reacher(width, height),
    glow([width * 0.38, height * 0.4], 190, palette.amber, 0.22),
    glow([light[0] - 60, light[1]], 400, palette.amber, 0.28),
    fogBank(width, height, height * 1.03, 0.75, { seed: 14 }),
    vignette(width, height, light, 0.5),
  );
}

/** Quiet grey water with the jar's light broken on it, and rings where somebody wades. */
function water(width: number, height: number, [x]: Point): Drawing {
  const top = height * 0.74;
  const leaves = [0.78, 0.82, 0.87, 0.92, 0.97].map((share, index) =>
    print(
      lens([x + (index % 2 === 0 ? -14 : 18), height * share], 70 + index * 26, 6 + index * 3),
      palette.amber,
    ),
  );
  return stack(
    shaded(
      rectangle(0, top, width, height - top),
      [0, top],
      [0, height],
      [
        [0, mix(palette.haze, palette.fog, 0.3)],
        [1, mix(palette.deep, palette.slate, 0.3)],
      ],
    ),
    shining(0.5, ...leaves),
    ...[0, 1, 2].map((ring) =>
      faint(
        0.6 - ring * 0.16,
        ink(ellipse(x + 60, height * 0.9, 96 + ring * 52, 11 + ring * 7), palette.mist, 2.6),
      ),
    ),
  );
}

/** The figure as fog leaves it: one paper, paler upwards, with the beak still to be seen. */
function thief([x, y]: Point): Drawing {
  const { cloth, panel, mantle, hood, shoulder, hand } = greyShapes.stepBack;
  const foot: Point = [x + hand[0] * THIEF, y - 102 * JAR - hand[1] * THIEF];
  const paper = mix(palette.slate, palette.night, 0.35);
  const sleeve = `${shoulder[0]} ${shoulder[1] - 20}  ${hand[0] + 4} ${hand[1] - 16}  ${hand[0] + 8} ${hand[1] + 34}  ${hand[0] - 26} ${hand[1] + 62}  ${shoulder[0] - 26} ${shoulder[1] + 60}`;
  const hooded = stack(
    print(
      soft(
        "-14 -152  30 -146  66 -112  78 -64  70 -22  40 4  -4 14  -52 4  -80 -30  -86 -78  -66 -126  -40 -148",
      ),
      mix(paper, palette.fog, 0.12),
    ),
    print(soft("34 -132  62 -102  72 -62  62 -22  36 -4  10 -20  -4 -58  0 -98  14 -124"), palette.ink),
    place(beak("threeQuarter", "determined", 0), { y: -38, scale: 1.02, rotate: 5 }),
    print(soft("-2 -130  30 -100  42 -60  40 -10  10 -16  -6 -60"), palette.ink),
    ...[22, 50].map((eye) => print(ellipse(eye, -83, 4.6, 3), palette.glow)),
  );
  const whole = stack(
    print(soft(cloth), mix(paper, palette.ink, 0.2)),
    print(soft(panel), paper),
    faint(
      0.35,
      ink(
        "M-98 -300C-96 -160 -90 -60 -84 0M-58 -150C-52 -80 -44 -40 -38 0M20 -200C40 -120 56 -50 70 0",
        palette.ink,
        6,
      ),
    ),
    print(soft(mantle), mix(paper, palette.fog, 0.1)),
    place(hooded, { x: hood.at[0], y: hood.at[1], rotate: hood.turn }),
    print(soft(sleeve), mix(paper, palette.fog, 0.22)),
  );
  return lit(
    { from: 195, dim: 0.1, strength: 0.75, edge: 3, reach: 44 },
    place(whole, { x: foot[0], y: foot[1], scale: THIEF, flip: true }),
  );
}

/** The fog that closes over the hood and takes the hem. */
function veil(width: number, height: number, [x, y]: Point): Drawing {
  const over = radial([x + 150, y - 190], 300, [
    [0, palette.fog, 0.7],
    [0.5, palette.fog, 0.42],
    [1, palette.fog, 0],
  ]);
  return stack(
    over.define,
    print(rectangle(width * 0.5, 0, width * 0.5, height), over.fill),
    fogBank(width, height, height * 0.86, 0.95, { seed: 27 }),
    faint(
      0.75,
      print(
        soft(
          `${x - 130} ${y + 142}  ${x - 20} ${y + 112}  ${x + 90} ${y + 122}  ${x + 210} ${y + 110}  ${x + 330} ${y + 142}  ${x + 90} ${y + 158}`,
        ),
        mix(palette.haze, palette.fog, 0.55),
      ),
    ),
  );
}

function carried(light: Point): Drawing {
  const [loopX, loopY] = JAR_LOOP;
  const { shoulder, hand } = greyShapes.stepBack;
  const joints = bendArm(shoulder, { reach: hand }, { upper: 92, fore: 92 }, SIDE, WING_HAND);
  const [x, y]: Point = [light[0], light[1] - 102 * JAR];
  const glove = featherHand(joints, SIDE, "grip", mix(palette.stone, palette.fog, 0.4));
  return stack(
    place(place(jar({ flames: 7, glows: false }), { x: -loopX, y: -loopY }), {
      x,
      y,
      rotate: 6,
      scale: JAR,
    }),
    place(glove, { x: x + joints.grip[0] * THIEF, y: y - joints.grip[1] * THIEF, scale: THIEF, flip: true }),
  );
}

const POSE: PimOptions = {
  view: "side",
  legs: "kneel",
  lean: 40,
  tilt: -34,
  mood: "worried",
  look: [1, 0],
  ears: "flat",
  wind: true,
  lift: 0,
  arms: { right: { shoulder: -40, elbow: 176, behind: true }, left: { shoulder: 6, elbow: 34 } },
};

/** Pim's sleeve as she has it, for an arm that is stretched as far as it goes. */
const SLEEVE: ArmLook = {
  sleeve: palette.mustard,
  cuff: palette.ochre,
  fur: palette.hare,
  furShade: palette.hareShade,
  atShoulder: 34,
  atWrist: 28,
  hand: 36,
};

/** Pim on one knee at the very edge, all of her in the arm that comes too late. */
function reacher(width: number, height: number): Drawing {
  const [x, y]: Point = [width * 0.25, height * 0.882];
  const [fromX, fromY] = pimJoints(POSE).right.shoulder;
  const arm: ArmJoints = bendArm(
    [fromX + 10, fromY - 2],
    { shoulder: 88, elbow: 10 },
    { upper: 58, fore: 58 },
    SIDE,
    SLEEVE.hand,
  );
  const figure = stack(pim(POSE), drawHand(arm, SLEEVE, SIDE, "open"), drawSleeve(arm, SLEEVE));
  return stack(
    faint(
      0.5,
      print(soft(`${x - 150} ${y}  ${x} ${y - 14}  ${x + 150} ${y - 4}  ${x} ${y + 12}`), palette.ink),
    ),
    lit({ from: -8, dim: 0.34, strength: 0.9, edge: 4, reach: 70 }, place(figure, { x, y, scale: PIM })),
  );
}
