/** Page 4, Master Orlo: over his glasses (second panel), and at the window with nobody to see his face (fourth). */
import { soft } from "../../cast/dots.ts";
import type { ArmJoints, ArmSide } from "../../cast/limbs.ts";
import { lit } from "../../cast/lit-figure.ts";
import { type OrloFace, type OrloView, orloHead } from "../../cast/orlo-head.ts";
import { cape, robeShapes } from "../../cast/orlo-robe.ts";
import { lowerSleeve } from "../../cast/orlo-sleeve.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print, within } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { wisps } from "../../sets/fog-light.ts";
import { hangingLamp } from "../../sets/hanging-lamps.ts";
import { faint, shaded } from "../../sets/layers.ts";
import { lampSwarm, ledgerWall, WALL } from "./page-04-room.ts";

/** Seen from where Pim stands: the ledger, the claw on its line, and the look over the glasses. */
export function drawOverGlasses(width: number, height: number): Drawing {
  const [x, y]: Point = [width * 0.36, height * 0.883];
  const size = 1.38;
  const lamp: Point = [width * 0.86, height * 0.76];
  return stack(
    backdrop(width, height, [
      [0, palette.ink],
      [1, mix(WALL, palette.ochre, 0.45)],
    ]),
    ledgerWall(-10, width + 10, [30, height], 92, 21),
    faint(0.45, print(rectangle(0, 0, width, height), palette.ink)),
    lampSwarm(width, height, { count: 44, seed: 7, largest: 46, low: () => 0.42 }),
    glow(lamp, 420, palette.amber, 0.6),
    lit(
      { from: 12, colour: palette.lamp, dim: 0.26, strength: 0.85, edge: 4, reach: 54 },
      place(bust("front", { mood: "stern", look: [0.4, 0.8], tilt: 5 }), { x, y, scale: size }),
    ),
    desk(width, height),
    place(hangingLamp(0, { shape: 1 }), { x: lamp[0], y: lamp[1] - 62, scale: 2.3 }),
    claw(width, height),
    glow(lamp, 240, palette.amber, 0.5),
    glow([x + 50, height * 0.6], 170, palette.amber, 0.16),
    vignette(width, height, [x + 60, height * 0.62], 0.42),
  );
}

/** Head and cape alone, the neck at the origin. */
function bust(view: OrloView, face: Omit<OrloFace, "view">): Drawing {
  const shape = robeShapes[view];
  const [x, y] = shape.neck;
  return stack(
    place(stack(print(soft(shape.body), palette.plum), cape(shape, 0)), { x: -x, y: -y }),
    orloHead({ view, ...face }),
  );
}

/** The slope of the open ledger along the bottom of the panel. */
function desk(width: number, height: number): Drawing {
  const top = height * 0.885;
  const page = soft(
    `${width * 0.1} ${height + 20}  ${width * 0.16} ${top + 12}  ${width * 0.36} ${top - 12}  ${width * 0.52} ${top + 10}  ${width * 0.7} ${top - 14}  ${width * 0.92} ${top + 8}  ${width * 1.0} ${height + 20}`,
    0.7,
  );
  const rules = [0.42, 0.62, 0.84].map((share) => {
    const y = top + (height - top) * share;
    return `M${round(width * 0.17)} ${round(y + 4)}Q${round(width * 0.36)} ${round(y - 12)} ${round(width * 0.5)} ${round(y + 4)}M${round(width * 0.55)} ${round(y + 4)}Q${round(width * 0.72)} ${round(y - 14)} ${round(width * 0.92)} ${round(y + 2)}`;
  });
  return stack(
    cut(rectangle(-10, top + 26, width + 20, height), mix(palette.wood, palette.bark, 0.4), {
      edge: palette.lamp,
    }),
    cut(page, palette.page, { lift: 2 }),
    within(
      page,
      faint(0.6, ink(rules.join(""), palette.slate, 2.4)),
      faint(0.4, ink(`M${round(width * 0.52)} ${round(top)}V${height}`, palette.bark, 7)),
    ),
  );
}

/** His hand on the page, one claw on the line he was reading. */
function claw(width: number, height: number): Drawing {
  const joints: ArmJoints = {
    shoulder: [-90, 26],
    elbow: [-80, 20],
    wrist: [0, 0],
    grip: [23, 2],
    angle: -8,
  };
  const side: ArmSide = { forward: 1, inward: 1 };
  const arm = stack(lowerSleeve(joints, side, "point", undefined), pointingClaw(joints));
  return lit(
    { from: -30, colour: palette.lamp, dim: 0.16, strength: 0.7, edge: 3, reach: 24 },
    place(arm, { x: width * 0.2, y: height * 0.945, scale: 1.2 }),
  );
}

/** The claw at the end of the finger that points. */
export function pointingClaw({ wrist, angle }: ArmJoints): Drawing {
  const nail = stack(
    cut(soft("62 -18  72 -18  82 -10  72 -8  62 -9", 0.7), palette.cream, { lift: 0, edge: palette.stone }),
  );
  return place(nail, { x: wrist[0], y: wrist[1], rotate: angle });
}

/** Turned away to the window, where the little lamps on the sill light him from below. */
export function drawWindow(width: number, height: number): Drawing {
  const [x, y]: Point = [width * 0.7, height * 0.88];
  return stack(
    backdrop(width, height, [
      [0, palette.ink],
      [1, mix(WALL, palette.ochre, 0.2)],
    ]),
    pane(width, height),
    glow([width * 0.36, height * 1.02], 330, palette.amber, 0.6),
    lit(
      { from: 132, colour: palette.amber, dim: 0.34, strength: 1, edge: 4.5, reach: 90 },
      place(bust("side", { mood: "worried", look: [0.8, -0.35], tilt: -7 }), {
        x,
        y,
        scale: 1.42,
        flip: true,
      }),
    ),
    glow([width * 0.44, height * 0.86], 230, palette.amber, 0.62),
    sill(width, height),
    place(hangingLamp(30, { shape: 1 }), { x: width * 0.95, y: -20, scale: 1.3 }),
    vignette(width, height, [width * 0.42, height * 0.66], 0.5),
  );
}

/** The arched window with fog pressed against it: town lights drowned in grey. */
function pane(width: number, height: number): Drawing {
  const [left, right, sillY] = [width * 0.05, width * 0.6, height * 0.93];
  const middle = (left + right) / 2;
  const outline = `M${round(left)} ${round(sillY)}V${round(height * 0.3)}Q${round(left)} -10 ${round(middle)} -40Q${round(right)} -10 ${round(right)} ${round(height * 0.3)}V${round(sillY)}Z`;
  const frame = mix(palette.ochre, palette.bark, 0.62);
  const bars = `M${round(middle)} -40V${round(sillY)}M${round(left)} ${round(height * 0.34)}H${round(right)}M${round(left)} ${round(height * 0.66)}H${round(right)}`;
  const drowned: readonly Point[] = [
    [0.14, 0.5],
    [0.24, 0.58],
    [0.2, 0.74],
    [0.34, 0.52],
    [0.45, 0.6],
    [0.52, 0.72],
    [0.1, 0.66],
  ];
  return stack(
    ink(outline, mix(frame, palette.ink, 0.35), 34),
    within(
      outline,
      shaded(
        rectangle(0, -40, width, height + 40),
        [0, 0],
        [0, sillY],
        [
          [0, mix(palette.dusk, palette.night, 0.4)],
          [0.5, palette.haze],
          [1, mix(palette.fog, palette.mist, 0.3)],
        ],
      ),
      ...drowned.map(([across, down]) => glow([width * across, height * down], 34, palette.lamp, 0.55)),
      wisps(width * 0.8, [height * 0.3, height * 0.46, height * 0.6, height * 0.74, height * 0.86], 0.5, 6),
    ),
    ink(bars, mix(frame, palette.ink, 0.3), 11),
    ink(bars, mix(frame, palette.amber, 0.16), 4),
    ink(outline, frame, 15),
  );
}

/** The sill with three of the hall's lamps standing on it. */
function sill(width: number, height: number): Drawing {
  const y = height * 0.93;
  const lamp = ([x, size]: readonly [number, number], shape: number) =>
    place(hangingLamp(0, { shape }), { x: width * x, y: y - 58 * size, scale: size });
  return stack(
    cut(rectangle(-10, y, width * 0.68, height * 0.2, 4), mix(palette.ochre, palette.bark, 0.55), {
      edge: palette.lamp,
    }),
    faint(0.5, print(ellipse(width * 0.3, y + 8, width * 0.24, 8), palette.lamp)),
    lamp([0.08, 1.2], 0),
    lamp([0.19, 1.5], 1),
    lamp([0.3, 1.3], 2),
  );
}
