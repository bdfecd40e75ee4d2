/** Page 7, second panel: the Tall Light from the sand at its foot, rising out of the picture. */
import { beam, glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { ink, linear, print, within } from "../../kit/paper.ts";
import { polygon, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../../kit/svg.ts";
import { coarse } from "../../kit/thrift.ts";
import { dyed, mix } from "../../sets/air.ts";
import { wisps } from "../../sets/fog-light.ts";
import { faint, layer, shares } from "../../sets/layers.ts";
import { rocks } from "../../sets/rocks.ts";
import { ground } from "../../sets/sandbank.ts";
import { sky } from "../../sets/sky.ts";
import { towerDoor } from "../../sets/tower-door.ts";
import { tracksAlong, way } from "./wet-tracks.ts";

const DOOR = { x: 240, y: 930, scale: 0.29 };
const TOP = -20;
const BANDS = [
  [0.4, 0.56],
  [0.7, 0.81],
  [0.91, 0.985],
] as const;

/** Everything leads to the small door. */
export function atTheFoot(width: number, height: number): Drawing {
  const foot: Point = [DOOR.x, DOOR.y];
  const above: Point = [middleAt(1), TOP - 40];
  return stack(
    sky(width, height, "fog", { horizon: DOOR.y, light: "none", clouds: 0 }),
    beam(above, 140, 900, 17, palette.lamp, 0.8),
    beam(above, 140, 900, 8, palette.glow, 0.6),
    beam(above, 40, 700, 12, palette.lamp, 0.4),
    tower(),
    glow(above, 330, palette.lamp, 0.55),
    veil(width, 190, 640),
    wisps(width, [236, 318, 372, 452, 560], 0.3, 9),
    place(towerDoor({ open: 0, time: "night" }).back, DOOR),
    coarse(ground(width, height, DOOR.y + 40, "night", 6)),
    place(rocks(230, 120, { seed: 21 }), { x: 10, y: DOOR.y + 74 }),
    place(rocks(150, 92, { seed: 25 }), { x: width - 16, y: DOOR.y + 62 }),
    glow([foot[0], foot[1] - 100], 280, palette.amber, 0.65),
    glow([foot[0], foot[1] - 104], 70, palette.glow, 0.5),
    place(`<g transform="scale(1 0.42)">${glow([0, 0], 260, palette.amber, 0.65)}</g>`, {
      x: 226,
      y: DOOR.y + 70,
    }),
    tracksAlong(way([176, height - 26], [foot[0] - 4, DOOR.y + 50], 10, -46), {
      near: 1,
      far: 0.22,
      shine: 0.55,
    }),
    wisps(width, [DOOR.y + 40, height - 60], 0.16, 12),
    wash(width, height, palette.night, 0.14),
    vignette(width, height, [foot[0], foot[1] - 60], 0.4),
  );
}

/** Fog about the tower, thickest half-way between two heights. */
function veil(width: number, from: number, to: number): Drawing {
  const { define, fill } = linear(
    [0, from],
    [0, to],
    [
      [0, palette.fog, 0],
      [0.45, palette.fog, 0.62],
      [1, palette.fog, 0],
    ],
  );
  return define + print(rectangle(0, from, width, to - from), fill);
}

/** The tower leans back from us: its middle and half its width, `up` from 0 at the sill to 1 at the top of the picture. */
function middleAt(up: number): number {
  return DOOR.x + 26 * up;
}

function halfAt(up: number): number {
  return 92 + 214 * Math.max(0, 1 - up) ** 1.55;
}

function levelAt(up: number): number {
  return DOOR.y + 40 + (TOP - DOOR.y - 40) * up;
}

/** A line round the tower, bulging up the more the higher it is above our eyes. */
function arc(up: number, open: "M" | "L", back = false): string {
  const [x, y, half] = [middleAt(up), levelAt(up), halfAt(up)];
  const bulge = half * (0.1 + 0.75 * up);
  const way = back ? -1 : 1;
  return `${open}${round(x - half * way)} ${round(y)}Q${round(x)} ${round(y - bulge)} ${round(x + half * way)} ${round(y)}`;
}

function tower(): Drawing {
  const ups = shares(15, true).map((share) => share * 1.02);
  const side = (which: -1 | 1) => ups.map((up): Point => [middleAt(up) + which * halfAt(up), levelAt(up)]);
  const outline = polygon([...side(-1), ...side(1).toReversed()]);
  const white = dyed(palette.cream, "night");
  const lit = mix(white, palette.cream, 0.34);
  const dark = mix(palette.night, palette.ink, 0.3);
  const { define, fill } = linear(
    [-60, 0],
    [500, 0],
    [
      [0, dark, 0.5],
      [0.3, dark, 0],
      [0.55, dark, 0.08],
      [1, dark, 0.8],
    ],
  );
  const courses = shares(24).map((share) => arc(share ** 0.9, "M"));
  return stack(
    layer(outline, lit, { shade: 0.5, reach: 40, edge: palette.cream, shine: 0.4 }),
    within(
      outline,
      faint(0.4, ink(courses.join(""), dyed(palette.stone, "night"), 2.4)),
      ...BANDS.map(([from, to]) =>
        print(
          `${arc(from, "M")}${arc(to, "L", true)}Z`,
          mix(dyed(palette.coral, "night"), palette.coral, 0.35),
        ),
      ),
      ...stairWindows(),
      define,
      print(rectangle(-80, TOP - 60, 640, DOOR.y + 140), fill),
    ),
  );
}

/** Warm windows that wind upwards, smaller and smaller. */
function stairWindows(): readonly Drawing[] {
  return (
    [
      [0.36, -0.42],
      [0.5, 0.3],
      [0.62, 0.62],
      [0.745, -0.5],
      [0.85, 0.2],
    ] as const
  ).map(([up, across]) => {
    const size = 30 * (1 - up * 0.62);
    const x = middleAt(up) + halfAt(up) * across;
    const y = levelAt(up) - halfAt(up) * (0.05 + 0.37 * up) * (1 - across ** 2);
    const wide = size * 0.56 * (1 - Math.abs(across) * 0.4);
    const pane = (grow: number) =>
      `M${round(x - wide - grow)} ${round(y + grow)}v${round(-size)}a${round(wide + grow)} ${round(wide + grow)} 0 0 1 ${round((wide + grow) * 2)} 0v${round(size)}Z`;
    return stack(
      print(pane(4), palette.slate),
      print(pane(0), palette.lamp),
      glow([x, y - size * 0.6], size * 2.6, palette.amber, 0.5),
    );
  });
}
