/** The foot of the Tall Light: its curved wall, its rocks and its door, seen level or from far below. */
import { palette } from "../kit/palette.ts";
import { ink, print, within } from "../kit/paper.ts";
import { polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { faint, type Layers, layer, shaded, shares } from "./layers.ts";
import { prints } from "./prints.ts";
import { rocks, seaweed } from "./rocks.ts";
import { ground } from "./sandbank.ts";
import { sky } from "./sky.ts";
import { towerDoor } from "./tower-door.ts";

export type TowerFootOptions = {
  time?: Time;
  /** How far the door is open, 0 to 1. */
  open?: number;
  /** Seen from low on the sand: the tower narrows as it rises out of the frame. */
  low?: boolean;
  /** The middle of the door's sill. */
  door?: Point;
  /** The size of the door: at 1 its ring is 720 units across, and Halda can stand in it. */
  scale?: number;
};

/** The tower's foot over a whole panel. The front layer is the light from the door and the nearest rocks. */
export function towerFoot(width: number, height: number, options: TowerFootOptions = {}): Layers {
  const { time = "night", open = 0, low = false } = options;
  const { door = [width * 0.5, height * (low ? 0.74 : 0.84)], scale = low ? 0.42 : 1 } = options;
  const { back, front } = towerDoor({ open, time });
  const rise = door[1] + 30 * scale;
  const sand = (height - rise) * 0.9;
  const rockSize = 300 * Math.max(scale, 0.5);
  return {
    back: stack(
      sky(width, height, time, { horizon: rise, light: low ? [width * 0.84, height * 0.16] : "none" }),
      wall(door, { low, scale, time, height }),
      place(back, { x: door[0], y: door[1], scale }),
      ground(width, height, rise + 62 * scale, time),
      place(rocks(rockSize * 1.5, rockSize * 0.55, { time, seed: 21 }), {
        x: door[0] - 640 * scale,
        y: rise + 120 * scale,
      }),
      place(rocks(rockSize * 1.3, rockSize * 0.42, { time, seed: 25 }), {
        x: door[0] + 650 * scale,
        y: rise + 130 * scale,
      }),
      low
        ? prints([width * 0.3, height - 14], [door[0] - 8, rise + 84 * scale], 9, {
            time,
            nearSize: 1.15,
            farSize: 0.4,
          })
        : "",
      place(seaweed(150 * scale + 40, { time, seed: 4 }), { x: door[0] + 360 * scale, y: rise + sand * 0.6 }),
    ),
    front: stack(
      place(front, { x: door[0], y: door[1], scale }),
      place(rocks(width * 0.34, 120, { time, seed: 33, colour: mix(palette.slate, palette.ink, 0.45) }), {
        x: width * 0.03,
        y: height + 30,
      }),
    ),
  };
}

type Wall = { low: boolean; scale: number; time: Time; height: number };

/** How far the tower's edge is from its middle, `up` above the sill. */
function edgeAt(up: number, { low, scale, height }: Wall): number {
  const base = 760 * scale;
  if (!low) return base - up * 0.07;
  return base * (0.2 + 0.8 * Math.max(0, 1 - up / (height * 1.25)) ** 1.35) + 6;
}

function wall([x, y]: Point, look: Wall): Drawing {
  const top = y + 60;
  const ups = shares(15, true).map((share) => share * top);
  const side = (way: -1 | 1) => ups.map((up): Point => [x + way * edgeAt(up, look), y - up]);
  const outline = polygon([
    [x - edgeAt(0, look) - 10, y + 60],
    ...side(-1),
    ...side(1).toReversed(),
    [x + edgeAt(0, look) + 10, y + 60],
  ]);
  const white = dyed(palette.cream, look.time);
  const dark = mix(dyed(palette.dusk, look.time), palette.ink, 0.4);
  const base = edgeAt(0, look);
  const arch = look.low ? 0.16 : 0.03;
  const bands = look.low
    ? ([
        [0.42, 0.62],
        [0.78, 0.92],
        [1.02, 1.1],
      ] as const)
    : ([[0.84, 1.2]] as const);
  return stack(
    layer(outline, white, { shade: 0.4, reach: 40 }),
    within(
      outline,
      stones(x, y, look, arch, dyed(palette.stone, look.time)),
      ...bands.map(([from, to]) =>
        curvedBand([x, y], [from * y, to * y], look, arch, dyed(palette.coral, look.time)),
      ),
      shaded(
        rectangle(x - base, -60, base * 2, y + 130),
        [x - base, 0],
        [x + base, 0],
        [
          [0, dark, 0.5],
          [0.24, dark, 0.08],
          [0.5, dark, 0.16],
          [1, dark, 0.86],
        ],
      ),
      shaded(
        rectangle(x - base, -60, base * 2, y + 130),
        [0, 0],
        [0, y],
        [
          [0, dark, look.low ? 0.66 : 0.44],
          [0.55, dark, 0.1],
          [1, dark, 0],
        ],
      ),
    ),
  );
}

function curvedBand(
  [x, y]: Point,
  [from, to]: readonly [number, number],
  look: Wall,
  arch: number,
  colour: string,
): Drawing {
  const [low, high] = [edgeAt(from, look), edgeAt(to, look)];
  return print(
    `M${round(x - low)} ${round(y - from)}Q${round(x)} ${round(y - from - low * arch * 2)} ${round(x + low)} ${round(y - from)}L${round(x + high)} ${round(y - to)}Q${round(x)} ${round(y - to - high * arch * 2)} ${round(x - high)} ${round(y - to)}Z`,
    colour,
  );
}

/** Courses of stone, closer together the higher they are when seen from below. */
function stones(x: number, y: number, look: Wall, arch: number, colour: string): Drawing {
  const rows = shares(look.low ? 26 : 16).map((share, index) => {
    const up = (look.low ? share ** 0.85 : share) * (y + 60);
    const half = edgeAt(up, look);
    const line = `M${round(x - half)} ${round(y - up)}Q${round(x)} ${round(y - up - half * arch * 2)} ${round(x + half)} ${round(y - up)}`;
    const gap = ((y + 60) / 16) * (look.low ? 0.5 : 1);
    const joints = shares(9).map((across) => {
      const turn = Math.sin((across + (index % 2) * 0.06 - 0.5) * Math.PI * 0.98);
      const at = x + turn * half;
      return `M${round(at)} ${round(y - up - half * arch * (1 - turn ** 2))}v${round(-gap)}`;
    });
    return line + joints.filter((_, place) => (place * 7 + index * 3) % 5 < 2).join("");
  });
  return faint(0.4, ink(rows.join(""), colour, 2));
}
