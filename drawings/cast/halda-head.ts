/**
 * Halda's head: an old heron with a white crest, round spectacles and a long pale beak whose mouth line tells her mood.
 * Origin at the top of the neck, where the head turns; 88 units from there to the crown, 190 to the tip of the beak.
 */
import { eye, features, type Mood } from "../kit/face.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print, within } from "../kit/paper.ts";
import { curve, ellipse, tube } from "../kit/shape.ts";
import { type Drawing, group, type Point, place, stack } from "../kit/svg.ts";
import { dots, soft } from "./dots.ts";
import { beak } from "./halda-beak.ts";

export type HaldaView = "front" | "threeQuarter" | "side";

export type HaldaFace = {
  view?: HaldaView;
  mood?: Mood;
  /** Where she looks: each from -1 (left, up) to 1. */
  look?: Point;
  /** Degrees her head leans, clockwise. */
  tilt?: number;
  /** How far the beak is open, 0 to 1; left out, the mood decides. About 0.3 speaks softly. */
  speak?: number;
  tear?: boolean;
  spectacles?: boolean;
};

type EyeSpec = { at: Point; radius: number; side: -1 | 1; narrow: number };

type HeadShape = {
  skull: string;
  mask: string;
  cheek: Point;
  eyes: readonly EyeSpec[];
  temples: readonly string[];
  bridge: string;
  /** Where the crest's plumes begin, and which way they first point. */
  crest: { at: Point; flip: boolean };
  tear: Point;
};

const shapes: Readonly<Record<HaldaView, HeadShape>> = {
  front: {
    skull: "0 -92  34 -86  56 -60  58 -28  38 0  18 12  0 14  -18 12  -38 0  -58 -28  -56 -60  -34 -86",
    mask: "-60 -56  -30 -58  0 -34  30 -58  60 -56  62 -20  40 -10  0 -30  -40 -10  -62 -20",
    cheek: [0, -2],
    eyes: [
      { at: [-27, -44], radius: 20, side: -1, narrow: 1 },
      { at: [27, -44], radius: 20, side: 1, narrow: 1 },
    ],
    temples: ["-52 -42  -62 -48", "52 -42  62 -48"],
    bridge: "-6 -42  0 -47  6 -42",
    crest: { at: [-4, -86], flip: false },
    tear: [-36, -10],
  },
  threeQuarter: {
    skull: "-2 -93  36 -86  64 -66  72 -38  58 -8  26 10  -6 14  -34 2  -50 -26  -48 -58  -30 -84",
    mask: "72 -60  40 -40  26 -62  -10 -66  -60 -50  -60 -24  -14 -16  22 -22  44 -20  80 -30",
    cheek: [-6, 4],
    eyes: [
      { at: [58, -48], radius: 18, side: 1, narrow: 0.7 },
      { at: [6, -44], radius: 20, side: -1, narrow: 1 },
    ],
    temples: ["-18 -43  -48 -50"],
    bridge: "30 -44  37 -49  44 -46",
    crest: { at: [-22, -80], flip: false },
    tear: [-4, -10],
  },
  side: {
    skull: "-6 -92  32 -86  60 -64  66 -36  54 -8  24 10  -8 14  -36 2  -52 -26  -50 -58  -34 -84",
    mask: "70 -50  44 -60  10 -64  -60 -50  -60 -26  -6 -20  30 -20  70 -24",
    cheek: [-8, 4],
    eyes: [{ at: [22, -46], radius: 19, side: -1, narrow: 0.88 }],
    temples: ["0 -44  -44 -52"],
    bridge: "44 -44  56 -48",
    crest: { at: [-26, -80], flip: false },
    tear: [14, -12],
  },
};

/** Her head alone. */
export function haldaHead(face: HaldaFace = {}): Drawing {
  const { view = "threeQuarter", mood = "calm", look = [0, 0], tilt = 0, spectacles = true } = face;
  const shape = shapes[view];
  const skull = soft(shape.skull);
  const far = view === "threeQuarter" ? shape.eyes.slice(0, 1) : [];
  const near = shape.eyes.filter((spec) => !far.includes(spec));
  const eyes = (specs: readonly EyeSpec[]) =>
    specs.map((spec) => spectacledEye(spec, mood, look, spectacles));
  return place(
    stack(
      crest(shape, mood),
      feathers.define,
      cut(skull, feathers.fill),
      within(
        skull,
        print(soft(shape.mask, 0.8), palette.heron, 0.8),
        print(ellipse(shape.cheek[0], shape.cheek[1], 50, 16), palette.heron, 0.4),
      ),
      ...eyes(far),
      view === "front" ? "" : beak(view, mood, face.speak),
      ...eyes(near),
      view === "front" ? beak(view, mood, face.speak) : "",
      spectacles ? frames(shape) : "",
      face.tear === true ? tear(shape.tear) : "",
    ),
    { rotate: tilt },
  );
}

const feathers = linear(
  [0, -95],
  [0, 16],
  [
    [0, "#ffffff"],
    [0.5, palette.heronLight],
    [1, palette.heron],
  ],
);

/** Long plumes from the crown: they rise in alarm and hang in sorrow. */
function crest({ crest: { at, flip } }: HeadShape, mood: Mood): Drawing {
  const { browRaise, browTilt } = features[mood];
  const lift = browRaise * 30 + Math.min(0, browTilt) * 0.5;
  const plumes = [
    { turn: -lift * 0.6 + 14, line: "10 4  -30 0  -74 18  -104 44", width: 15 },
    { turn: -lift, line: "8 2  -34 -8  -80 6  -118 34", width: 17 },
    { turn: -lift * 1.4 - 12, line: "10 0  -28 -12  -66 -8  -98 14", width: 15 },
  ];
  return place(
    stack(
      ...plumes.map(({ turn, line, width }) =>
        place(
          stack(
            cut(tube(dots(line), width, 4), "#ffffff", { edge: palette.heron }),
            ink(curve(dots(line)), palette.heron, 1.4, 0.5),
          ),
          { rotate: turn },
        ),
      ),
    ),
    { x: at[0], y: at[1], flip },
  );
}

function spectacledEye(
  { at: [x, y], radius, side, narrow }: EyeSpec,
  mood: Mood,
  look: Point,
  spectacles: boolean,
): Drawing {
  const socket = eye({ at: [0, 0], radius, mood, look, lid: palette.heron, side });
  const rim = ellipse(0, 2, radius * 1.28, radius * 1.24);
  return group(
    { transform: `translate(${x} ${y}) scale(${narrow} 1)` },
    socket,
    spectacles
      ? stack(
          print(rim, palette.glow, 0.1),
          within(
            rim,
            ink(`M${-radius * 1.1} ${radius * 0.5}L${-radius * 0.3} ${-radius * 1.2}`, "#ffffff", 5, 0.3),
          ),
          ink(rim, palette.bark, 5),
          ink(rim, palette.brass, 2.4),
        )
      : "",
  );
}

function frames({ temples, bridge }: HeadShape): Drawing {
  return stack(
    ...temples.map((temple) => ink(curve(dots(temple)), palette.bark, 3.4)),
    ink(curve(dots(bridge)), palette.bark, 5),
    ink(curve(dots(bridge)), palette.brass, 2.4),
  );
}

function tear([x, y]: Point): Drawing {
  return place(
    stack(
      cut(soft("0 -11  5 0  5 6  0 11  -5 6  -5 0", 0.8), palette.mist),
      print(ellipse(-2, 4, 1.6, 3), "#ffffff"),
    ),
    { x, y },
  );
}
