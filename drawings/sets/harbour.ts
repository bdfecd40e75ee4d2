/** The harbour of the first pages: quarters of houses on stilts, lamps far off, rings of light. Few marks each, for many of them. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print } from "../kit/paper.ts";
import { ellipse, polygon, rectangle, tube } from "../kit/shape.ts";
import {
  type Drawing,
  element,
  nameOf,
  type Placement,
  type Point,
  place,
  round,
  stack,
} from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { house } from "./house.ts";
import { faint, shares } from "./layers.ts";
import { reflection } from "./sea.ts";
import { type Skyline, standsAlong } from "./skyline.ts";

/** The quarter nearest to us: as `skyline`, with every board, tile and shutter. `stilts` is how far down the water is. */
export function quarter(options: Skyline & { stilts: number }): Drawing {
  const { time, from, to, y, scale, distance, lit, stilts } = options;
  const look = { time, distance, lit, detailed: true, stilts: stilts / scale };
  const houses = standsAlong(options).map(({ plan, x }) => place(house(plan, look), { x, y, scale }));
  return stack(
    ...houses.filter((_, index) => index % 2 === 1),
    ...houses.filter((_, index) => index % 2 === 0),
    cut(rectangle(from, y, to - from, 12 * scale, 2), dyed(palette.bark, time, distance)),
  );
}

/** The same drawing in many places, written once. */
export function stamped(drawing: Drawing, places: readonly Placement[]): Drawing {
  const name = `all-${nameOf(drawing)}`;
  return stack(
    element("defs", {}, element("g", { id: name }, drawing)),
    ...places.map((placement) => place(element("use", { href: `#${name}` }), placement)),
  );
}

/** A street lamp seen from afar: as high as a near one (420, its foot at the origin), with a tenth of the marks. */
export function lampAfar(iron: string, lit = true): Drawing {
  const post = tube(
    [
      [0, -20],
      [0, -300],
      [10, -384],
      [40, -408],
      [66, -384],
    ],
    20,
    10,
  );
  return stack(
    print(post, iron),
    print(
      polygon([
        [-32, 6],
        [32, 6],
        [30, -12],
        [-30, -12],
      ]),
      iron,
    ),
    print(
      polygon([
        [-24, 0],
        [24, 0],
        [14, -60],
        [-14, -60],
      ]),
      iron,
    ),
    print(
      polygon([
        [44, -362],
        [88, -362],
        [96, -316],
        [80, -300],
        [52, -300],
        [36, -316],
      ]),
      lit ? palette.lamp : palette.dusk,
    ),
    print(ellipse(66, -332, 15, 22), lit ? palette.cream : palette.haze),
    print(
      polygon([
        [32, -358],
        [66, -388],
        [100, -358],
      ]),
      iron,
    ),
    lit ? stack(glow([66, -336], 330, palette.amber, 0.62), glow([66, -336], 120, palette.lamp, 0.85)) : "",
  );
}

/** Where the light of `lampAfar` is, once it stands at a place. */
export function lightAfar({ x = 0, y = 0, scale = 1, flip = false }: Placement): Point {
  return [x + (flip ? -66 : 66) * scale, y - 336 * scale];
}

/** A quay or a pier far off, from the side, with its lamps and their light on the water. */
export function lampQuay(
  {
    from,
    to,
    y,
    scale,
    count,
    drop,
  }: { from: number; to: number; y: number; scale: number; count: number; drop: number },
  time: Time,
  distance: number,
): Drawing {
  const wood = dyed(palette.bark, time, distance);
  const iron = mix(dyed(palette.bottle, time, distance), palette.ink, 0.3 * (1 - distance));
  const places = shares(count).map(
    (share): Placement => ({ x: from + (share + 0.3 / count) * (to - from), y, scale }),
  );
  const legs = shares(Math.max(3, Math.round((to - from) / (130 * scale))), true).map(
    (share) => `M${round(from + 6 + share * (to - from - 12))} ${y}v${round(drop)}`,
  );
  return stack(
    ...places.map((lamp) =>
      reflection(lightAfar(lamp)[0], y + drop * 0.7, 330 * scale, palette.amber, {
        spread: 1.1 * scale + 0.35,
        strength: 0.75,
      }),
    ),
    ink(legs.join(""), wood, 9 * scale + 1),
    print(rectangle(from, y, to - from, 20 * scale, 2), wood),
    faint(0.5, ink(`M${from} ${y}H${to}`, palette.lamp, 1.4)),
    stamped(lampAfar(iron), places),
  );
}

/** Rings of thin paper about a light, each cut a little wider than the last. */
export function ringsOfLight(at: Point, radius: number, strength = 1): Drawing {
  return element(
    "g",
    { style: "mix-blend-mode:screen" },
    ...[1, 0.74, 0.52, 0.34].map((share, index) =>
      faint(
        (0.07 + index * 0.035) * strength,
        print(ellipse(at[0], at[1], radius * share), index < 2 ? palette.amber : palette.lamp),
      ),
    ),
  );
}

/** A gull on a post, 60 high, its feet at the origin, looking to the right. */
export function gull(paper: string, shade: string): Drawing {
  return stack(
    ink("M-4 -12V0M5 -12V0", palette.ember, 2.6),
    cut(
      "M-40 -14Q-20 -40 4 -42Q6 -60 20 -60Q30 -60 32 -50L44 -46L31 -43Q30 -22 12 -12Q-10 -6 -40 -14Z",
      paper,
    ),
    print("M-46 -13Q-22 -38 4 -34Q-2 -16 -46 -13Z", shade),
    print("M32 -50L45 -46L31 -43Z", palette.amber),
    print(ellipse(23, -51, 2.3), palette.ink),
  );
}
