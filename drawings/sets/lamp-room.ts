/** The top of the Tall Light: a cage of glass and brass over the night sea, where a lamp should be. */
import { glow, vignette } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { faint, type Layers, layer, shaded, shares, shining } from "./layers.ts";
import { sea } from "./sea.ts";
import { sky } from "./sky.ts";

export type LampRoomOptions = {
  time?: Time;
  /** How much golden light comes from the middle of the floor, 0 to 1. */
  warmth?: number;
  /** Where the nest lies, across the panel and down it, 0 to 1. */
  nest?: Point;
  scale?: number;
};

/** The middle of the dais, where a nest 500 wide lies, and the size of things there. */
export function nestSpot(
  width: number,
  height: number,
  { nest = [0.5, 0.86], scale = lampRoomScale(width, height) }: LampRoomOptions = {},
): { x: number; y: number; scale: number } {
  return { x: width * nest[0], y: height * nest[1], scale };
}

/** What `lampRoom` takes for its scale when none is given. */
export function lampRoomScale(width: number, height: number): number {
  return Math.max(0.5, Math.min(1.25, width / 1000, height / 760));
}

type Cage = { width: number; height: number; metal: string; rim: string; warmth: number };

/** The room over a whole panel. The front layer is the brass rail nearest to us and the dark at the edges. */
export function lampRoom(width: number, height: number, options: LampRoomOptions = {}): Layers {
  const { time = "night", warmth = 0.6 } = options;
  const spot = nestSpot(width, height, options);
  const cage: Cage = {
    width,
    height,
    metal: mix(dyed(palette.brass, time), palette.ink, 0.5),
    rim: mix(palette.brass, palette.lamp, warmth),
    warmth,
  };
  const horizon = height * 0.58;
  return {
    back: stack(
      sky(width, height, time, {
        horizon,
        light: time === "night" ? [width * 0.86, height * 0.3] : [width * 0.7, horizon],
        clouds: 3,
        seed: 9,
      }),
      sea(width, height * 0.8, horizon, time),
      panes(cage),
      glow([spot.x, spot.y - 160 * spot.scale], width * 0.62, palette.amber, 0.5 * warmth),
      dome(cage),
      parapet(cage, time),
      floor(cage, spot, time),
    ),
    front: stack(nearRail(cage), vignette(width, height, [spot.x, spot.y - height * 0.24], 0.5)),
  };
}

/** Where the ribs stand: across the panel, and how high and low they reach. The ring above bows down, the one below up. */
function ribs({ width, height }: Cage): readonly { x: number; top: number; low: number; deep: number }[] {
  return shares(9, true).map((share) => {
    const angle = (share - 0.5) * Math.PI * 0.94;
    const deep = Math.cos(angle);
    return {
      x: width * (0.5 + 0.58 * Math.sin(angle)),
      top: height * (0.03 + 0.15 * deep),
      low: height * (0.83 - 0.13 * deep),
      deep,
    };
  });
}

/** Great panes with a gleam on each, the ribs between them and two bars across. */
function panes(cage: Cage): Drawing {
  const posts = ribs(cage);
  const gleams = posts.slice(1).map((post, index) => {
    const before = posts[index] ?? post;
    const wide = post.x - before.x;
    const gleam = polygon([
      [before.x + wide * 0.14, post.low],
      [before.x + wide * 0.38, post.low],
      [before.x + wide * 0.78, before.top],
      [before.x + wide * 0.54, before.top],
    ]);
    return shining(
      index % 2 === 0 ? 0.1 : 0.05,
      print(gleam, cage.warmth > 0.3 ? palette.lamp : palette.fog),
    );
  });
  const bar = (down: number) => posts.map(({ x, top, low }): Point => [x, top + (low - top) * down]);
  const bars = [0.34, 0.68].map(
    (down) =>
      `M${bar(down)
        .map(([x, y]) => `${round(x)} ${round(y)}`)
        .join("L")}`,
  );
  const uprights = posts.map(({ x, top, low, deep }) => {
    const half = 13 - deep * 5;
    return cut(rectangle(x - half, top - 6, half * 2, low - top + 12, 2), cage.metal, { edge: cage.rim });
  });
  return stack(
    ...gleams,
    ink(bars.join(""), cage.metal, 8),
    faint(0.5, ink(bars.join(""), cage.rim, 1.6)),
    ...uprights,
  );
}

/** Ribs that meet over our heads, and the ring they stand on. */
function dome(cage: Cage): Drawing {
  const { width, height, metal, rim } = cage;
  const posts = ribs(cage);
  const apex: Point = [width / 2, -height * 0.1];
  const ring = posts.map(({ x, top }): Point => [x, top]);
  const ceiling = polygon([[-20, -20], ...ring, [width + 20, -20]]);
  const spokes = ring.map(([x, y]) => `M${round(x)} ${round(y)}L${apex[0]} ${round(apex[1])}`).join("");
  const bolts = ring.map(([x, y]) => cut(ellipse(x, y, 9), mix(metal, palette.brass, 0.6), { edge: rim }));
  const line = `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;
  return stack(
    layer(ceiling, mix(metal, palette.ink, 0.45), { shade: 0.5, edge: rim, shine: 0.4 }),
    within(
      ceiling,
      shaded(
        ceiling,
        [0, 0],
        [0, height * 0.2],
        [
          [0, palette.ink, 0.6],
          [1, palette.amber, 0.28 * cage.warmth],
        ],
      ),
    ),
    ink(spokes, mix(metal, palette.brass, 0.15), 12),
    faint(0.5, ink(spokes, rim, 1.6)),
    ink(line, metal, 20),
    ink(line, mix(metal, palette.brass, 0.5), 12),
    ...bolts,
  );
}

/** The low wall under the glass, in riveted brass. */
function parapet(cage: Cage, time: Time): Drawing {
  const { width, height, metal, rim, warmth } = cage;
  const posts = ribs(cage);
  const top = posts.map(({ x, low }): Point => [x, low]);
  const foot = posts.map(({ x, low, deep }): Point => [x, low + height * (0.1 - deep * 0.02)]);
  const wall = polygon([
    [-20, height * 0.84],
    ...top,
    [width + 20, height * 0.84],
    [width + 20, height],
    ...foot.toReversed(),
    [-20, height],
  ]);
  const plate = mix(dyed(palette.teal, time), palette.ink, 0.4);
  const seams = posts.map(({ x, low }) => `M${round(x)} ${round(low)}v${round(height * 0.1)}`).join("");
  const line = `M${top.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}`;
  return stack(
    print(wall, plate),
    shaded(
      wall,
      [0, height * 0.7],
      [0, height * 0.84],
      [
        [0, palette.amber, 0.35 * warmth],
        [1, palette.ink, 0.3],
      ],
    ),
    ink(seams, mix(plate, palette.ink, 0.5), 4),
    ink(line, metal, 22),
    ink(line, mix(metal, palette.brass, 0.6), 13),
    faint(0.7, `<g transform="translate(0 -5)">${ink(line, rim, 2)}</g>`),
  );
}

/** Round boards, brighter about the dais. */
function floor(
  { width, height, warmth, metal, rim }: Cage,
  spot: { x: number; y: number; scale: number },
  time: Time,
): Drawing {
  const wood = mix(dyed(palette.wood, time), palette.ink, 0.18);
  const edge = height * 0.81;
  const boards = `M-20 ${round(height * 0.94)}Q${round(width * 0.1)} ${round(edge)} ${round(width / 2)} ${round(edge - height * 0.015)}Q${round(width * 0.9)} ${round(edge)} ${width + 20} ${round(height * 0.94)}V${height + 20}H-20Z`;
  const seams = shares(19, true).map((share) => {
    const at = (share - 0.5) * width;
    return `M${round(width / 2 + at * 0.7)} ${round(edge - 20)}L${round(width / 2 + at * 2.2)} ${height}`;
  });
  const dais = ellipse(0, 0, 330, 62);
  return stack(
    layer(boards, mix(wood, palette.amber, 0.14 * warmth), { shade: 0.5, reach: 20, edge: rim, shine: 0.3 }),
    within(boards, faint(0.5, ink(seams.join(""), palette.ink, 2.4))),
    `<g transform="translate(${round(spot.x)} ${round(spot.y)}) scale(1 0.26)">${glow([0, 0], width * 0.5, palette.amber, 0.6 * warmth)}</g>`,
    place(
      stack(
        `<g transform="translate(0 26)">${cut(dais, mix(metal, palette.ink, 0.3))}</g>`,
        cut(dais, mix(wood, palette.brass, 0.3), { edge: rim }),
        ink(ellipse(0, 0, 306, 55), mix(palette.brass, palette.ink, 0.3), 6),
        ...shares(16).map((share) =>
          print(
            ellipse(Math.cos(share * Math.PI * 2) * 318, Math.sin(share * Math.PI * 2) * 58, 5, 3),
            mix(palette.brass, palette.lamp, 0.3),
          ),
        ),
      ),
      spot,
    ),
  );
}

/** The rail at our feet, cut off by the panel. */
function nearRail({ width, height, metal, rim }: Cage): Drawing {
  const dark = mix(metal, palette.ink, 0.55);
  const post = (x: number, lean: number) =>
    cut(
      polygon([
        [x, height + 10],
        [x + lean, height * 0.72],
        [x + lean + 22, height * 0.72],
        [x + 30, height + 10],
      ]),
      dark,
      { edge: rim },
    );
  const knob = (x: number) =>
    cut(ellipse(x, height * 0.715, 20), mix(dark, palette.brass, 0.5), { edge: rim });
  return stack(
    post(width * 0.03, 4),
    knob(width * 0.03 + 15),
    post(width * 0.95, -4),
    knob(width * 0.95 + 7),
  );
}
