/** Page 1, the first picture of all: Lanthe at dusk, and somebody small coming along the pier with a flame. */
import { pim } from "../../cast/pim.ts";
import { pole } from "../../cast/pole.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import type { Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print } from "../../kit/paper.ts";
import { curve, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Placement, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { spotAway, type View } from "../../sets/away.ts";
import { gull, lampAfar, lampQuay, lightAfar, quarter, ringsOfLight, stamped } from "../../sets/harbour.ts";
import { pierAway } from "../../sets/pier.ts";
import { reflection, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { poolOfLight, streetLamp } from "../../sets/street-lamp.ts";

const HORIZON = 372;
const VANISH: Point = [668, HORIZON];
const PIER = { foot: 120, half: 200, end: 5.6 };

/** The whole harbour: far quarters in the haze, the near one on the right, and the pier from our feet to it. */
export const lanthe: Scene = (width, height) => {
  const view: View = { width, height, vanish: VANISH, foot: PIER.foot };
  const walker = spotAway(view, 96, 1.55);
  return stack(
    sky(width, height, "dusk", { horizon: HORIZON, clouds: 2, seed: 44 }),
    firstStars(),
    farShores(width),
    sea(width, height, HORIZON, "dusk", { lightX: 420, seed: 5, rough: 0.8 }),
    reflection(330, HORIZON + 5, 130, palette.lamp, { spread: 3.4, strength: 0.55 }),
    nearQuarter(width),
    pierAway(width, height, { vanish: VANISH, time: "dusk", seed: 4, ...PIER }),
    wash(width, height, palette.dusk, 0.14),
    lampsOfThePier(view),
    ringsOfLight([walker.x + 160 * walker.scale, walker.y - 400 * walker.scale], 96, 1.2),
    place(lamplighter(), { x: walker.x, y: walker.y, scale: walker.scale }),
    foreground(width, height),
    vignette(width, height, [520, 400], 0.36),
  );
};

/** A thin moon, and the stars that come before the others. */
function firstStars(): Drawing {
  const crescent = "M528 62A40 40 0 1 0 562 116A32 32 0 1 1 528 62Z";
  const sparks: readonly (readonly [number, number, number])[] = [
    [470, 52, 6],
    [596, 36, 9],
    [566, 172, 5],
    [404, 34, 5],
    [50, 66, 6],
    [22, 190, 4],
    [690, 40, 4],
  ];
  return stack(
    glow([534, 98], 120, palette.glow, 0.3),
    cut(crescent, palette.glow, { lift: 0 }),
    ...sparks.map(([x, y, r]) =>
      print(
        `M${x} ${y - r * 1.5}Q${x} ${y} ${x + r} ${y}Q${x} ${y} ${x} ${y + r * 1.5}Q${x} ${y} ${x - r} ${y}Q${x} ${y} ${x} ${y - r * 1.5}Z`,
        palette.glow,
      ),
    ),
  );
}

function farShores(width: number): Drawing {
  const far = { time: "dusk", distance: 0.7, lit: 0.5, scale: 0.26, storeys: 5 } as const;
  return stack(
    skyline({ ...far, from: -14, to: 262, y: HORIZON + 6, seed: 21, peak: 0.1 }),
    skyline({ ...far, from: 566, to: width, y: HORIZON + 4, scale: 0.36, seed: 4, storeys: 6, peak: 0.6 }),
  );
}

function nearQuarter(width: number): Drawing {
  return stack(
    skyline({
      time: "dusk",
      from: 668,
      to: width + 40,
      y: 404,
      scale: 0.5,
      distance: 0.36,
      lit: 0.55,
      seed: 9,
      storeys: 5,
      peak: 0.55,
    }),
    quarter({
      time: "dusk",
      from: 640,
      to: width + 34,
      y: 432,
      scale: 0.62,
      distance: 0.06,
      lit: 0.75,
      seed: 17,
      storeys: 5,
      peak: 0.45,
      stilts: 46,
    }),
    lampQuay({ from: 520, to: width + 10, y: 433, scale: 0.26, count: 6, drop: 44 }, "dusk", 0.12),
    lampQuay({ from: -10, to: 262, y: 384, scale: 0.13, count: 5, drop: 10 }, "dusk", 0.5),
    ...[700, 772, 862, 958, 1050].map((x) =>
      reflection(x, 476, 200, palette.amber, { spread: 1, strength: 0.85 }),
    ),
    glow([860, 330], 420, palette.amber, 0.3),
  );
}

function lampsOfThePier(view: View): Drawing {
  const spots = [2.75, 3.6, 4.5, 5.4].map((depth): Placement => spotAway(view, -186, depth));
  const near = spotAway(view, -186, 1.2);
  const second = spotAway(view, -186, 1.78);
  const iron = mix(palette.bottle, palette.night, 0.55);
  return stack(
    ...[near, second, ...spots].map(({ x = 0, y = 0, scale = 1 }) =>
      poolOfLight([x + 66 * scale, y], 260 * scale, 0.75),
    ),
    stamped(lampAfar(iron), [...spots.toReversed(), second]),
    ringsOfLight(lightAfar(near), 120),
    place(streetLamp({ lit: true }), { x: near.x, y: near.y, scale: near.scale }),
  );
}

/** Pim with her pole over her shoulder, coming towards us. */
function lamplighter(): Drawing {
  const { thing, light } = pole({ length: 330, grip: 0.3 });
  return stack(
    glow([160, -400], 330, palette.amber, 0.8),
    pim({
      view: "front",
      legs: "walk",
      mood: "happy",
      tilt: -4,
      arms: {
        right: { shoulder: 34, elbow: -20, hand: "open" },
        left: { shoulder: 112, elbow: 34, hand: "grip" },
      },
      holding: { left: { thing, light, angle: 14 } },
      lift: 0,
    }),
    glow([110, -330], 260, palette.lamp, 0.45),
  );
}

/** Dark posts and a rope between us and the harbour, with a gull on one. */
function foreground(width: number, height: number): Drawing {
  const wood = mix(palette.bark, palette.ink, 0.55);
  const post = (x: number, top: number, half: number) =>
    stack(
      cut(rectangle(x - half, top, half * 2, height - top + 20, 8), wood, { edge: palette.lamp }),
      cut(rectangle(x - half - 5, top - 8, half * 2 + 10, 18, 8), mix(wood, palette.slate, 0.3), {
        edge: palette.lamp,
      }),
    );
  const rope = curve([
    [760, 640],
    [880, 690],
    [1010, 560],
  ]);
  return stack(
    ink(rope, mix(palette.ochre, palette.ink, 0.5), 9),
    ink(rope, mix(palette.ochre, palette.ink, 0.2), 3),
    post(width - 96, 540, 26),
    post(width - 30, 590, 22),
    post(758, 628, 17),
    place(gull(mix(palette.mist, palette.haze, 0.3), mix(palette.haze, palette.dusk, 0.4)), {
      x: width - 96,
      y: 534,
      scale: 0.95,
      flip: true,
    }),
  );
}
