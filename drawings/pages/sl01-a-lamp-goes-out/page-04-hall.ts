/** Page 4, first panel: the whole hall under its sky of lamps, and how small Pim is in it. */

import { pimWithPole } from "../../cast/carried-pole.ts";
import { soft } from "../../cast/dots.ts";
import { lit } from "../../cast/lit-figure.ts";
import { orloHead } from "../../cast/orlo-head.ts";
import { cape, robeShapes } from "../../cast/orlo-robe.ts";
import { backdrop, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print, within } from "../../kit/paper.ts";
import { polygon, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { hangingLamp } from "../../sets/hanging-lamps.ts";
import { faint, shaded } from "../../sets/layers.ts";
import { ledgerDesk } from "../../sets/ledger-desk.ts";
import { poolOfLight } from "../../sets/street-lamp.ts";
import { floorBoards, lampSwarm, ledgerWall, TIMBER, WALL } from "./page-04-room.ts";

const DESK = 0.58;
const ORLO = 0.64;
const PIM = 0.36;

/** The guildhall. */
export function drawHall(width: number, height: number): Drawing {
  const floor = height * 0.8;
  const desk: Point = [width * 0.56, height * 0.9];
  const top = desk[1] - 430 * DESK;
  const stand: Point = [width * 0.36, height * 0.955];
  const { figure, flame } = pimWithPole(
    {
      view: "back",
      tilt: 5,
      arms: { left: { shoulder: 12, elbow: -14 }, right: { shoulder: 34, elbow: 40 } },
    },
    { hand: "right", angle: 3, length: 300, shine: 1.3 },
  );
  return stack(
    backdrop(width, height, [
      [0, palette.ink],
      [0.5, WALL],
      [0.85, mix(WALL, palette.ochre, 0.4)],
    ]),
    archedWindow([desk[0], floor - 96], 148, 350),
    arches(width, floor, desk[0]),
    ledgerWall(-20, width * 0.25, [height * 0.3, floor], 46, 5),
    ledgerWall(width * 0.87, width + 20, [height * 0.3, floor], 46, 9),
    floorBoards(width, height, floor, desk[0]),
    glow([desk[0], height * 0.56], 460, palette.ochre, 0.55),
    lampSwarm(width, height, {
      count: 320,
      seed: 12,
      largest: 34,
      low: (x) => 0.3 + 0.42 * Math.abs(x - 0.56) ** 0.9,
    }),
    beams(width, height),
    lit(
      { from: -60, colour: palette.lamp, dim: 0.2, strength: 0.75, edge: 3, reach: 30 },
      place(readingMaster(), { x: desk[0] + 18, y: top + 156 * ORLO, scale: ORLO }),
    ),
    poolOfLight([desk[0] - 60, height * 0.92], 480, 0.55),
    lit(
      { from: -90, colour: palette.amber, dim: 0.16, strength: 0.55, edge: 2.5, reach: 40 },
      place(ledgerDesk({ lamp: true }), { x: desk[0], y: desk[1], scale: DESK }),
    ),
    glow([desk[0] + 252 * DESK, top - 108 * DESK], 230, palette.amber, 0.5),
    poolOfLight([stand[0] + 6, stand[1] - 2], 130, 0.9),
    shadowOf(stand),
    lit(
      { from: -35, dim: 0.16, strength: 0.9, edge: 2.6, reach: 20 },
      place(figure, { x: stand[0], y: stand[1], scale: PIM }),
    ),
    place(flame, { x: stand[0], y: stand[1], scale: PIM }),
    place(hangingLamp(150, { shape: 1 }), { x: width * 0.075, y: -30, scale: 1.9 }),
    place(hangingLamp(56, { shape: 0 }), { x: width * 0.9, y: -30, scale: 2.3 }),
    place(hangingLamp(40, { shape: 2 }), { x: width * 0.27, y: -30, scale: 1.35 }),
    vignette(width, height, [width * 0.5, height * 0.6], 0.5),
  );
}

/** Master Orlo as far as the desk shows him, bent over his page. */
function readingMaster(): Drawing {
  const shape = robeShapes.front;
  return stack(
    cape(shape, 0),
    place(orloHead({ view: "front", mood: "stern", look: [-0.25, 1], tilt: -6 }), {
      x: shape.neck[0],
      y: shape.neck[1] + 14,
    }),
  );
}

/** Her shadow, long, towards us and to the left. */
function shadowOf([x, y]: Point): Drawing {
  return faint(
    0.55,
    print(
      soft(
        `${x - 18} ${y - 3}  ${x + 16} ${y - 4}  ${x - 20} ${y + 14}  ${x - 86} ${y + 34}  ${x - 120} ${y + 36}  ${x - 70} ${y + 12}`,
      ),
      palette.ink,
    ),
  );
}

/** A tall window behind the master, night and fog beyond it. */
function archedWindow([x, y]: Point, half: number, high: number): Drawing {
  const outline = `M${round(x - half)} ${round(y)}V${round(y - high * 0.58)}Q${round(x - half)} ${round(y - high * 0.9)} ${round(x)} ${round(y - high)}Q${round(x + half)} ${round(y - high * 0.9)} ${round(x + half)} ${round(y - high * 0.58)}V${round(y)}Z`;
  const frame = mix(palette.ochre, palette.bark, 0.7);
  const roofs = soft(
    `${x - half} ${y}  ${x - half} ${y - 90}  ${x - 96} ${y - 130}  ${x - 70} ${y - 96}  ${x - 30} ${y - 100}  ${x + 4} ${y - 150}  ${x + 36} ${y - 96}  ${x + 78} ${y - 112}  ${x + 110} ${y - 140}  ${x + half} ${y - 86}  ${x + half} ${y}`,
    0.2,
  );
  const bars = [-1, 0, 1].map(
    (column) => `M${round(x + column * half * 0.5)} ${round(y)}V${round(y - high)}`,
  );
  const rows = [0.3, 0.58].map((row) => `M${round(x - half)} ${round(y - high * row)}H${round(x + half)}`);
  return stack(
    ink(outline, mix(frame, palette.ink, 0.4), 22),
    within(
      outline,
      shaded(
        outline,
        [0, y - high],
        [0, y],
        [
          [0, palette.night],
          [0.5, palette.dusk],
          [1, palette.fog],
        ],
      ),
      faint(0.6, print(roofs, palette.haze)),
    ),
    ink([...bars, ...rows].join(""), mix(frame, palette.ink, 0.45), 5),
    ink(outline, frame, 9),
  );
}

/** Great ribs of timber to both sides of the window, one before the other. */
function arches(width: number, floor: number, middle: number): Drawing {
  return stack(
    ...[0.36, 0.47].map((share, index) => {
      const half = width * share;
      const high = floor * (0.06 - index * 0.12);
      const arch = `M${round(middle - half)} ${round(floor)}V${round(floor * 0.5)}Q${round(middle - half)} ${round(high + floor * 0.1)} ${round(middle)} ${round(high)}Q${round(middle + half)} ${round(high + floor * 0.1)} ${round(middle + half)} ${round(floor * 0.5)}V${round(floor)}`;
      return stack(
        ink(arch, mix(TIMBER, palette.ink, 0.4), 30 + index * 12),
        ink(arch, mix(TIMBER, palette.ochre, 0.2 - index * 0.1), 20 + index * 10),
      );
    }),
  );
}

/** Cross-beams that the lamps hang from. */
function beams(width: number, height: number): Drawing {
  const wood = mix(TIMBER, palette.ink, 0.35);
  const beam = (y: number, thick: number) =>
    polygon([
      [-10, y],
      [width + 10, y],
      [width + 10, y + thick],
      [-10, y + thick],
    ]);
  return stack(
    print(beam(height * 0.1, 9), mix(wood, WALL, 0.4)),
    print(beam(height * 0.045, 15), wood),
    print(rectangle(-10, height * 0.045 + 13, width + 20, 3), mix(palette.ochre, palette.bark, 0.4)),
    print(beam(-10, 18), mix(wood, palette.ink, 0.5)),
  );
}
