/** The street lamps of Lanthe. Hides how a post is curled and how its light falls. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, linear, print } from "../kit/paper.ts";
import { blob, curve, ellipse, polygon, rectangle, tube } from "../kit/shape.ts";
import { type Drawing, type Point, stack } from "../kit/svg.ts";
import { mix } from "./air.ts";
import { faint, shining } from "./layers.ts";

/** Where the flame burns, from the foot of the post. */
export const lampFlame: Point = [66, -338];

export type StreetLampOptions = {
  lit: boolean;
  /** How much of the flame is left, 0 to 1. */
  flicker?: number;
  /** What distance makes of the post, and how much of it. */
  haze?: { colour: string; share: number };
};

/** A lamp 420 units high on a curly post, its foot at the origin, its lantern to the right. Dark ones smoke. */
export function streetLamp({ lit, flicker = 1, haze }: StreetLampOptions): Drawing {
  const at = (colour: string) => (haze === undefined ? colour : mix(colour, haze.colour, haze.share));
  const iron = at(mix(palette.bottle, palette.ink, 0.45));
  const rim = lit ? palette.amber : at(palette.haze);
  return stack(
    cut(
      tube(
        [
          [66, -402],
          [84, -420],
          [74, -436],
          [56, -432],
        ],
        8,
        4,
      ),
      iron,
      { edge: "none" },
    ),
    faint(0.2, `<g transform="translate(1 3)">${ink(POST, palette.ink, 12)}</g>`),
    ink(LEG, iron, 16),
    ink(POST, iron, 11),
    faint(0.3, `<g transform="translate(-5 0)">${ink(LEG, rim, 1.6)}</g>`),
    ink(curl, iron, 6),
    ink("M8 -300C30 -296 44 -306 42 -322", iron, 5),
    lit ? ink("M5.5 -24L4.5 -318C5 -372 16 -408 44 -409", palette.amber, 2, 0.6) : "",
    cut(rectangle(-13, -150, 26, 12, 5), iron, { edge: rim }),
    cut(rectangle(-28, -264, 56, 7, 3), iron, { edge: rim }),
    cut(
      polygon([
        [-14, -58],
        [14, -58],
        [20, -16],
        [-20, -16],
      ]),
      iron,
      { edge: rim },
    ),
    cut(rectangle(-30, -18, 60, 18, 5), iron, { edge: rim }),
    lantern(lit, flicker, iron, rim),
    lit ? lampLight(flicker) : smoke(at(palette.mist)),
  );
}

/** The light of a lamp alone, about `lampFlame`: to lay over figures who stand in it. */
export function lampLight(flicker = 1): Drawing {
  return stack(
    glow(lampFlame, 300 * (0.5 + flicker / 2), palette.amber, 0.5 * flicker),
    glow(lampFlame, 110, palette.lamp, 0.75 * flicker),
  );
}

/** A pool of lamp light lying on a floor or a deck. */
export function poolOfLight(
  [x, y]: Point,
  across: number,
  strength = 0.5,
  colour: string = palette.amber,
): Drawing {
  const flat = glow([0, 0], across, colour, strength);
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(1 0.24)">${flat}</g>`;
}

const LEG = "M0 -14V-250";
const POST = "M0 -14V-318C0 -366 8 -404 36 -406C56 -407 66 -398 66 -384";

const curl = curve([
  [0, -318],
  [-18, -336],
  [-36, -322],
  [-34, -300],
  [-18, -296],
  [-12, -308],
  [-20, -314],
]);

function lantern(lit: boolean, flicker: number, iron: string, rim: string): Drawing {
  const [x] = lampFlame;
  const glass = polygon([
    [x - 17, -362],
    [x + 17, -362],
    [x + 24, -318],
    [x + 15, -306],
    [x - 15, -306],
    [x - 24, -318],
  ]);
  const { define, fill } = linear(
    [x, -362],
    [x, -306],
    [
      [0, palette.ember],
      [0.5, palette.lamp],
      [1, palette.amber],
    ],
  );
  return stack(
    define,
    ink(`M${x} -386V-372`, iron, 5),
    lit ? print(glass, fill) : cut(glass, mix(iron, palette.haze, 0.35), { lift: 0, edge: palette.fog }),
    lit ? flame([x, -308], 15 + 26 * flicker) : ink(`M${x} -308V-318`, palette.ink, 4),
    ink(`M${x - 8} -362L${x - 10} -306M${x + 8} -362L${x + 10} -306`, iron, 2.4),
    ink(
      `M${x - 17} -362L${x - 24} -318L${x - 15} -306M${x + 17} -362L${x + 24} -318L${x + 15} -306`,
      iron,
      4,
    ),
    cut(
      blob(
        [
          [x - 26, -360],
          [x - 10, -370],
          [x, -382],
          [x + 10, -370],
          [x + 26, -360],
          [x, -356],
        ],
        0.6,
      ),
      iron,
      { edge: rim },
    ),
    cut(rectangle(x - 17, -309, 34, 8, 3), iron, { edge: rim }),
    cut(ellipse(x, -298, 5), iron, { lift: 0, edge: rim }),
  );
}

/** A flame standing on `at`, `height` high. */
export function flame([x, y]: Point, height: number): Drawing {
  const drop = (size: number) =>
    blob(
      [
        [x + size * 0.06, y - size],
        [x + size * 0.3, y - size * 0.42],
        [x + size * 0.22, y - size * 0.08],
        [x, y],
        [x - size * 0.22, y - size * 0.08],
        [x - size * 0.28, y - size * 0.4],
      ],
      0.8,
    );
  return stack(
    print(drop(height), palette.amber),
    print(drop(height * 0.78), palette.lamp),
    print(drop(height * 0.5), palette.cream),
  );
}

function smoke(colour: string): Drawing {
  const [x] = lampFlame;
  const wisp = tube(
    [
      [x, -384],
      [x + 9, -404],
      [x - 4, -430],
      [x + 12, -458],
      [x + 2, -486],
      [x + 16, -510],
    ],
    3,
    11,
  );
  const second = curve([
    [x + 2, -390],
    [x - 10, -416],
    [x + 4, -440],
    [x - 8, -466],
  ]);
  return stack(shining(0.42, print(wisp, colour)), faint(0.35, ink(second, colour, 2.5)));
}

/** A lamp on a distant quay, the same shape in six strokes: 420 units high from its foot at the origin. */
export function quayLamp({ lit, haze }: Omit<StreetLampOptions, "flicker">): Drawing {
  const iron = mix(palette.bottle, palette.ink, 0.45);
  const far = haze === undefined ? iron : mix(iron, haze.colour, haze.share);
  const [x] = lampFlame;
  return stack(
    ink(`${POST}M-24 -261H24`, far, 12),
    ink("M-14 -14L0 -80L14 -14Z", far, 10),
    print(
      `M${x - 17} -362H${x + 17}L${x + 24} -318L${x + 15} -300H${x - 15}L${x - 24} -318Z`,
      lit ? palette.lamp : mix(far, palette.haze, 0.35),
    ),
    ink(`M${x - 26} -362L${x} -382L${x + 26} -362Z`, far, 8),
    lit ? stack(glow(lampFlame, 250, palette.amber, 0.6), glow(lampFlame, 90, palette.glow, 0.8)) : "",
  );
}
