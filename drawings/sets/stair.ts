/** The great stair of the Tall Light, for the climb: from the side, and looking up. */
import { beam, glow, vignette } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse, polygon, rectangle, towards } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { type Layers, shaded, shares } from "./layers.ts";
import { roundRoom } from "./room-light.ts";
import { type Spiral, spiralStair, treadSpot } from "./spiral.ts";

export type StairOptions = {
  view: "up" | "side";
  /** How much golden light comes through the door at its top, 0 to 1. */
  crack?: number;
  /** How large it is: at 1 the headroom fits figures at five sixths of their size. */
  scale?: number;
};

const STONE = mix(palette.slate, palette.night, 0.35);

/** The stair over a whole panel. Side: figures on treads behind the newel go between the layers, others after the front. Up: figures after the back. */
export function stair(width: number, height: number, { view, crack = 0.6, scale = 1 }: StairOptions): Layers {
  return view === "side" ? fromTheSide(width, height, crack, scale) : lookingUp(width, height, crack);
}

/** Where feet stand on the side view's tread number `index` (from the bottom), how large figures are there, and whether it lies before the newel. */
export function stairSpot(
  width: number,
  height: number,
  index: number,
  scale = 1,
): { x: number; y: number; scale: number; before: boolean } {
  const spiral = bigSpiral(width, height, 0.6, scale);
  const { at, near } = treadSpot(spiral, index);
  return {
    x: width / 2 + at[0],
    y: footOf(height) + at[1],
    scale: scale * (0.84 + near * 0.05),
    before: near >= 0,
  };
}

function footOf(height: number): number {
  return height + 30;
}

function bigSpiral(width: number, height: number, crack: number, scale: number): Spiral {
  const rise = 40 * scale;
  const steps = Math.max(8, Math.floor((height * 0.8) / rise));
  return {
    radius: Math.min(width * 0.385, 430 * scale),
    rise,
    steps,
    // Its last tread comes out at the back, under the landing.
    start: 215 - steps * 24,
    turn: 24,
    flat: 0.13,
    newel: 56 * scale,
    above: rise,
    colour: (up, near) =>
      mix(
        mix(mix(STONE, palette.stone, 0.35), palette.ink, 0.34 - near * 0.26),
        palette.lamp,
        crack * up ** 2 * 0.6,
      ),
  };
}

function fromTheSide(width: number, height: number, crack: number, scale: number): Layers {
  const spiral = bigSpiral(width, height, crack, scale);
  const { behind, before } = spiralStair(spiral);
  const top: Point = [width / 2, footOf(height) - spiral.rise * (spiral.steps + 1)];
  const slit = ([0.055, 0.945, 0.055, 0.945] as const).map((x, index) =>
    windowSlit(x * width, height * (0.3 + index * 0.19), scale),
  );
  return {
    back: stack(
      roundRoom(width, height, {
        light: "dark",
        floor: height * 1.2,
        sides: height * 1.3,
        course: 64 * scale,
      }),
      glow([top[0], top[1] - 60], height * 0.62, palette.amber, 0.55 * crack),
      ...slit,
      place(topDoor(crack), { x: top[0], y: top[1] + 8, scale: scale * 0.9 }),
      place(behind, { x: width / 2, y: footOf(height) }),
      place(landing(spiral.radius * 0.46, crack), { x: top[0], y: top[1] + 10 * scale }),
    ),
    front: stack(
      place(before, { x: width / 2, y: footOf(height) }),
      glow([top[0], top[1] - 80], 300 * scale, palette.lamp, 0.5 * crack),
      vignette(width, height, [width / 2, height * 0.4], 0.55),
    ),
  };
}

/** The slab before the door, on its corbel. */
function landing(half: number, crack: number): Drawing {
  const stone = mix(mix(STONE, palette.stone, 0.3), palette.amber, 0.35 * crack);
  const slab = (y: number) => ellipse(0, y, half, half * 0.13);
  return stack(
    cut(
      polygon([
        [-half * 0.8, 20],
        [half * 0.8, 20],
        [half * 0.3, 66],
        [-half * 0.3, 66],
      ]),
      mix(stone, palette.ink, 0.5),
    ),
    cut(slab(18), mix(stone, palette.ink, 0.35)),
    cut(slab(0), stone, { edge: palette.lamp }),
  );
}

/** A narrow window with the night in it. */
function windowSlit(x: number, y: number, scale: number): Drawing {
  const pane = "M-20 0V-96Q-20 -124 0 -130Q20 -124 20 -96V0Z";
  return place(
    stack(
      ink(pane, mix(STONE, palette.stone, 0.3), 20),
      shaded(
        pane,
        [0, -130],
        [0, 0],
        [
          [0, palette.night],
          [1, palette.haze],
        ],
      ),
      print(ellipse(-6, -84, 2.4), palette.glow),
      print(ellipse(8, -54, 1.8), palette.glow),
      cut(rectangle(-36, 0, 72, 13, 3), mix(STONE, palette.stone, 0.4)),
      glow([0, -60], 110, palette.haze, 0.4),
    ),
    { x, y, scale },
  );
}

/** The door at the head of the stair, 220 wide and 330 high, with a crack of gold (0 shut and dark, 1 a hand's breadth open). Its sill is at the origin. */
export function topDoor(crack = 0.6): Drawing {
  const opening = "M-110 0V-220Q-110 -330 0 -330Q110 -330 110 -220V0Z";
  const wood = mix(palette.bark, palette.ink, 0.2);
  const gap = 6 + crack * 34;
  return stack(
    ink(opening, mix(STONE, palette.stone, 0.45), 34),
    print(opening, crack > 0 ? palette.glow : palette.ink),
    within(
      opening,
      cut(rectangle(-112, -340, 224 - gap, 344), wood, { edge: palette.amber }),
      ink("M-66 -340V4M-22 -340V4M22 -340V4", mix(wood, palette.ink, 0.5), 5),
      ink("M-112 -250H60M-112 -70H60", mix(wood, palette.ink, 0.6), 16),
    ),
    crack > 0 ? ink(opening, palette.amber, 4) : "",
    crack > 0
      ? stack(
          glow([92, -150], 360, palette.amber, 0.5 + crack * 0.3),
          ...[40, 62, 84].map((angle, index) =>
            beam([100, -190 + index * 70], angle, 620, 9, palette.lamp, 0.5 * crack),
          ),
        )
      : "",
  );
}

/** How much farther each tread is than the last, looking up, and how far it turns. */
const FARTHER = 1.05;
const TURN = 19;

/** The well from below: treads winding up to a golden end. */
function lookingUp(width: number, height: number, crack: number): Layers {
  const eye: Point = [width * 0.5, height * 0.4];
  const reach = Math.hypot(width, height) * 0.56;
  const count = 66;
  const treads = shares(count).map((_, place) => {
    const index = count - 1 - place;
    const [far, below] = [0.4 * FARTHER ** index, 0.4 * FARTHER ** (index - 1)];
    const [from, to] = [index * TURN + 30, (index + 1) * TURN + 32];
    const [inner, outer] = [(reach * 0.27) / far, reach / far];
    const up = index / count;
    const tone = mix(
      mix(STONE, palette.ink, 0.5 - up * 0.5 + (index % 2) * 0.1),
      palette.lamp,
      crack * up ** 2.2 * 0.85,
    );
    const wedge = polygon([
      towards(eye, from, inner),
      towards(eye, from, outer),
      towards(eye, to, outer),
      towards(eye, to, inner),
    ]);
    const riser = polygon([
      towards(eye, from, inner),
      towards(eye, from, outer),
      towards(eye, from, (reach * 1.02) / below),
      towards(eye, from - 2.4, (reach * 0.27) / below),
    ]);
    return stack(cut(wedge, tone, { edge: palette.lamp }), print(riser, mix(tone, palette.ink, 0.5)));
  });
  return {
    back: stack(
      print(rectangle(0, 0, width, height), mix(STONE, palette.ink, 0.4)),
      print(ellipse(eye[0], eye[1], reach * 0.2), crack > 0 ? palette.lamp : palette.night),
      ...treads,
      glow(eye, reach * 0.8, palette.amber, 0.7 * crack),
      glow(eye, reach * 0.16, palette.glow, 0.9 * crack),
    ),
    front: vignette(width, height, [eye[0], round(eye[1] * 1.1)], 0.75),
  };
}
