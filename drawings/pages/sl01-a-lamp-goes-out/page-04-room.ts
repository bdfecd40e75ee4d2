/** What the guildhall's panels share: its lamps by the hundred, and its dim walls of ledgers. Light in bytes, so that a page can have many. */
import { glow } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print } from "../../kit/paper.ts";
import { polygon, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { faint, shares, shining } from "../../sets/layers.ts";

/** The hall's wall colour, and its timber. */
export const WALL = mix(palette.plum, palette.ink, 0.52);
export const TIMBER = mix(palette.bark, palette.ink, 0.3);

/** Small lamps, each hung so that its flame is at its point, `high` from cap to foot: drawn together, a path to a colour. */
export function tinyLamps(lamps: readonly { at: Point; high: number }[]): Drawing {
  const all = (part: (at: Point, high: number) => string) =>
    lamps.map(({ at, high }) => part(at, high)).join("");
  return stack(
    shining(
      0.26,
      discs(
        lamps.map(({ at, high }) => ({ at, radius: high * 1.5 })),
        palette.ember,
      ),
    ),
    shining(
      0.3,
      discs(
        lamps.map(({ at, high }) => ({ at, radius: high * 0.9 })),
        palette.amber,
      ),
    ),
    print(all(glass), mix(palette.amber, palette.lamp, 0.5)),
    print(
      all(([x, y], high) => drop([x, y + high * 0.36], high * 0.66)),
      palette.cream,
    ),
    print(all(cap), mix(palette.brass, palette.bark, 0.5)),
  );
}

/** Round spots of one colour: dots of a thick round pen, a path for each of a few sizes, since circles take many figures. */
function discs(spots: readonly { at: Point; radius: number }[], colour: string): Drawing {
  const sizes = new Map<number, string>();
  for (const {
    at: [x, y],
    radius,
  } of spots) {
    const size = round(1.12 ** Math.round(Math.log(radius) / Math.log(1.12)) * 2);
    sizes.set(size, `${sizes.get(size) ?? ""}M${Math.round(x)} ${Math.round(y)}h.1`);
  }
  return stack(...[...sizes].map(([size, dots]) => ink(dots, colour, size)));
}

function glass([x, y]: Point, high: number): string {
  const s = high / 30;
  return `M${round(x - 6 * s)} ${round(y - 10 * s)}h${round(12 * s)}l${round(3 * s)} ${round(16 * s)}l${round(-4 * s)} ${round(7 * s)}h${round(-10 * s)}l${round(-4 * s)} ${round(-7 * s)}Z`;
}

function drop([x, y]: Point, high: number): string {
  return `M${round(x)} ${round(y - high)}q${round(high * 0.36)} ${round(high * 0.65)} 0 ${round(high)}q${round(-high * 0.36)} ${round(-high * 0.35)} 0 ${round(-high)}Z`;
}

function cap([x, y]: Point, high: number): string {
  const s = high / 30;
  return `M${round(x - 8 * s)} ${round(y - 9 * s)}q${round(3 * s)} ${round(-7 * s)} ${round(8 * s)} ${round(-9 * s)}q${round(5 * s)} ${round(2 * s)} ${round(8 * s)} ${round(9 * s)}Z`;
}

export type SwarmOptions = {
  count: number;
  seed: number;
  /** The largest lamp's height. */
  largest: number;
  /** How low lamps hang at a share (0 to 1) of the width, as a share of the height. */
  low: (share: number) => number;
};

/** Lamps on threads at every height, specks of light behind, larger ones before. */
export function lampSwarm(
  width: number,
  height: number,
  { count, seed, largest, low }: SwarmOptions,
): Drawing {
  const luck = chance(seed);
  const spots = Array.from({ length: count }, (_, index): { at: Point; nearness: number } => {
    const x = luck.next();
    return { at: [x * width, height * low(x) * luck.next() ** 0.7 + 6], nearness: (index / count) ** 2.6 };
  });
  const far = spots.filter(({ nearness }) => nearness < 0.26);
  const near = spots.filter(({ nearness }) => nearness >= 0.26);
  const spotted = (size: (nearness: number) => number) =>
    far.map(({ at, nearness }) => ({ at, radius: size(nearness) }));
  const threads = spots.map(({ at: [x, y] }) => `M${Math.round(x)} 0V${Math.round(y - 6)}`);
  return stack(
    faint(0.3, ink(threads.join(""), palette.ochre, 1)),
    shining(
      0.28,
      discs(
        spotted((nearness) => 7 + nearness * 40),
        palette.ember,
      ),
    ),
    discs(
      spotted((nearness) => 1.7 + nearness * 11),
      palette.lamp,
    ),
    tinyLamps(near.map(({ at, nearness }) => ({ at, high: largest * (0.3 + 0.7 * nearness) }))),
  );
}

/** A wall of ledgers in dim rows between two heights. */
export function ledgerWall(
  left: number,
  right: number,
  [top, floor]: readonly [number, number],
  row: number,
  seed: number,
): Drawing {
  const luck = chance(seed);
  const rows = Math.floor((floor - top) / row);
  const papers = [
    palette.wood,
    palette.plum,
    palette.bottle,
    palette.ochre,
    palette.sea,
    palette.coral,
    palette.slate,
  ] as const;
  const stacks = new Map<string, string>();
  const add = (colour: string, outline: string) => stacks.set(colour, (stacks.get(colour) ?? "") + outline);
  for (const share of shares(rows)) {
    const y = floor - share * rows * row;
    const dim = 0.42 + share * 0.36;
    for (let x = left + 6; x < right - 8; ) {
      const wide = luck.between(row * 0.14, row * 0.32);
      const tall = row * luck.between(0.55, 0.8);
      const width = Math.min(wide - 1.5, right - 6 - x);
      add(
        mix(luck.pick(papers), palette.ink, dim),
        `M${Math.round(x)} ${Math.round(y - row * 0.08)}v${-Math.round(tall)}h${Math.round(width)}v${Math.round(tall)}Z`,
      );
      x += wide + (luck.next() < 0.07 ? row * 0.3 : 0);
    }
    add(
      mix(TIMBER, palette.ochre, 0.22 * (1 - share)),
      rectangle(left, y - row * 0.08, right - left, row * 0.09),
    );
  }
  const back = rectangle(left, top - row * 0.2, right - left, floor - top + row * 0.2);
  return stack(
    print(back, mix(TIMBER, palette.ink, 0.55)),
    ...[...stacks].map(([colour, outlines]) => print(outlines, colour)),
  );
}

/** Floor boards that run away from us. */
export function floorBoards(width: number, height: number, floor: number, vanish: number): Drawing {
  const wood = mix(palette.wood, palette.ink, 0.4);
  const boards = shares(15).map((share, index) => {
    const [near, next] = [(share - 0.5) * width * 3, (share + 1 / 15 - 0.5) * width * 3];
    const tone = mix(wood, index % 2 === 0 ? palette.ochre : palette.ink, 0.06);
    return print(
      polygon([
        [vanish + near * 0.34, floor],
        [vanish + next * 0.34, floor],
        [vanish + next, height],
        [vanish + near, height],
      ]),
      tone,
    );
  });
  return stack(
    print(rectangle(0, floor, width, height - floor), wood),
    ...boards,
    faint(0.5, print(rectangle(0, floor, width, 6), palette.ink)),
  );
}

/** A soft warm light, broad and faint, with a brighter heart. */
export function hearth(at: Point, radius: number, strength: number): Drawing {
  return stack(
    glow(at, radius, palette.amber, strength),
    glow(at, radius * 0.3, palette.lamp, strength * 0.8),
  );
}
