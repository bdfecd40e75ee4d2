/** The round kitchen at the foot of the Tall Light, by the stove or in the dark. Composes its things for depth. */
import { glow, vignette } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { ink, print } from "../kit/paper.ts";
import { ellipse } from "../kit/shape.ts";
import { type Drawing, place, round, stack } from "../kit/svg.ts";
import { mix, type Time } from "./air.ts";
import { innerDoor, keeperChair, kitchenTable } from "./kitchen-furniture.ts";
import { kettle, ladles, roundWindow, shelf, stove } from "./kitchen-things.ts";
import { faint, type Layers, layer, shares } from "./layers.ts";
import { inRoom, type RoomLight, roundRoom } from "./room-light.ts";
import { type Spiral, spiralStair } from "./spiral.ts";

export type KitchenOptions = {
  light: RoomLight;
  time?: Time;
  /** Whether the beam crosses the sea outside, 0 to 1. */
  beamOn?: number;
  /** The colour that comes down the stair. */
  stairGlow?: "warm" | "pale" | "none";
  table?: boolean;
  chair?: boolean;
  /** How far the door is open, 0 to 1, or no door. */
  doorAjar?: number | "none";
  /** How large things are; at 1 they fit figures at their own size. */
  scale?: number;
};

/** What `kitchen` takes for its scale when none is given: figures placed at the same scale fit. */
export function kitchenScale(width: number, height: number): number {
  return Math.max(0.5, Math.min(1.2, height / 800, width / 1000));
}

/** The kitchen over a whole panel: stove at the left, window, door, stair at the right. The front layer is the table and the dark at the edges. */
export function kitchen(width: number, height: number, options: KitchenOptions): Layers {
  const {
    light,
    time = "night",
    beamOn = light === "warm" ? 1 : 0,
    stairGlow = light === "warm" ? "warm" : "pale",
  } = options;
  const { table = false, chair = false, doorAjar = "none", scale = kitchenScale(width, height) } = options;
  const [floor, sides] = [height * 0.76, height * 0.88];
  const at = (x: number, y: number, drawing: Drawing, size = scale) =>
    place(drawing, { x: width * x, y, scale: size });
  const back = stack(
    roundRoom(width, height, { light, floor, sides, course: 60 * scale }),
    ceiling(width, height, light),
    at(0.385, floor - 330 * scale, roundWindow({ light, time, beamOn })),
    at(0.61, floor - 548 * scale, ladles(light), scale * (doorAjar === "none" ? 0.95 : 0.75)),
    doorAjar === "none" ? at(0.63, floor - 290 * scale, shelf(light), scale * 0.9) : "",
    doorAjar === "none" ? "" : at(0.64, floor + 8 * scale, innerDoor({ ajar: doorAjar, light })),
    stairCorner(width, floor + 40 * scale, scale, light, stairGlow),
    chair ? at(0.515, floor + 74 * scale, keeperChair(light)) : "",
    at(0.15, floor + 54 * scale, stove({ light, pipe: floor / scale + 80 })),
    at(0.12, floor - 262 * scale, kettle({ light, steam: true })),
    light === "warm" ? glow([width * 0.42, height * 0.62], width * 0.48, palette.amber, 0.32) : "",
  );
  const front = stack(
    table ? at(0.47, height + 40 * scale, kitchenTable(light), scale * 1.15) : "",
    vignette(width, height, [width * 0.4, height * 0.62], light === "warm" ? 0.5 : 0.75),
  );
  return { back, front };
}

/** Rafters that meet above the middle, and the dark ring of the upper floor. */
function ceiling(width: number, height: number, light: RoomLight): Drawing {
  const wood = mix(inRoom(palette.bark, light), palette.ink, 0.3);
  const rafters = shares(9, true).map((share) => {
    const at = (share - 0.5) * width;
    return `M${round(width / 2 + at * 0.3)} -30L${round(width / 2 + at * 1.1)} ${round(height * (0.115 - 0.1 * Math.abs(share - 0.5) * 2))}`;
  });
  return stack(
    layer(
      `M0 -10H${width}V${round(height * 0.02)}Q${round(width / 2)} ${round(height * 0.2)} 0 ${round(height * 0.02)}Z`,
      wood,
      { edge: palette.lamp, shine: 0.3, shade: 0.7 },
    ),
    faint(0.7, ink(rafters.join(""), mix(wood, palette.ink, 0.4), 15)),
  );
}

function stairCorner(
  width: number,
  y: number,
  scale: number,
  light: RoomLight,
  coming: "warm" | "pale" | "none",
): Drawing {
  const lit = coming === "pale" ? palette.mist : palette.lamp;
  const wood = inRoom(palette.ochre, light);
  const spiral: Spiral = {
    radius: 205,
    rise: 46,
    steps: 17,
    start: 150,
    turn: 21,
    colour: (up, near) =>
      mix(mix(wood, palette.ink, 0.28 - near * 0.16), lit, coming === "none" ? 0 : up * 0.42),
  };
  const { behind, before } = spiralStair(spiral);
  const stair = stack(
    faint(0.45, print(ellipse(0, 4, 220, 34), palette.ink)),
    behind,
    before,
    coming === "none" ? "" : glow([10, -780], 560, lit, light === "warm" ? 0.5 : 0.65),
  );
  return place(stair, { x: width - 165 * scale, y, scale });
}
