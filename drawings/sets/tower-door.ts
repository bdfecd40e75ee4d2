/** The round door of the Tall Light, the step before it and the warmth behind it. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, radial, within } from "../kit/paper.ts";
import { ellipse, polygon, rectangle, towards } from "../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { faint, type Layers, shares } from "./layers.ts";

export type TowerDoorOptions = {
  /** 0 shut, 1 wide open: the leaf swings inwards on its left. */
  open: number;
  time?: Time;
};

/** The middle and the radius of the opening; it is cut off flat at the sill. */
const MIDDLE: Point = [0, -282];
const RADIUS = 312;

/**
 * The door with its stone ring, 720 units across, the middle of its sill at the origin. Figures stand on the sill or the step
 * (30 below), before the back layer; the front layer is the light that spills past them.
 */
export function towerDoor({ open, time = "night" }: TowerDoorOptions): Layers {
  const opening = cutCircle(RADIUS);
  const dye = (colour: string) => dyed(colour, time);
  const back = stack(
    ring(dye),
    within(opening, open > 0 ? inside() : "", leaf(open, dye), reveal(open)),
    ink(opening, mix(dye(palette.stone), palette.ink, 0.5), 7),
    step(dye, open),
    doorLantern(open),
  );
  return { back, front: open > 0 ? spill(open) : "" };
}

/** A circle about the opening's middle, flat at the sill. */
function cutCircle(radius: number): string {
  const half = Math.sqrt(radius ** 2 - MIDDLE[1] ** 2);
  const reach = Number.isNaN(half) ? 0 : half;
  return `M${round(-reach)} 0A${radius} ${radius} 0 1 1 ${round(reach)} 0Z`;
}

function ring(dye: (colour: string) => string): Drawing {
  const stones = shares(15, true).map((share, index) => {
    const [from, to] = [140 + share * 243, 140 + share * 243 + 16.2];
    const outer = RADIUS + (index % 2 === 0 ? 52 : 44);
    const at = (angle: number, radius: number) => towards(MIDDLE, angle, radius);
    const tone = mix(
      dye(palette.stone),
      index % 3 === 0 ? palette.ink : palette.mist,
      0.08 + (index % 4) * 0.05,
    );
    return cut(
      polygon([
        at(from, RADIUS - 6),
        at(from, outer),
        at((from + to) / 2, outer + 5),
        at(to, outer),
        at(to, RADIUS - 6),
      ]),
      tone,
    );
  });
  return stack(faint(0.35, print(ellipse(8, MIDDLE[1] + 10, RADIUS + 62), palette.ink)), ...stones);
}

/** The warm room behind: light from the stove, the foot of the stair, a shelf. */
function inside(): Drawing {
  const { define, fill } = radial([30, -210], 420, [
    [0, palette.glow],
    [0.3, palette.lamp],
    [0.65, palette.amber],
    [1, palette.ochre],
  ]);
  const treads = shares(6).map((share, index) => {
    const [x, y] = [96 + index * 32, -30 - index * 62];
    return print(
      polygon([
        [x, y],
        [x + 200, y],
        [x + 200, y - 16],
        [x, y - 16],
      ]),
      mix(palette.ochre, palette.wood, 0.3 + share * 0.4),
    );
  });
  return stack(
    define,
    print(rectangle(-320, -620, 640, 640), fill),
    faint(
      0.5,
      print(
        polygon([
          [-320, 0],
          [-320, -44],
          [320, -44],
          [320, 0],
        ]),
        palette.ochre,
      ),
    ),
    ...treads,
    faint(
      0.6,
      print(rectangle(-60, -420, 120, 9), palette.wood),
      print(rectangle(-44, -452, 22, 32, 6), palette.coral),
      print(rectangle(-10, -446, 18, 26, 5), palette.teal),
      print(rectangle(20, -458, 24, 38, 7), palette.mustard),
    ),
  );
}

/** The leaf: planks and two iron straps, narrower the further it is open. */
function leaf(open: number, dye: (colour: string) => string): Drawing {
  const seen = Math.max(0.12, 1 - open * 0.86);
  const wood = mix(dye(palette.teal), palette.ink, 0.1 + open * 0.25);
  const iron = mix(dye(palette.slate), palette.ink, 0.5);
  const boards = shares(7)
    .map((share) => `M${round(-RADIUS + 45 + share * RADIUS * 2)} -600V0`)
    .join("");
  const strap = (y: number) =>
    cut(
      polygon([
        [-RADIUS, y - 14],
        [190, y - 9],
        [214, y],
        [190, y + 9],
        [-RADIUS, y + 14],
      ]),
      iron,
      { edge: palette.fog },
    );
  const planks = stack(
    print(ellipse(0, MIDDLE[1], RADIUS), wood),
    ink(boards, mix(wood, palette.ink, 0.5), 5),
    faint(0.3, ink(boards.replaceAll(" -600", " -598"), palette.mist, 1.5)),
    strap(-440),
    strap(-120),
    cut(ellipse(0, -360, 58), iron, { edge: palette.fog }),
    print(ellipse(0, -360, 46), open > 0.5 ? palette.amber : palette.lamp),
    ink("M0 -406V-314M-46 -360H46", iron, 6),
    cut(ellipse(236, -268, 17), dye(palette.brass)),
    ink(ellipse(236, -248, 20), dye(palette.brass), 6),
  );
  return `<g transform="translate(${round(-RADIUS * (1 - seen))} 0) scale(${round(seen, 3)} 1)">${planks}</g>`;
}

/** The thickness of the wall, dark above and lit below. */
function reveal(open: number): Drawing {
  return faint(0.5, ink(cutCircle(RADIUS), open > 0.3 ? palette.ember : palette.ink, 26));
}

function step(dye: (colour: string) => string, open: number): Drawing {
  const stone = dye(palette.stone);
  const lit = mix(stone, palette.lamp, open * 0.6);
  return stack(
    cut(
      polygon([
        [-230, -4],
        [230, -4],
        [256, 22],
        [-256, 22],
      ]),
      lit,
      { edge: palette.cream },
    ),
    cut(
      polygon([
        [-256, 22],
        [256, 22],
        [256, 48],
        [-256, 48],
      ]),
      mix(stone, palette.ink, 0.3),
    ),
    cut(
      polygon([
        [-290, 48],
        [290, 48],
        [330, 82],
        [-330, 82],
      ]),
      mix(lit, stone, 0.5),
      { edge: palette.cream },
    ),
    cut(
      polygon([
        [-330, 82],
        [330, 82],
        [330, 108],
        [-330, 108],
      ]),
      mix(stone, palette.ink, 0.42),
    ),
  );
}

function doorLantern(open: number): Drawing {
  const [x, y] = [430, -470];
  return stack(
    ink(`M${x - 50} ${y - 70}q50 -30 50 20`, palette.ink, 8),
    cut(
      polygon([
        [x - 26, y - 40],
        [x + 26, y - 40],
        [x + 20, y + 20],
        [x - 20, y + 20],
      ]),
      open > 0 ? palette.lamp : palette.amber,
    ),
    cut(
      polygon([
        [x - 36, y - 38],
        [x, y - 66],
        [x + 36, y - 38],
      ]),
      palette.bark,
    ),
    ink(`M${x} ${y - 40}V${y + 20}`, palette.bark, 4),
    cut(rectangle(x - 25, y + 18, 50, 9, 3), palette.bark),
    glow([x, y - 10], 190, palette.amber, 0.65),
  );
}

/** Warmth about whoever stands there, and a carpet of light down the steps. */
function spill(open: number): Drawing {
  return stack(
    glow([0, -230], 620, palette.amber, 0.34 * open),
    `<g transform="translate(0 92) scale(1 0.16)">${glow([0, 0], 620, palette.lamp, 0.75 * open)}</g>`,
  );
}
