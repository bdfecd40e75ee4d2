/** Page 6, first panel: the round room under the roof, and the egg that fills it; three who have climbed to its door. */
import { soft } from "../../cast/dots.ts";
import { egg, nest } from "../../cast/egg.ts";
import { halda } from "../../cast/halda.ts";
import { pim } from "../../cast/pim.ts";
import { tobin } from "../../cast/tobin.ts";
import { beam, glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, linear, print, within } from "../../kit/paper.ts";
import { ellipse, polygon, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse, plain } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { lampRoom, nestSpot } from "../../sets/lamp-room.ts";
import { faint, shaded, shares } from "../../sets/layers.ts";
import { inLight, type Light } from "./in-light.ts";

const ROOM = { nest: [0.63, 0.9], scale: 1.2, warmth: 0.72 } as const;
/** The sill that they stand on. */
const SILL = 776;
/** How much lower than the door was drawn for the panel is. */
const DRAWN_FOR = 806;
const fromEgg: Light = { from: -16, colour: palette.lamp, width: 4, edge: 0.95, reach: 26, warmth: 0.5 };

/** The room of the lamp that never was one. */
export function drawNoLamp(width: number, height: number): Drawing {
  const spot = nestSpot(width, height, ROOM);
  const middle: Point = [spot.x, spot.y - 250 * spot.scale];
  return stack(
    lampRoom(width, height, ROOM).back,
    wash(width, height, palette.night, 0.42),
    shaftsOfLight(middle),
    place(coarse(nest("behind")), spot),
    place(egg({ cracked: 2, glow: 0.9 }), { ...spot, y: spot.y - 52 * spot.scale }),
    place(coarse(nest("before")), spot),
    dimming(spot),
    place(stack(stairHouse(), lightOnFloor(), threeAtTheDoor(), glow([300, 560], 240, palette.amber, 0.25)), {
      y: height - DRAWN_FOR,
    }),
    dust(middle),
    vignette(width, height, [middle[0] - 60, middle[1] + 60], 0.55),
  );
}

function shaftsOfLight(at: Point): Drawing {
  return stack(
    ...[-172, -151, -128, -106, -84, -60, -36, -12].map((angle, index) =>
      beam(at, angle, 620 + (index % 3) * 90, 7 + (index % 2) * 5, palette.lamp, 0.26),
    ),
  );
}

/** The shell is bright in its middle and going out towards its edges. */
function dimming({ x, y, scale }: { x: number; y: number; scale: number }): Drawing {
  return stack(
    glow([x + 16, y - 240 * scale], 210, palette.glow, 0.5),
    glow([x, y - 90 * scale], 520, palette.amber, 0.34),
  );
}

/** The little house over the head of the stair: a frame of riveted plates, its door swung back, and the dark below. */
function stairHouse(): Drawing {
  const plate = mix(mix(palette.teal, palette.night, 0.62), palette.ink, 0.2);
  const shell = soft("-30 800  -30 330  40 262  130 238  222 262  296 330  304 800", 0.5);
  const opening = `M22 ${SILL}V392Q26 292 134 286Q244 292 248 392V${SILL}Z`;
  const dark = linear(
    [22, 300],
    [248, 700],
    [
      [0, palette.ink],
      [0.6, mix(palette.ink, palette.plum, 0.35)],
      [1, mix(palette.plum, palette.bark, 0.3)],
    ],
  );
  const rivets = shares(15, true).map((share): Point => {
    const angle = Math.PI * (1 + share);
    return [135 + Math.cos(angle) * 134, 396 + Math.sin(angle) * 132];
  });
  const steps = shares(6).map((share, index) =>
    cut(
      polygon([
        [40 + index * 22, 660 - share * 210],
        [250, 640 - share * 210],
        [250, 662 - share * 210],
        [40 + index * 22, 684 - share * 210],
      ]),
      mix(palette.bark, palette.ink, 0.45 + share * 0.2),
      { edge: palette.amber },
    ),
  );
  return stack(
    cut(shell, plate, { lift: 3, edge: palette.lamp }),
    shaded(
      shell,
      [304, 0],
      [40, 0],
      [
        [0, palette.amber, 0.42],
        [0.35, palette.ember, 0.12],
        [1, palette.ink, 0.4],
      ],
    ),
    ...rivets.map(([x, y]) => print(ellipse(x, y, 5), mix(palette.brass, palette.lamp, x / 500))),
    dark.define,
    print(opening, dark.fill),
    within(opening, faint(0.55, ...steps), glow([250, 640], 240, palette.amber, 0.32)),
    ink(opening, mix(palette.brass, palette.ink, 0.35), 12),
    ink(opening, mix(palette.brass, palette.lamp, 0.2), 5),
    cut(rectangle(-20, SILL - 6, 300, 44, 4), mix(palette.wood, palette.ink, 0.3), { edge: palette.lamp }),
  );
}

function lightOnFloor(): Drawing {
  return `<g transform="translate(330 800) scale(1 0.2)">${glow([0, 0], 420, palette.amber, 0.5)}</g>`;
}

/** Tobin gapes, Halda bows her head, Pim has taken one step more than the others. */
function threeAtTheDoor(): Drawing {
  const size = 0.74;
  const keeper = halda({
    view: "side",
    cloak: "hoodDown",
    carriage: "forward",
    tilt: -6,
    mood: "worried",
    look: [0.6, 0.1],
    arms: { left: { shoulder: 26, elbow: 70 } },
  });
  const ferryman = tobin({
    mood: "surprised",
    look: [0.8, -0.6],
    tilt: -8,
    lean: -4,
    ears: "up",
    lift: 0,
    arms: { right: { shoulder: 34, elbow: 70, hand: "open" } },
  });
  const lamplighter = pim({
    view: "side",
    mood: "surprised",
    look: [0.7, -0.7],
    tilt: -12,
    legs: "walk",
    ears: "up",
    lift: 0,
    arms: { right: { shoulder: 52, elbow: 58, hand: "open" }, left: { shoulder: 8, elbow: 30 } },
  });
  return stack(
    inLight({ ...fromEgg, dim: 0.5 }, place(coarse(plain(keeper)), { x: 138, y: SILL, scale: size })),
    inLight({ ...fromEgg, dim: 0.42 }, place(coarse(plain(ferryman)), { x: 76, y: SILL + 4, scale: size })),
    inLight(
      { ...fromEgg, dim: 0.22 },
      place(coarse(plain(lamplighter)), { x: 248, y: SILL + 16, scale: size }),
    ),
  );
}

/** Motes that hang in the warm air. */
function dust([x, y]: Point): Drawing {
  return stack(
    ...shares(26).map((share, index) => {
      const angle = share * Math.PI * 2 * 5.3;
      const far = 240 + ((index * 73) % 260);
      return print(
        ellipse(x + Math.cos(angle) * far * 1.1, y + Math.sin(angle) * far * 0.62, 1.6 + (index % 3)),
        palette.glow,
        0.35 + (index % 4) * 0.12,
      );
    }),
  );
}
