/**
 * Page 2, third panel: one window, three moments. The beam stands on the sea, shrinks and is gone, and the warmth of
 * the wall goes with it.
 */
import { beam, glow, vignette } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print, within } from "../../kit/paper.ts";
import { ellipse, polygon, rectangle, towards } from "../../kit/shape.ts";
import { type Drawing, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { roundWindow } from "../../sets/kitchen-things.ts";
import { shaded, shares, shining } from "../../sets/layers.ts";
import { type RoomLight, roundRoom } from "../../sets/room-light.ts";
import { lens } from "../../sets/sea.ts";

type Moment = {
  light: RoomLight;
  /** How large the window is, and how much of the beam is left. */
  radius: number;
  left: number;
  wall: string;
  gloom: number;
};

const MOMENTS: readonly Moment[] = [
  { light: "warm", radius: 128, left: 1, wall: palette.amber, gloom: 0.06 },
  { light: "warm", radius: 156, left: 0.42, wall: palette.ink, gloom: 0.5 },
  { light: "dark", radius: 186, left: 0, wall: palette.ink, gloom: 0.7 },
];
/** The strips of the page's own paper between the moments. */
const GUTTER = 14;

export const drawBeamDying: Scene = (width, height) => {
  const each = (width - GUTTER * 2) / 3;
  return stack(
    ...MOMENTS.map((moment, index) => {
      const opening = rectangle(0, 0, each, height, index === 1 ? 8 : 0);
      return place(within(opening, drawMoment(moment, each, height)), { x: index * (each + GUTTER) });
    }),
    ...[1, 2].map((index) => gutter(index * (each + GUTTER) - GUTTER, height)),
  );
};

function drawMoment({ light, radius, left, wall, gloom }: Moment, width: number, height: number): Drawing {
  const middle = [width / 2, height / 2] as const;
  return stack(
    roundRoom(width, height, { light, floor: height * 1.5, sides: height * 1.6, course: radius * 0.5 }),
    print(rectangle(0, 0, width, height), wall, gloom),
    left > 0 ? glow([0, height], height * 0.9, palette.amber, 0.55 * left) : "",
    place(roundWindow({ light, beamOn: 0, radius }), { x: middle[0], y: middle[1] }),
    place(within(ellipse(0, 0, radius * 0.94), left > 0 ? shaft(radius, left) : dark(radius)), {
      x: middle[0],
      y: middle[1],
    }),
    place(bars(radius, light), { x: middle[0], y: middle[1] }),
    left > 0 ? "" : ink(ellipse(middle[0], middle[1], radius * 1.24), palette.ink, radius * 0.36, 0.6),
    left === 1 ? glow(middle, radius * 1.5, palette.glow, 0.3) : "",
    vignette(width, height, middle, left > 0 ? 0.4 : 0.9),
  );
}

/** What is left of the beam: whole at first, then a thread with gaps. */
function shaft(radius: number, left: number): Drawing {
  const from = [radius * 0.95, -radius * 0.9] as const;
  const foot = [-radius * 0.42, radius * 0.36] as const;
  return stack(
    left === 1 ? beam(from, 139, radius * 2.5, 19, palette.glow, 0.95) : flickering(radius),
    left === 1 ? beam(from, 139, radius * 2.5, 8, palette.glow, 0.9) : "",
    glow(foot, radius * 0.8 * left, palette.lamp, 0.9),
    ...shares(7).map((share, index) =>
      shining(
        0.75 * left,
        print(
          lens(
            [foot[0] + (index % 2) * 14 - 8 + share * 10, foot[1] - 12 + share * radius * 0.5],
            radius * (0.34 - share * 0.18) * (0.5 + left / 2),
            5,
          ),
          palette.glow,
        ),
      ),
    ),
  );
}

/** A thread of the beam, bright only in pieces, fainter towards the water. */
function flickering(radius: number): Drawing {
  const pieces = [
    [0, 0.62, 0.8],
    [0.86, 1.06, 0.42],
    [1.22, 1.3, 0.3],
  ] as const;
  const from = [radius * 0.95, -radius * 0.9] as const;
  return stack(
    beam(from, 139, radius * 2.1, 9, palette.glow, 0.5),
    ...pieces.map(([start, end, strength]) => {
      const corner = (side: number, along: number) =>
        towards(towards(from, 139, radius * along), 139 + side * 90, radius * (0.035 + along * 0.04));
      return shining(
        strength,
        print(polygon([corner(-1, start), corner(-1, end), corner(1, end), corner(1, start)]), palette.glow),
      );
    }),
  );
}

/** Only black water: the stars are gone behind the fog too. */
function dark(radius: number): Drawing {
  return shaded(
    ellipse(0, 0, radius),
    [0, -radius],
    [0, radius],
    [
      [0, palette.ink, 0.3],
      [0.58, palette.ink, 0.5],
      [0.62, palette.ink, 0.94],
      [1, palette.ink, 1],
    ],
  );
}

function bars(radius: number, light: RoomLight): Drawing {
  const wood = light === "warm" ? mix(palette.wood, palette.ochre, 0.3) : mix(palette.bark, palette.ink, 0.5);
  return stack(
    ink(`M0 ${-radius}V${radius}M${-radius} 0H${radius}`, wood, radius * 0.08),
    ink(ellipse(0, 0, radius), wood, radius * 0.14),
    ink(ellipse(0, 0, radius * 1.07), light === "warm" ? palette.amber : palette.haze, 2, 0.5),
  );
}

function gutter(x: number, height: number): Drawing {
  return stack(
    print(rectangle(x, -10, GUTTER, height + 20), palette.page),
    ink(`M${x} 0V${height}M${x + GUTTER} 0V${height}`, palette.cream, 3),
  );
}
