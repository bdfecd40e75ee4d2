/** Page 8, first panel: the bird of light over Lanthe, and every lamp that it has passed alight. */
import { bird } from "../../cast/bird.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, linear, print, radial } from "../../kit/paper.ts";
import { ellipse, polygon, rectangle, towards } from "../../kit/shape.ts";
import { type Drawing, type Placement, type Point, place, round, stack } from "../../kit/svg.ts";
import { coarse, plain } from "../../kit/thrift.ts";
import { dyed, mix } from "../../sets/air.ts";
import { spotAway, type View } from "../../sets/away.ts";
import { chance } from "../../sets/chance.ts";
import { lampAfar, lampQuay, lightAfar, quarter, ringsOfLight, stamped } from "../../sets/harbour.ts";
import { shaded, shares, shining } from "../../sets/layers.ts";
import { pierAway } from "../../sets/pier.ts";
import { reflection, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { poolOfLight, streetLamp } from "../../sets/street-lamp.ts";
import { dawnTail } from "./dawn-tail.ts";

const HORIZON = 452;
const SUN: Point = [600, HORIZON + 4];
const BIRD: Point = [744, 252];
const VANISH: Point = [470, HORIZON];
const FOOT = 1150;
const WHEEL: readonly Point[] = [
  [BIRD[0] - 70, BIRD[1] + 10],
  [540, 116],
  [330, 66],
  [130, 112],
  [46, 256],
  [120, 396],
  [300, 440],
  [470, 420],
  [566, 372],
];

/** First light over the harbour: the wheel that the bird has flown, the lamps it has lit, and the two it has not reached. */
export function drawDawn(width: number, height: number): Drawing {
  const view: View = { width, height, vanish: VANISH, foot: FOOT };
  return stack(
    firstLight(width, height),
    skyline({
      time: "dusk",
      from: 150,
      to: width + 20,
      y: HORIZON + 4,
      scale: 0.28,
      seed: 21,
      distance: 0.72,
      lit: 0.3,
      storeys: 4,
      peak: 0.8,
    }),
    sea(width, height, HORIZON, "dusk", { lightX: SUN[0], seed: 5, rough: 0.8 }),
    goldOnWater(height),
    coarse(dawnTail(WHEEL, { count: 7, spread: 54, thick: 42 })),
    quarters(width),
    coarse(
      pierAway(width, height, { vanish: VANISH, time: "dusk", seed: 4, foot: FOOT, half: 190, end: 6.4 }),
    ),
    lampsOfThePier(view),
    wash(width, height, palette.rose, 0.4, "soft-light"),
    glow([520, height - 40], 480, palette.coral, 0.26),
    glow(BIRD, 520, palette.lamp, 0.36),
    place(coarse(bird({ pose: "soar", wing: 0.56 })), { x: BIRD[0], y: BIRD[1], scale: 0.86, rotate: 5 }),
    fallingLight(),
    vignette(width, height, [640, 300], 0.16),
  );
}

/** Indigo still above, rose and gold below, and the sun's first edge. */
function firstLight(width: number, height: number): Drawing {
  const reach = 1000;
  const fan = radial(SUN, reach, [
    [0, palette.glow, 0.8],
    [0.4, palette.lamp, 0.34],
    [1, palette.rose, 0],
  ]);
  const rays = shares(17).map((share, index) => {
    const angle = 180 + share * 192;
    const half = index % 3 === 0 ? 4 : 2.4;
    return polygon([SUN, towards(SUN, angle - half, reach), towards(SUN, angle + half, reach)]);
  });
  const warm = linear(
    [0, 0],
    [0, HORIZON],
    [
      [0.1, palette.rose, 0],
      [0.6, palette.rose, 0.5],
      [0.86, palette.amber, 0.5],
      [1, palette.glow, 0.8],
    ],
  );
  return stack(
    sky(width, height, "dusk", { horizon: HORIZON, light: "none", clouds: 4, seed: 12 }),
    warm.define,
    print(rectangle(0, 0, width, HORIZON + 6), warm.fill),
    fan.define,
    print(rays.join(""), fan.fill),
    glow(SUN, 420, palette.lamp, 0.7),
    ...[120, 92].map((radius) => shining(0.4, print(ellipse(SUN[0], SUN[1], radius), palette.lamp))),
    cut(ellipse(SUN[0], SUN[1], 64), palette.cream, { lift: 0 }),
  );
}

function goldOnWater(height: number): Drawing {
  return stack(
    shaded(
      rectangle(0, HORIZON, 1200, height - HORIZON),
      [0, HORIZON],
      [0, height],
      [
        [0, palette.amber, 0.62],
        [0.25, palette.rose, 0.4],
        [1, palette.plum, 0.1],
      ],
    ),
    glow([430, HORIZON + 90], 380, palette.amber, 0.5),
    reflection(400, HORIZON + 20, 190, palette.ember, { spread: 5, strength: 0.55, seed: 3 }),
    reflection(250, HORIZON + 74, 130, palette.rose, { spread: 6, strength: 0.5, seed: 13 }),
    reflection(SUN[0], HORIZON + 8, height - HORIZON, palette.lamp, { spread: 4.4, strength: 0.75 }),
    reflection(SUN[0], HORIZON + 6, (height - HORIZON) * 0.8, palette.glow, {
      spread: 2,
      strength: 0.9,
      seed: 9,
    }),
  );
}

/** The near houses on the left, the middle ones on the right, and their quays. */
function quarters(width: number): Drawing {
  return stack(
    skyline({
      time: "dusk",
      from: 742,
      to: width + 60,
      y: HORIZON + 12,
      scale: 0.42,
      seed: 9,
      distance: 0.42,
      lit: 0.6,
      storeys: 4,
      peak: 0.75,
    }),
    waitingQuay(width),
    skyline({
      time: "dusk",
      from: -30,
      to: 340,
      y: 486,
      scale: 0.5,
      seed: 31,
      distance: 0.4,
      lit: 0.6,
      storeys: 3,
      peak: 0.3,
    }),
    coarse(
      plain(
        quarter({
          time: "dusk",
          from: -44,
          to: 330,
          y: 520,
          scale: 0.62,
          distance: 0.08,
          lit: 0.8,
          seed: 17,
          storeys: 3,
          peak: 0.1,
          stilts: 50,
        }),
      ),
    ),
    lampQuay({ from: -30, to: 372, y: 521, scale: 0.3, count: 5, drop: 48 }, "dusk", 0.1),
    glow([150, 440], 360, palette.amber, 0.34),
  );
}

/** The quay that the bird has only come to: its first lamps burn, the others wait. */
function waitingQuay(width: number): Drawing {
  const [from, y, scale] = [716, HORIZON + 13, 0.24];
  const wood = dyed(palette.bark, "dusk", 0.25);
  const iron = mix(dyed(palette.bottle, "dusk", 0.25), palette.ink, 0.3);
  const lamps = shares(7).map((share): Placement => ({ x: from + 14 + share * (width - from), y, scale }));
  const legs = shares(16).map((share) => `M${round(from + 8 + share * (width - from))} ${y}v24`);
  return stack(
    ...lamps
      .slice(0, 2)
      .map((lamp) => reflection(lightAfar(lamp)[0], y + 20, 90, palette.amber, { spread: 0.7 })),
    ink(legs.join(""), wood, 4),
    print(rectangle(from, y, width - from, 6, 2), wood),
    stamped(lampAfar(iron, false), lamps.slice(2)),
    stamped(lampAfar(iron), lamps.slice(0, 2)),
  );
}

/** Eight lamps along the pier: the far ones burn, one is just catching, the nearest is still dark. */
function lampsOfThePier(view: View): Drawing {
  const at = (depth: number): Placement => spotAway(view, -176, depth);
  const far = [2.5, 3.1, 3.8, 4.6, 5.5].map(at);
  const [dark, catching, burning] = [at(1.04), at(1.42), at(1.9)];
  const iron = mix(palette.bottle, palette.night, 0.5);
  return stack(
    ...[...far, burning, catching].map(({ x = 0, y = 0, scale = 1 }) =>
      poolOfLight([x + 66 * scale, y], 240 * scale, 0.8),
    ),
    stamped(lampAfar(iron), [...far.toReversed(), burning]),
    ringsOfLight(lightAfar(burning), 90),
    ringsOfLight(lightAfar(catching), 190, 1.2),
    place(streetLamp({ lit: true }), catching),
    glow(lightAfar(catching), 70, palette.lamp, 0.5),
    place(streetLamp({ lit: false }), dark),
  );
}

/** What falls from the ribbons and the wings, like the sparks of a lamp that is trimmed. */
function fallingLight(): Drawing {
  const luck = chance(31);
  return stack(
    ...shares(26).map(() => {
      const [x, y, size] = [luck.between(60, 700), luck.between(150, 430), luck.between(4, 9)];
      return print(
        `M${x} ${y - size * 1.6}Q${x} ${y} ${x + size} ${y}Q${x} ${y} ${x} ${y + size * 1.6}Q${x} ${y} ${x - size} ${y}Q${x} ${y} ${x} ${y - size * 1.6}Z`,
        palette.glow,
        0.9,
      );
    }),
    ...shares(70).map(() => {
      const [x, y] = [luck.between(60, 900), luck.between(150, 500)];
      return print(
        ellipse(x, y, luck.between(1.2, 3.6)),
        luck.pick([palette.glow, palette.lamp, "#ffffff"]),
        luck.between(0.5, 0.95),
      );
    }),
  );
}
