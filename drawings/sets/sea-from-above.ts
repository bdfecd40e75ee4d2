/** Dark water from high above: where a boat is lost among rocks. */
import { palette } from "../kit/palette.ts";
import { ink, print } from "../kit/paper.ts";
import { blob, curve, ellipse, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { airOf, mix, type Time } from "./air.ts";
import { chance } from "./chance.ts";
import { faint, layer, shares } from "./layers.ts";
import { rock } from "./rocks.ts";

export type SeaFromAboveOptions = {
  time?: Time;
  /** A clear middle for a boat. */
  calm?: Point;
  seed?: number;
};

/** Dark water seen from high above: long swells about a clear middle, and rocks with foam at the edges. */
export function seaFromAbove(
  width: number,
  height: number,
  { time = "night", calm = [width / 2, height / 2], seed = 1 }: SeaFromAboveOptions = {},
): Drawing {
  const { seaNear, seaFar, light } = airOf(time);
  const reach = Math.hypot(width, height) * 0.62;
  const luck = chance(seed + 80);
  const swells = shares(7).map((share) => {
    const radius = reach * (1 - share * 0.86);
    const points = shares(14).map((turn): Point => {
      const wobble = radius * (1 + luck.between(-0.11, 0.11));
      const angle = turn * Math.PI * 2;
      return [calm[0] + Math.cos(angle) * wobble * 1.15, calm[1] + Math.sin(angle) * wobble * 0.82];
    });
    return layer(blob(points), mix(mix(seaNear, palette.ink, 0.35), mix(seaNear, seaFar, 0.75), share), {
      shade: 0.5,
      reach: 22,
      edge: light,
      shine: 0.24,
    });
  });
  return stack(
    print(rectangle(0, 0, width, height), mix(seaNear, palette.ink, 0.45)),
    ...swells,
    ...foam(width, height, luck.between, light),
    ...rocksAbout(width, height, time, seed),
  );
}

function foam(
  width: number,
  height: number,
  between: (from: number, to: number) => number,
  colour: string,
): readonly Drawing[] {
  return shares(Math.round((width * height) / 16_000)).map(() => {
    const [x, y, half] = [between(0, width), between(0, height), between(14, 46)];
    const line = curve([
      [x - half, y],
      [x - half * 0.3, y - half * 0.22],
      [x + half * 0.4, y - half * 0.1],
      [x + half, y + half * 0.1],
    ]);
    return faint(0.22, ink(line, colour, 2.4));
  });
}

function rocksAbout(width: number, height: number, time: Time, seed: number): readonly Drawing[] {
  const luck = chance(seed + 5);
  const places = [
    [0.06, 0.3, 1.1],
    [0.16, 0.94, 1.5],
    [0.9, 0.26, 1.25],
    [0.97, 0.86, 1.4],
    [0.74, 1.02, 0.9],
    [0.34, 0.1, 0.6],
  ] as const;
  const unit = Math.min(width, height) * 0.26;
  return places.map(([x, y, size], index) => {
    const wide = unit * size * luck.between(0.9, 1.2);
    const ring = (grow: number) => ellipse(0, -wide * 0.12, wide * (0.56 + grow), wide * (0.26 + grow * 0.6));
    return place(
      stack(
        faint(0.3, ink(ring(0.2), airOf(time).light, 2.4)),
        faint(0.55, ink(ring(0.08), airOf(time).light, 4)),
        faint(0.55, print(ring(0.03), palette.ink)),
        rock(wide, wide * 0.62, { time, seed: seed + index, colour: mix(palette.slate, palette.night, 0.3) }),
      ),
      { x: round(x * width), y: round(y * height) },
    );
  });
}
