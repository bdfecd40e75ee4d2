/** The sands at ebb: ripples, pools that hold the sky, stranded weed. */
import { palette } from "../kit/palette.ts";
import { ink, linear, print, within } from "../kit/paper.ts";
import { blob, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { airOf, dyed, mix, type Time } from "./air.ts";
import { chance } from "./chance.ts";
import { faint, layer, shares, sheen } from "./layers.ts";
import { rocks, seaweed } from "./rocks.ts";
import { lens, sea } from "./sea.ts";
import { sky } from "./sky.ts";

export type SandbankOptions = {
  /** Where the sea begins, from the top. */
  horizon?: number;
  seed?: number;
  /** Whether the sky is drawn too. */
  sky?: boolean;
};

/** Sand from the sea's edge down to the bottom of the panel, quiet in the middle, rocks and weed at its sides. */
export function sandbank(width: number, height: number, time: Time, options: SandbankOptions = {}): Drawing {
  const { horizon = height * 0.46, seed = 1 } = options;
  const depth = height - horizon;
  const shore = horizon + depth * 0.12;
  return stack(
    options.sky === false ? "" : sky(width, height, time, { horizon, seed }),
    sea(width, shore + 20, horizon, time, { rough: 0.4, seed }),
    place(rocks(width * 0.2, depth * 0.08, { time, distance: 0.5, seed: seed + 4 }), {
      x: width * 0.9,
      y: shore + 6,
    }),
    ground(width, height, shore, time, seed),
    place(rocks(width * 0.24, depth * 0.22, { time, distance: 0.12, seed: seed + 9 }), {
      x: width * 0.97,
      y: horizon + depth * 0.46,
    }),
    place(seaweed(60 + depth * 0.16, { time, seed }), { x: width * 0.2, y: horizon + depth * 0.44 }),
    place(seaweed(70 + depth * 0.24, { time, seed: seed + 1 }), {
      x: width * 0.85,
      y: horizon + depth * 0.88,
    }),
  );
}

/** Sand alone, from `y` down: banks before banks, each with its ripples and pools. */
export function ground(width: number, height: number, y: number, time: Time, seed = 2): Drawing {
  const luck = chance(seed + 40);
  const depth = height - y;
  const far = dyed(mix(palette.hare, palette.stone, 0.3), time, 0.5);
  const near = mix(
    dyed(mix(palette.hare, palette.bark, 0.22), time),
    palette.ink,
    time === "dawn" ? 0 : 0.12,
  );
  const banks = shares(4).map((share, index) => {
    const top = y + depth * share ** 1.25;
    const swell = depth * (0.015 + share * 0.06);
    const crest = shares(6, true).map(
      (across): Point => [across * (width + 200) - 100, top + luck.between(-1, 1) * swell],
    );
    const outline = blob([...crest, [width + 120, height + 160], [-120, height + 160]], 0.8);
    const size = 0.18 + share * 0.9;
    return stack(
      layer(outline, mix(far, near, share * 1.1), {
        shade: 0.22,
        reach: 10 + 20 * share,
        edge: airOf(time).light,
        shine: 0.3,
      }),
      within(outline, ripples(width, [top, depth * 0.3], size, mix(near, palette.ink, 0.3), seed + index)),
      pool(
        [width * luck.between(0.05, 0.95), top + depth * 0.11 * (1 + share)],
        width * 0.16 * (0.5 + size),
        15 * size + 4,
        time,
      ),
    );
  });
  return stack(print(rectangle(0, y + depth * 0.05, width, depth), far), ...banks);
}

/** Leaves of shade and of light, as the ebb leaves them. */
function ripples(
  width: number,
  [y, depth]: readonly [number, number],
  size: number,
  colour: string,
  seed: number,
): Drawing {
  const luck = chance(seed + 3);
  const leaves = shares(7).flatMap((share) => {
    const count = Math.max(3, Math.round(width / (230 * size + 60)));
    return shares(count).map((across) => {
      const at: Point = [
        (across + luck.between(0, 0.8) / count) * width,
        y + depth * (share + 0.08) + luck.between(-3, 3),
      ];
      return { at, half: (26 + 60 * size) * luck.between(0.5, 1.2) };
    });
  });
  const shade = leaves.map(({ at, half }) => lens(at, half, 3 + 5 * size));
  const light = leaves.map(({ at, half }) =>
    lens([at[0] - 4, at[1] + 4 * size + 2], half * 0.8, 1.5 + 2 * size),
  );
  return stack(faint(0.34, print(shade.join(""), colour)), sheen(light.join(""), colour, 0.2));
}

/** A pool with the sky lying in it. */
function pool([x, y]: Point, half: number, thick: number, time: Time): Drawing {
  const stops = airOf(time).sky;
  const outline = blob([
    [x - half, y],
    [x - half * 0.5, y - thick * 0.8],
    [x + half * 0.2, y - thick * 0.6],
    [x + half, y - thick * 0.1],
    [x + half * 0.45, y + thick * 0.9],
    [x - half * 0.4, y + thick * 0.7],
  ]);
  const { define, fill } = linear(
    [0, y - thick],
    [0, y + thick],
    [
      [0, stops.at(-1)?.[1] ?? palette.haze],
      [0.45, stops.at(-2)?.[1] ?? palette.haze],
      [1, stops.at(-3)?.[1] ?? palette.dusk],
    ],
  );
  return stack(
    define,
    `<g transform="translate(0 -2)">${faint(0.4, print(outline, palette.ink))}</g>`,
    print(outline, fill),
    faint(
      0.55,
      ink(
        `M${round(x - half * 0.5)} ${round(y + thick * 0.15)}h${round(half * 0.6)}M${round(x + half * 0.2)} ${round(y - thick * 0.2)}h${round(half * 0.35)}`,
        airOf(time).light,
        2,
      ),
    ),
  );
}

/** A dark tongue of wet sand, for the foot of a boat or the edge of the sea. */
export function wetSand(width: number, y: number, depth: number, time: Time): Drawing {
  const colour = mix(dyed(palette.bark, time), airOf(time).seaNear, 0.5);
  return faint(
    0.5,
    print(
      polygon([
        [0, y],
        [width, y - depth * 0.2],
        [width, y + depth * 0.5],
        [width * 0.5, y + depth],
        [0, y + depth * 0.7],
      ]),
      colour,
    ),
  );
}
