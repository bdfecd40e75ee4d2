/** Pim's head in four views and every mood. Origin: the bottom of her neck, beneath the chin; the crown is 114 up. */
import { features, type Mood, mouth } from "../kit/face.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, stack } from "../kit/svg.ts";
import { line, soft } from "./dots.ts";
import { drawBrows, drawEyes, type EyesLook } from "./eyes.ts";
import { drawEar, type Ears } from "./pim-ears.ts";
import { type HeadPlan, headPlans } from "./pim-head-plan.ts";
import type { View } from "./stance.ts";

export type PimFace = {
  view?: View;
  mood?: Mood;
  /** Where she looks: each from -1 (left, up) to 1. */
  look?: Point;
  ears?: Ears;
  /** Eyes shut: a blink, a laugh, sleep. */
  shut?: boolean;
  /** The tip of her tongue out, as when she counts. */
  tongue?: boolean;
  /** A flame mirrored in her eyes. */
  flameInEyes?: boolean;
  /** Set when the drawing will be flipped, so that it stays her left ear that is bent. */
  mirrored?: boolean;
};

const LOCK = soft(
  "-20 -102  -14 -116  -4 -121  -6 -113  6 -122  6 -113  16 -116  18 -102  6 -92  0 -84  -6 -92",
);

/** Her head, upright; turn it about the origin to tilt it. */
export function drawPimHead({
  view = "threeQuarter",
  mood = "calm",
  look = [0, 0],
  ears = "rest",
  shut = false,
  tongue = false,
  flameInEyes = false,
  mirrored = false,
}: PimFace): Drawing {
  const plan = headPlans[view];
  const listening = plan.ears.map((ear) => drawEar({ ...ear, bent: ear.bent !== mirrored }, ears));
  const skull = stack(
    cut(plan.skull, palette.hare),
    within(
      plan.skull,
      print(plan.shade, palette.hareShade, 0.4),
      print(ellipse(0, -112, 40, 22), palette.hareShade, 0.28),
    ),
  );
  const earsOver = ears === "flat" && view !== "front";
  const [farEar = "", nearEar = ""] = listening;
  return stack(
    farEar,
    earsOver ? "" : nearEar,
    skull,
    earsOver ? nearEar : "",
    view === "back" && ears === "flat" ? farEar : "",
    cutLock(view),
    view === "back"
      ? nape()
      : drawFeatures(
          plan,
          { mood, look, lid: palette.hare, iris: palette.wood, brow: palette.bark, shut, flame: flameInEyes },
          tongue,
        ),
  );
}

function cutLock(view: View): Drawing {
  const shift = view === "threeQuarter" ? 6 : view === "side" ? 4 : 0;
  return `<g transform="translate(${shift} 0)">${cut(LOCK, palette.hare, { lift: 0 })}</g>`;
}

function nape(): Drawing {
  return stack(
    ink(line("-10 -60  -6 -50  0 -58"), palette.hareShade, 2, 0.6),
    ink(line("12 -44  16 -34  22 -42"), palette.hareShade, 2, 0.6),
    ink(line("-26 -32  -22 -22  -16 -30"), palette.hareShade, 2, 0.6),
  );
}

function drawFeatures(plan: HeadPlan, look: EyesLook, tongue: boolean): Drawing {
  const rings = plan.eyes.map(({ at, radius, narrow }) =>
    ellipse(at[0], at[1] + 1, radius * 1.2 * narrow, radius * 1.24),
  );
  return stack(
    within(plan.skull, ...rings.map((ring) => print(ring, palette.hareLight, 0.5))),
    ...plan.cheeks.map(drawCheek),
    cut(plan.muzzle, palette.hareLight, { lift: 0 }),
    drawMouth(plan, look.mood, tongue),
    drawNose(plan),
    within(plan.skull, drawEyes(plan.eyes, look), drawBrows(plan.eyes, look)),
    ...plan.cheeks.map(drawWhiskers),
  );
}

function drawCheek({ at: [x, y], narrow, out }: HeadPlan["cheeks"][number]): Drawing {
  const freckle = (dx: number, dy: number) =>
    print(ellipse(x + dx * narrow * out, y + dy, 1.9 * narrow, 1.7), palette.hareShade, 0.9);
  return stack(
    print(ellipse(x, y, 14 * narrow, 9), palette.coral, 0.24),
    freckle(-5, -3),
    freckle(2, -5),
    freckle(0, 2),
    freckle(8, -1),
    ink(
      line(`${x + out * 14} ${y + 4}  ${x + out * 21} ${y + 9}  ${x + out * 15} ${y + 13}`),
      palette.hareShade,
      1.6,
      0.6,
    ),
  );
}

function drawNose({ nose: [x, y], noseSize: s, mouth: [, my] }: HeadPlan): Drawing {
  const shape = `M${x - 9 * s} ${y - 4 * s}Q${x} ${y - 9 * s} ${x + 9 * s} ${y - 4 * s}Q${x + 7 * s} ${y + 4 * s} ${x} ${y + 6 * s}Q${x - 7 * s} ${y + 4 * s} ${x - 9 * s} ${y - 4 * s}Z`;
  return stack(
    ink(`M${x} ${y + 5 * s}Q${x - 1} ${(y + my) / 2} ${x - 1} ${my - 4}`, palette.bark, 1.8, 0.8),
    cut(shape, palette.coral, { lift: 0 }),
    print(ellipse(x - 2 * s, y - 4 * s, 3.4 * s, 1.4 * s), palette.cream, 0.7),
  );
}

function drawMouth({ mouth: at, mouthWidth: width }: HeadPlan, mood: Mood, tongue: boolean): Drawing {
  const [x, y] = at;
  const open = mood === "happy" || mood === "surprised";
  const tooth = (left: number) =>
    cut(rectangle(left, y - 2.4, 4.4, 6, 1.6), palette.cream, { lift: 0, edge: palette.hareShade });
  return stack(
    open || features[mood].mouth < 0.1 ? mouth(at, width, mood) : twoBowed(at, width, features[mood].mouth),
    open ? stack(tooth(x - 4.6), tooth(x + 0.2)) : "",
    tongue
      ? cut(
          soft(
            `${x + 5} ${y - 1}  ${x + 13} ${y - 1}  ${x + 14} ${y + 6}  ${x + 9} ${y + 9}  ${x + 5} ${y + 5}`,
          ),
          palette.coral,
          { lift: 0 },
        )
      : "",
  );
}

/** A closed smile as hares have it: a bow to each side of the middle. */
function twoBowed([x, y]: Point, width: number, smile: number): Drawing {
  const [half, sag, rise] = [width * (0.4 + smile * 0.12), width * (0.14 + smile * 0.1), width * smile * 0.2];
  return ink(
    `M${x - half} ${y - rise}Q${x - half * 0.75} ${y + sag} ${x - half * 0.35} ${y + sag * 0.75}Q${x - half * 0.08} ${y + sag * 0.5} ${x} ${y - 2}Q${x + half * 0.08} ${y + sag * 0.5} ${x + half * 0.35} ${y + sag * 0.75}Q${x + half * 0.75} ${y + sag} ${x + half} ${y - rise}`,
    palette.ink,
    2.8,
  );
}

function drawWhiskers({ at: [x, y], narrow, out }: HeadPlan["cheeks"][number]): Drawing {
  const hair = (rise: number) =>
    ink(
      line(
        `${x - out * 10 * narrow} ${y + 10 + rise * 0.2}  ${x + out * 14} ${y + 9 + rise * 0.5}  ${x + out * 36} ${y + 13 + rise}`,
      ),
      palette.cream,
      1.3,
      0.8,
    );
  return stack(hair(-12), hair(-2), hair(8));
}
