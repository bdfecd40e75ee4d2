/** The light inside the tower: what a warm stove or the dark makes of colours, and its round walls. */
import { palette } from "../kit/palette.ts";
import { ink, print, within } from "../kit/paper.ts";
import { rectangle } from "../kit/shape.ts";
import { type Drawing, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { faint, shaded, shares } from "./layers.ts";

export type RoomLight = "warm" | "dark";

/** A colour as it looks in that light. */
export function inRoom(colour: string, light: RoomLight): string {
  return light === "warm"
    ? mix(mix(colour, palette.ochre, 0.2), palette.bark, 0.14)
    : mix(mix(colour, palette.dusk, 0.4), palette.ink, 0.52);
}

export type RoundWall = {
  light: RoomLight;
  /** Where wall and floor meet at the back, and at the sides. */
  floor: number;
  sides: number;
  /** The height of a course of stone. */
  course?: number;
};

/** A round wall of whitewashed stone from within, darker towards the sides, and its floor of boards. */
export function roundRoom(width: number, height: number, look: RoundWall): Drawing {
  const { light, floor, sides, course = 56 } = look;
  const middle = width / 2;
  const wall = inRoom(mix(palette.page, palette.hare, 0.35), light);
  const shade = light === "warm" ? palette.bark : palette.ink;
  const foot = `Q${round(middle)} ${round(floor * 2 - sides)} ${width} ${round(sides)}`;
  const boards = `M0 ${round(sides)}${foot}V${height + 10}H0Z`;
  const wood = inRoom(mix(palette.wood, palette.ochre, 0.25), light);
  const seams = shares(19, true).map((share) => {
    const at = (share - 0.5) * width;
    return `M${round(middle + at * 0.5)} ${round(floor * 0.9)}L${round(middle + at * 2)} ${height}`;
  });
  return stack(
    print(rectangle(0, 0, width, height), wall),
    stones(width, [floor, sides], course, mix(wall, shade, 0.45)),
    shaded(
      rectangle(0, 0, width, height),
      [0, 0],
      [width, 0],
      [
        [0, shade, 0.8],
        [0.24, shade, 0.18],
        [0.5, shade, 0],
        [0.76, shade, 0.2],
        [1, shade, 0.84],
      ],
    ),
    shaded(
      rectangle(0, 0, width, height),
      [0, 0],
      [0, floor],
      [
        [0, shade, 0.78],
        [0.4, shade, 0.22],
        [1, shade, 0],
      ],
    ),
    print(boards, wood),
    within(
      boards,
      faint(0.45, ink(seams.join(""), palette.ink, 2.2)),
      shaded(
        rectangle(0, floor, width, height - floor),
        [0, floor],
        [0, height],
        [
          [0, palette.ink, 0.45],
          [0.25, palette.ink, 0.05],
          [1, palette.ink, 0.4],
        ],
      ),
    ),
    ink(`M0 ${round(sides)}${foot}`, mix(wood, palette.ink, 0.35), 9),
  );
}

/** Courses that bow down above our eyes and up below them, as they do in a round room. */
function stones(
  width: number,
  [floor, sides]: readonly [number, number],
  course: number,
  colour: string,
): Drawing {
  const eye = floor * 0.62;
  const bow = (sides - floor) / (floor - eye);
  const lines = Array.from({ length: Math.ceil(sides / course) + 2 }, (_, index) => {
    const y = floor - index * course;
    const edge = y + (y - eye) * bow;
    const level = `M0 ${round(edge)}Q${round(width / 2)} ${round(2 * y - edge)} ${width} ${round(edge)}`;
    const joints = shares(11)
      .filter((_share, place) => (place * 5 + index * 3) % 7 < 3)
      .map((share) => {
        const x = (share + (index % 2) * 0.045 + 0.02) * width;
        const t = x / width;
        const down = edge + (y - edge) * 4 * t * (1 - t);
        return `M${round(x)} ${round(down)}v${round(-course)}`;
      });
    return level + joints.join("");
  });
  return faint(0.34, ink(lines.join(""), colour, 2));
}
