/** The guildhall: a great dim room under hundreds of small lamps, walls of ledgers, and a window on the town. */
import { glow, vignette } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, place, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { chance } from "./chance.ts";
import { hallLights, hangingLamp } from "./hanging-lamps.ts";
import { faint, type Layers, layer, shaded, shares } from "./layers.ts";
import { sky } from "./sky.ts";
import { poolOfLight } from "./street-lamp.ts";
import { town } from "./town.ts";

export type GuildhallOptions = {
  /** The middle of the window along the panel, 0 to 1, or no window. */
  window?: number | "none";
  /** How large things are: 1 is right for figures at their own size in a panel 1100 wide. */
  scale?: number;
  seed?: number;
};

const WALL = mix(palette.plum, palette.ink, 0.5);
const TIMBER = mix(palette.bark, palette.ink, 0.35);

/** The hall over a whole panel. Its middle is quiet and warm; the front layer is the nearest lamps and a dark column. */
export function guildhall(width: number, height: number, options: GuildhallOptions = {}): Layers {
  const { window = 0.5, scale = Math.max(0.62, Math.min(1.25, height / 760)), seed = 2 } = options;
  const floor = height * 0.8;
  const back = stack(
    shaded(
      rectangle(0, 0, width, height),
      [0, 0],
      [0, floor],
      [
        [0, palette.ink],
        [0.55, WALL],
        [1, mix(WALL, palette.ochre, 0.3)],
      ],
    ),
    arches(width, floor, scale),
    window === "none" ? "" : archedWindow(width * window, floor - 120 * scale, scale),
    glow([width / 2, height * 0.62], Math.max(width, height) * 0.5, palette.ochre, 0.5),
    shelves(0, width * 0.27, floor, scale, seed),
    shelves(width * 0.73, width, floor, scale, seed + 3),
    boards(width, height, floor),
    poolOfLight([width / 2, floor + (height - floor) * 0.5], width * 0.42, 0.4),
    beams(width, height),
    hallLights(width, height, { seed }),
  );
  const front = stack(
    place(hangingLamp(height * 0.14, { shape: 1 }), { x: width * 0.06, y: -20, scale: 1.9 * scale }),
    place(hangingLamp(height * 0.06, { shape: 0 }), { x: width * 0.93, y: -20, scale: 2.2 * scale }),
    vignette(width, height, [width / 2, height * 0.6], 0.7),
  );
  return { back, front };
}

/** Pointed arches one within the other, paler the deeper they are. */
function arches(width: number, floor: number, scale: number): Drawing {
  const middle = width / 2;
  return stack(
    ...[0.5, 0.41, 0.33].map((share, index) => {
      const half = width * share;
      const thick = (46 - index * 11) * scale;
      const high = floor * (0.04 + index * 0.07);
      const arch = (inset: number) =>
        `M${round(middle - half + inset)} ${round(floor + 4)}V${round(floor * 0.5)}Q${round(middle - half + inset)} ${round(high + inset + floor * 0.12)} ${round(middle)} ${round(high + inset)}Q${round(middle + half - inset)} ${round(high + inset + floor * 0.12)} ${round(middle + half - inset)} ${round(floor * 0.5)}V${round(floor + 4)}`;
      return ink(arch(0), mix(mix(TIMBER, palette.ochre, 0.1 + index * 0.09), WALL, index * 0.2), thick);
    }),
  );
}

/** A tall window with the town lit beyond it, its sill at (x, y). */
export function archedWindow(x: number, y: number, scale: number): Drawing {
  const [half, high] = [120, 340];
  const outline = `M${-half} 0V${-high * 0.6}Q${-half} ${-high * 0.9} 0 ${-high}Q${half} ${-high * 0.9} ${half} ${-high * 0.6}V0Z`;
  const stone = mix(palette.ochre, palette.bark, 0.6);
  const view = `<g transform="translate(${-half} ${-high})">${sky(half * 2, high, "night", { light: [half * 1.5, 70], clouds: 2, horizon: 330 })}${town(half * 2, high - 26, { time: "night", distance: "far", lit: 0.55, scale: 0.8, reflected: false, seed: 5 })}</g>`;
  return place(
    stack(
      ink(outline, mix(stone, palette.ink, 0.3), 26),
      within(outline, view),
      ink(
        `M-40 0V${-high}M40 0V${-high}M${-half} -105H${half}M${-half} -210H${half}`,
        mix(stone, palette.ink, 0.25),
        6,
      ),
      ink(outline, stone, 12),
      cut(rectangle(-half - 26, -4, half * 2 + 52, 20, 4), stone, { edge: palette.lamp }),
    ),
    { x, y, scale },
  );
}

/** Shelves of ledgers along a wall, from `left` to `right`. */
function shelves(left: number, right: number, floor: number, scale: number, seed: number): Drawing {
  const luck = chance(seed + 60);
  const high = 92 * scale;
  const rows = Math.ceil((floor * 0.86) / high);
  const books = shares(rows).flatMap((share) => {
    const y = floor - 16 * scale - share * rows * high;
    const dim = 0.34 + share * 0.5;
    return row(left + 10, right - 10, y, high * 0.74, dim, luck.between, luck.pick);
  });
  const planks = shares(rows).map((share) =>
    cut(
      rectangle(left, floor - 16 * scale - share * rows * high, right - left, 9 * scale, 2),
      mix(TIMBER, palette.ochre, 0.25 * (1 - share)),
      { edge: palette.amber },
    ),
  );
  return stack(
    layer(
      rectangle(left - 10, floor * 0.06, right - left + 20, floor * 0.95, 6),
      mix(TIMBER, palette.ink, 0.5),
      { shade: 0.7, reach: 34, edge: palette.amber, shine: 0.2 },
    ),
    ...books,
    ...planks,
  );
}

type Between = (from: number, to: number) => number;
type Pick = <T>(choices: readonly [T, ...T[]]) => T;

function row(
  from: number,
  to: number,
  y: number,
  high: number,
  dim: number,
  between: Between,
  pick: Pick,
): readonly Drawing[] {
  const books: Drawing[] = [];
  for (let x = from; x < to - 14; ) {
    const wide = Math.min(to - x, between(11, 25));
    const tall = high * between(0.72, 1);
    const colour = mix(
      pick([
        palette.wood,
        palette.plum,
        palette.bottle,
        palette.ochre,
        palette.sea,
        palette.coral,
        palette.slate,
      ]),
      palette.ink,
      dim,
    );
    books.push(
      stack(
        print(rectangle(x, y - tall, wide - 1.5, tall, 2), colour),
        print(
          rectangle(x + wide * 0.2, y - tall * 0.78, wide * 0.5, tall * 0.14),
          mix(colour, palette.lamp, 0.32),
        ),
      ),
    );
    x += wide + (between(0, 1) < 0.06 ? 20 : 0);
  }
  return books;
}

function boards(width: number, height: number, floor: number): Drawing {
  const middle = width / 2;
  const seams = shares(17, true).map((share) => {
    const at = (share - 0.5) * width;
    return `M${round(middle + at * 0.75)} ${round(floor)}L${round(middle + at * 1.9)} ${height}`;
  });
  const wood = mix(palette.wood, palette.ink, 0.42);
  return stack(
    shaded(
      rectangle(0, floor, width, height - floor),
      [0, floor],
      [0, height],
      [
        [0, mix(wood, palette.ochre, 0.35)],
        [1, mix(wood, palette.ink, 0.4)],
      ],
    ),
    faint(0.5, ink(seams.join(""), palette.ink, 2)),
    faint(0.4, print(rectangle(0, floor, width, 7), palette.ink)),
  );
}

/** The roof's beams, dark along the top. */
function beams(width: number, height: number): Drawing {
  const middle = width / 2;
  const rafters = shares(9, true).map((share) => {
    const at = (share - 0.5) * width * 1.3;
    return `M${round(middle + at * 0.5)} ${round(height * 0.1)}L${round(middle + at * 1.2)} -10`;
  });
  return stack(
    faint(0.8, ink(rafters.join(""), palette.ink, 14)),
    layer(
      polygon([
        [0, 0],
        [width, 0],
        [width, height * 0.055],
        [middle, height * 0.03],
        [0, height * 0.055],
      ]),
      mix(TIMBER, palette.ink, 0.4),
      { edge: palette.amber, shine: 0.3 },
    ),
  );
}
