/** Page 8, in the middle: four on the gallery who look up, and a badge that finds its coat. */
import { type HaldaOptions, halda } from "../../cast/halda.ts";
import { orlo } from "../../cast/orlo.ts";
import { type PimOptions, pim } from "../../cast/pim.ts";
import { guildBadge } from "../../cast/pim-coat.ts";
import { tobin } from "../../cast/tobin.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse, plain } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { shares } from "../../sets/layers.ts";
import { sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { dawnTail } from "./dawn-tail.ts";
import { inLight, type Light } from "./in-light.ts";

const MORNING: Light = {
  from: -52,
  colour: palette.glow,
  width: 4,
  edge: 0.95,
  reach: 36,
  warmth: 0.36,
  shade: palette.plum,
  dim: 0.16,
};

/** Pim says what it is called. */
export function drawNaming(width: number, height: number): Drawing {
  const keeper = halda({ shawl: true, mood: "happy", tilt: -22, look: [0.6, -0.9], carriage: "tall" });
  const master = orlo({
    hat: "askew",
    mood: "happy",
    tilt: -16,
    look: [0.6, -0.9],
    lean: -3,
    arms: { left: { shoulder: 40, elbow: 60, hand: "open" } },
  });
  const ferryman = tobin({
    mood: "happy",
    tilt: -22,
    look: [0.6, -0.9],
    lift: 0,
    ears: "up",
    arms: {
      right: { shoulder: 30, elbow: 70, hand: "grip" },
      left: { shoulder: 20, elbow: 70, hand: "grip" },
    },
  });
  const namer = pim({
    mood: "happy",
    tilt: -22,
    look: [0.6, -0.9],
    lift: 0,
    badge: false,
    ears: "up",
    lean: -4,
    arms: {
      right: { shoulder: 22, elbow: 46, hand: "grip" },
      left: { shoulder: 44, elbow: 104, hand: "open" },
    },
  });
  return stack(
    morningAir(width, height, height * 0.8),
    coarse(
      dawnTail(
        [
          [width + 60, -20],
          [width - 40, 60],
          [width - 170, 60],
          [width - 250, -10],
          [width - 330, -60],
        ],
        { count: 5, spread: 40, thick: 30 },
      ),
    ),
    glow([width * 0.86, 30], 420, palette.lamp, 0.6),
    wash(width, height, palette.rose, 0.3, "soft-light"),
    inLight(MORNING, place(coarse(plain(keeper)), { x: width * 0.665, y: height + 190, scale: 1 })),
    inLight(MORNING, place(coarse(plain(master)), { x: width * 0.83, y: height + 150, scale: 0.92 })),
    inLight(MORNING, place(coarse(plain(ferryman)), { x: width * 0.47, y: height + 150, scale: 1.04 })),
    inLight(MORNING, place(coarse(namer), { x: width * 0.19, y: height + 138, scale: 1.26 })),
    ...soot.map(([x, y, turn, size]) =>
      place(smudge(), { x: x * width, y: y * height, rotate: turn, scale: size }),
    ),
    rail(width, height),
    vignette(width, height, [width * 0.6, height * 0.4], 0.14),
  );
}

/** The sky behind the tower, pale gold, and the sea far down. */
function morningAir(width: number, height: number, horizon: number): Drawing {
  return stack(
    sky(width, height, "dawn", { horizon, light: [width * 0.92, horizon], clouds: 3, seed: 8 }),
    sea(width, height, horizon, "dawn", { rough: 0.4, lightX: width * 0.9 }),
    skyline({
      time: "dawn",
      from: width * 0.02,
      to: width * 0.4,
      y: horizon + 3,
      scale: 0.16,
      seed: 11,
      distance: 0.5,
      lit: 0.6,
      storeys: 4,
      peak: 0.5,
    }),
  );
}

/** Where the night has left its marks on them: shares of the panel, and how each lies. */
const soot = [
  [0.105, 0.575, -24, 0.8],
  [0.36, 0.7, 10, 0.8],
  [0.715, 0.385, 24, 0.6],
  [0.76, 0.8, -20, 1],
] as const;

/** A thumb's breadth of soot, wiped. */
function smudge(): Drawing {
  return stack(
    print("M-20 2Q-12 -9 2 -8Q18 -8 22 0Q12 8 -2 7Q-14 9 -20 2Z", palette.ink, 0.26),
    print("M-26 8Q-8 2 14 9Q-6 9 -26 8Z", palette.ink, 0.2),
  );
}

/** The gallery's iron rail, between them and us. */
function rail(width: number, height: number): Drawing {
  const iron = mix(palette.bottle, palette.ink, 0.45);
  const top = height - 44;
  return stack(
    ink(
      shares(9, true)
        .map((share) => `M${share * width} ${top}V${height + 10}`)
        .join(""),
      iron,
      7,
    ),
    cut(rectangle(-10, top - 9, width + 20, 18, 6), iron, { edge: palette.glow }),
    ink(`M-10 ${top - 6}H${width + 10}`, palette.glow, 2.4, 0.7),
  );
}

const receiving: PimOptions = {
  mood: "happy",
  look: [0.7, -0.8],
  tilt: -21,
  lift: 0,
  badge: false,
  ears: "rest",
  lean: 0,
  arms: { right: { shoulder: -34, elbow: 84, hand: "grip" }, left: { shoulder: 10, elbow: 20 } },
};

/** Halda ties the badge on. */
export function drawApprentice(width: number, height: number): Drawing {
  const at = { x: width * 0.445, y: height + 84, scale: 1.16 };
  const badge: Point = [at.x + 18 * at.scale, at.y - 128 * at.scale];
  const bending = { x: width * 1.05, y: height + 206, scale: 1.1 };
  const own = ([x, y]: Point): Point => [(bending.x - x) / bending.scale, (y - bending.y) / bending.scale];
  const pose: HaldaOptions = {
    view: "threeQuarter",
    carriage: "tall",
    lean: 22,
    tilt: 17,
    mood: "tender",
    look: [0.8, 0.8],
    speak: 0.3,
    arms: {
      left: { reach: own([badge[0] + 22, badge[1] + 6]), hand: "grip" },
      right: { reach: own([badge[0] + 10, badge[1] - 16]), hand: "grip", behind: false },
    },
  };
  return stack(
    morningAir(width, height, height * 0.78),
    glow([width * 0.6, height * 0.5], 420, palette.lamp, 0.6),
    wash(width, height, palette.rose, 0.3, "soft-light"),
    inLight(
      { ...MORNING, from: -30 },
      place(coarse(plain(orlo({ view: "front", hat: "askew", mood: "happy", look: [0.6, 0.3], tilt: 6 }))), {
        x: width * 0.135,
        y: height + 66,
        scale: 0.84,
      }),
    ),
    inLight({ ...MORNING, from: -30 }, place(coarse(pim(receiving)), at)),
    inLight({ ...MORNING, from: -110 }, place(coarse(plain(halda(pose))), { ...bending, flip: true })),
    place(oldBadge(), { x: badge[0], y: badge[1] }),
    glow(badge, 110, palette.lamp, 0.6),
    vignette(width, height, badge, 0.14),
  );
}

/** Hers: worn smooth, on a ribbon that she is tying. */
function oldBadge(): Drawing {
  const loop = (side: 1 | -1) => `M0 -20Q${side * 12} -46 ${side * 30} -36Q${side * 34} -20 0 -20Z`;
  return stack(
    ink("M-2 -20Q-10 0 -16 26M2 -20Q14 -2 12 30", palette.coral, 5),
    cut(loop(-1), palette.coral),
    cut(loop(1), palette.coral),
    place(guildBadge(), { scale: 1.7, rotate: -6 }),
    cut(ellipse(0, -21, 6, 5), mix(palette.coral, palette.plum, 0.2)),
  );
}
