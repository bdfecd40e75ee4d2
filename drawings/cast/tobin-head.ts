/** Tobin's head in four views and every mood: long muzzle, white cheeks, a patched cap. Origin: the bottom of the head. */
import { type Mood, mouth } from "../kit/face.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, ellipse, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../kit/svg.ts";
import { line, soft } from "./dots.ts";
import { drawBrows, drawEyes, type EyesLook } from "./eyes.ts";
import type { View } from "./stance.ts";
import { drawCap } from "./tobin-cap.ts";
import { type FoxEarSpot, type FoxHeadPlan, foxHeadPlans } from "./tobin-head-plan.ts";

export type TobinFace = {
  view?: View;
  mood?: Mood;
  /** Where he looks: each from -1 (left, up) to 1. */
  look?: Point;
  ears?: "up" | "rest" | "flat";
  shut?: boolean;
  cap?: boolean;
  flameInEyes?: boolean;
};

/** His head, upright; turn it about the origin to tilt it. */
export function drawTobinHead({
  view = "threeQuarter",
  mood = "calm",
  look = [0, 0],
  ears = "rest",
  shut = false,
  cap = true,
  flameInEyes = false,
}: TobinFace): Drawing {
  const plan = foxHeadPlans[view];
  const eyes: EyesLook = {
    mood,
    look,
    lid: palette.fox,
    iris: palette.moss,
    brow: palette.bark,
    shut,
    flame: flameInEyes,
    drowsy: 0.06,
  };
  const seat = { x: plan.cap.at[0], y: plan.cap.at[1], rotate: plan.cap.turn };
  const [farEar, nearEar] = plan.ears.map((ear) => drawFoxEar(ear, ears));
  return stack(
    farEar ?? "",
    ears === "flat" ? "" : (nearEar ?? ""),
    cut(plan.skull, palette.fox),
    within(
      plan.skull,
      print(ellipse(view === "front" || view === "back" ? 0 : -6, -106, 52, 30), palette.foxShade, 0.4),
    ),
    ears === "flat" ? (nearEar ?? "") : "",
    view === "back" ? ruff() : drawFeatures(plan, eyes),
    cap ? place(drawCap(plan.cap.width, view), seat) : forelock(view),
    // Over the cap's peak: what he feels must not hide beneath it.
    within(plan.skull, drawBrows(plan.eyes, eyes)),
  );
}

function drawFoxEar({ at: [x, y], turn, hollow, flip }: FoxEarSpot, state: "up" | "rest" | "flat"): Drawing {
  const outer = soft("-25 12  -20 -22  -4 -58  3 -70  12 -54  25 -18  27 12  0 22", 0.75);
  const drawn = stack(
    cut(outer, palette.fox),
    within(outer, print(soft("-40 -46  0 -34  40 -46  40 -90  -40 -90"), palette.bark, 0.92)),
    hollow
      ? stack(
          print(soft("-13 8  -9 -18  2 -46  13 -18  16 8", 0.7), palette.bark),
          print(soft("-10 12  -8 -6  -2 -22  1 -8  5 -24  10 -6  13 12", 0.6), palette.foxLight),
        )
      : "",
  );
  return place(place(drawn, { flip }), { x, y, rotate: turn[state] });
}

function ruff(): Drawing {
  return stack(
    ...["-14 -44  -8 -32  -2 -42", "10 -30  16 -18  22 -28", "-30 -20  -25 -9  -19 -18"].map((hair) =>
      ink(line(hair), palette.foxShade, 2, 0.7),
    ),
  );
}

function forelock(view: View): Drawing {
  const x = view === "front" || view === "back" ? 0 : 4;
  return place(
    cut(
      soft("-22 -92  -22 -108  -8 -124  -7 -112  6 -128  8 -114  22 -116  20 -100  10 -88  -2 -82"),
      palette.fox,
      { lift: 0 },
    ),
    { x },
  );
}

function drawFeatures(plan: FoxHeadPlan, eyes: EyesLook): Drawing {
  return stack(
    cut(plan.white, palette.foxLight, { lift: 0 }),
    plan.bridge === "" ? "" : print(plan.bridge, palette.fox),
    cheekHairs(plan),
    drawGrin(plan, eyes.mood),
    within(plan.skull, drawEyes(plan.eyes, eyes)),
    drawNose(plan),
  );
}

function cheekHairs({ eyes }: FoxHeadPlan): Drawing {
  const square = eyes.length > 1 && eyes[1]?.narrow === eyes[0]?.narrow;
  const hairs = stack(
    ink(line("-44 -26  -52 -20  -47 -16"), palette.fox, 1.7, 0.7),
    ink(line("-36 -12  -43 -5  -38 -1"), palette.fox, 1.7, 0.7),
  );
  return square ? stack(hairs, place(hairs, { flip: true })) : hairs;
}

function drawNose({ nose: [x, y], noseWidth: w }: FoxHeadPlan): Drawing {
  return stack(
    cut(
      soft(
        `${x - w / 2} ${y - w * 0.24}  ${x} ${y - w * 0.4}  ${x + w / 2} ${y - w * 0.24}  ${x + w * 0.3} ${y + w * 0.26}  ${x} ${y + w * 0.42}  ${x - w * 0.3} ${y + w * 0.26}`,
      ),
      palette.ink,
    ),
    print(ellipse(x - w * 0.1, y - w * 0.16, w * 0.2, w * 0.09), palette.mist, 0.85),
  );
}

/** His mouth lies along the muzzle; an open one drops the jaw, a grin shows a tooth and creases the cheek. */
function drawGrin({ nose, mouth: { at, width, turn } }: FoxHeadPlan, mood: Mood): Drawing {
  const half = width / 2;
  const [mx, my] = at;
  const lip =
    turn === 0
      ? `M${nose[0]} ${nose[1] + 6}V${my + 1}`
      : line(`${nose[0]} ${nose[1] + 6}  ${nose[0] - 3} ${nose[1] + 13}  ${mx + half * 0.9} ${my - 7}`);
  return stack(ink(lip, palette.bark, 2, 0.8), place(mouthOf(half, mood), { x: mx, y: my, rotate: turn }));
}

function mouthOf(half: number, mood: Mood): Drawing {
  if (mood === "happy" || mood === "surprised") return openMouth(half, mood === "happy");
  if (mood === "sly") return slyGrin(half);
  return mood === "calm" || mood === "tender" ? closedSmile(half) : mouth([0, 0], half * 1.7, mood);
}

/** Laughing it is a wide half-moon, surprised a small round; the jaw hangs below either. */
function openMouth(half: number, laughs: boolean): Drawing {
  const w = laughs ? half * 0.92 : half * 0.5;
  const depth = laughs ? half * 0.78 : half * 0.86;
  const top = laughs ? -half * 0.3 : -half * 0.16;
  const hole = laughs
    ? `M${-w} ${top}Q0 ${half * 0.22} ${w} ${top}Q${w * 0.86} ${depth} ${w * 0.05} ${depth}Q${-w * 0.8} ${depth} ${-w} ${top}Z`
    : ellipse(0, depth * 0.42, w, depth * 0.58);
  const jaw = blob([
    [-w * 1.2, top + half * 0.1],
    [-w * 0.9, depth * 0.9],
    [0, depth + half * 0.24],
    [w * 0.95, depth * 0.86],
    [w * 1.15, top + half * 0.1],
  ]);
  return stack(
    cut(jaw, palette.foxLight, { lift: 0 }),
    print(rectangle(-w * 1.3, -half * 0.5, w * 2.6, half * 0.62, half * 0.3), palette.foxLight),
    print(hole, palette.bark),
    within(
      hole,
      print(ellipse(0, depth, w * 0.62, depth * 0.46), palette.coral),
      laughs
        ? print(
            `M${-w} ${top}Q0 ${half * 0.22} ${w} ${top}L${w * 0.9} ${half * 0.06}Q0 ${half * 0.5} ${-w * 0.9} ${half * 0.06}Z`,
            palette.cream,
          )
        : "",
    ),
    laughs ? cheekCrease(-w, top) : "",
  );
}

function cheekCrease(x: number, y: number): Drawing {
  return ink(line(`${x - 5} ${y - 5}  ${x} ${y + 1}  ${x - 1} ${y + 7}`), palette.bark, 2.2);
}

/** Higher at the near corner, one tooth out. */
function slyGrin(half: number): Drawing {
  return stack(
    cut(
      polygon([
        [half * 0.3, half * 0.14],
        [half * 0.56, half * 0.04],
        [half * 0.5, half * 0.42],
      ]),
      palette.cream,
      { lift: 0, edge: palette.foxShade },
    ),
    ink(
      `M${-half} ${-half * 0.44}Q${-half * 0.6} ${half * 0.3} ${half * 0.1} ${half * 0.16}T${half * 0.92} ${-half * 0.12}`,
      palette.ink,
      3,
    ),
    cheekCrease(-half, -half * 0.44),
  );
}

/** A shut mouth that curls up at the corners, as his does at rest. */
function closedSmile(half: number): Drawing {
  return ink(
    `M${-half * 0.9} ${-half * 0.22}Q${-half * 0.66} ${half * 0.26} 0 ${half * 0.2}T${half * 0.88} ${-half * 0.14}`,
    palette.ink,
    3,
  );
}
