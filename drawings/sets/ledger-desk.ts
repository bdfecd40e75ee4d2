/** Master Orlo's desk: as big as a barge, in front of whoever sits at it. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print } from "../kit/paper.ts";
import { blob, ellipse, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { chance } from "./chance.ts";
import { faint, layer, shaded, shares } from "./layers.ts";
import { flame } from "./street-lamp.ts";

export type LedgerDeskOptions = {
  /** How wide; the things upon it keep to its two ends. */
  width?: number;
  /** How high its top is above the floor. */
  height?: number;
  lamp?: boolean;
};

const WOOD = mix(palette.wood, palette.bark, 0.4);

/** The desk, the middle of its foot at the origin, with ledgers, ink and a lamp. The middle 45 of each 100 stay clear for its master. */
export function ledgerDesk({ width = 900, height = 430, lamp = true }: LedgerDeskOptions = {}): Drawing {
  const half = width / 2;
  return stack(
    place(pile([5, 150], 3), { x: -half * 0.72, y: -height }),
    place(pile([3, 130], 8), { x: half * 0.84, y: -height }),
    lamp ? place(deskLamp(), { x: half * 0.56, y: -height }) : "",
    place(inkAndQuill(), { x: -half * 0.42, y: -height }),
    place(openLedger(), { x: 0, y: -height }),
    front(half, height),
  );
}

function front(half: number, height: number): Drawing {
  const board = rectangle(-half + 14, -height + 24, half * 2 - 28, height - 24, 4);
  const panels = shares(5).map((share) => {
    const wide = (half * 2 - 90) / 5;
    const x = -half + 45 + share * (half * 2 - 90);
    return stack(
      cut(rectangle(x + 8, -height + 74, wide - 16, height - 128, 10), mix(WOOD, palette.ink, 0.3), {
        edge: palette.amber,
      }),
      cut(rectangle(x + 26, -height + 96, wide - 52, height - 172, 8), mix(WOOD, palette.ink, 0.12), {
        edge: palette.amber,
      }),
    );
  });
  return stack(
    layer(board, WOOD, { shade: 0.7, reach: 40, edge: palette.amber, shine: 0.3 }),
    ...panels,
    badge([0, -height * 0.47], 74),
    cut(rectangle(-half, -38, half * 2, 38, 4), mix(WOOD, palette.ink, 0.45), { edge: palette.amber }),
    cut(
      polygon([
        [-half - 18, -height],
        [half + 18, -height],
        [half + 6, -height + 30],
        [-half - 6, -height + 30],
      ]),
      mix(WOOD, palette.ochre, 0.3),
      { edge: palette.lamp },
    ),
    shaded(
      board,
      [0, -height],
      [0, 0],
      [
        [0, palette.amber, 0.14],
        [0.3, palette.ink, 0.05],
        [1, palette.ink, 0.55],
      ],
    ),
  );
}

/** The guild's badge in brass: a flame in a ring. */
function badge([x, y]: Point, radius: number): Drawing {
  return stack(
    cut(ellipse(x, y, radius), mix(palette.brass, palette.bark, 0.25), { edge: palette.glow }),
    cut(ellipse(x, y, radius * 0.8), mix(palette.plum, palette.ink, 0.35), { edge: palette.amber }),
    place(flame([0, 0], radius * 1.15), { x, y: y + radius * 0.56 }),
  );
}

function pile([count, wide]: readonly [number, number], seed: number): Drawing {
  const luck = chance(seed);
  const colours = [palette.coral, palette.bottle, palette.plum, palette.ochre, palette.sea] as const;
  let y = 0;
  const books = shares(count).map((_, index) => {
    const thick = luck.between(24, 36);
    const half = (wide * luck.between(0.82, 1)) / 2;
    const x = luck.between(-9, 9);
    const colour = mix(colours[index % colours.length] ?? palette.plum, palette.ink, 0.3);
    y -= thick;
    return stack(
      cut(rectangle(x - half, y, half * 2, thick, 5), colour, { edge: palette.lamp }),
      print(
        rectangle(x - half + 6, y + 5, half * 1.94, thick - 10, 2),
        mix(palette.page, palette.ochre, 0.35),
      ),
      print(rectangle(x - half, y, half * 0.3, thick, 5), colour),
      faint(
        0.4,
        ink(
          `M${round(x - half * 0.6)} ${round(y + thick * 0.4)}H${round(x + half * 0.9)}M${round(x - half * 0.6)} ${round(y + thick * 0.62)}H${round(x + half * 0.9)}`,
          palette.bark,
          1.2,
        ),
      ),
    );
  });
  return stack(...books);
}

function deskLamp(): Drawing {
  return stack(
    cut(rectangle(-26, -12, 52, 12, 5), palette.brass),
    cut(rectangle(-5, -66, 10, 56, 4), palette.brass),
    cut(
      blob(
        [
          [0, -150],
          [26, -122],
          [22, -82],
          [0, -70],
          [-22, -82],
          [-26, -122],
        ],
        0.9,
      ),
      palette.lamp,
      { edge: palette.cream },
    ),
    flame([0, -76], 48),
    cut("M-20 -136Q0 -176 20 -136Z", palette.brass),
    ink(ellipse(0, -166, 8), palette.brass, 4),
    glow([0, -108], 330, palette.amber, 0.6),
    glow([0, -108], 110, palette.lamp, 0.6),
  );
}

function inkAndQuill(): Drawing {
  const feather = blob(
    [
      [8, -30],
      [22, -84],
      [56, -138],
      [72, -150],
      [66, -112],
      [38, -62],
    ],
    0.8,
  );
  return stack(
    ink("M6 -22L66 -146", palette.cream, 3),
    cut(feather, palette.badgerLight),
    ink("M8 -30L64 -138", mix(palette.stone, palette.cream, 0.3), 2),
    cut(
      blob(
        [
          [-24, 0],
          [-26, -24],
          [-10, -34],
          [12, -34],
          [28, -24],
          [26, 0],
        ],
        0.6,
      ),
      mix(palette.deep, palette.ink, 0.4),
      { edge: palette.lamp },
    ),
    cut(rectangle(-12, -42, 26, 10, 3), palette.brass),
  );
}

/** A ledger open on a slope: its far edge shows above the desk. */
function openLedger(): Drawing {
  const page = (way: -1 | 1) => `M0 -12Q${way * 60} -40 ${way * 142} -20L${way * 156} 4H0Z`;
  const lines = ([-1, 1] as const).flatMap((way) =>
    [0, 1].map(
      (line) =>
        `M${way * 22} ${-14 + line * 8}Q${way * 70} ${-30 + line * 10} ${way * 132} ${-13 + line * 7}`,
    ),
  );
  return stack(
    cut(
      polygon([
        [-168, 6],
        [168, 6],
        [150, -22],
        [-150, -22],
      ]),
      mix(palette.coral, palette.bark, 0.5),
    ),
    cut(page(-1), palette.page),
    cut(page(1), mix(palette.page, palette.cream, 0.5)),
    faint(0.5, ink(lines.join(""), palette.slate, 2)),
  );
}
