/** The cover: the Tall Light in fog at low tide, and two who cross the sands with one small light. Tells nothing of the story. */
import { soft } from "../../cast/dots.ts";
import { pim } from "../../cast/pim.ts";
import { smallFlame } from "../../cast/pole.ts";
import { tobin } from "../../cast/tobin.ts";
import { backdrop, beam, glow, vignette } from "../../kit/light.ts";
import { drawDocument } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { ink, print } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, element, group, type Point, place, stack } from "../../kit/svg.ts";
import { thrifty } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { fogBank } from "../../sets/fog.ts";
import { wisps } from "../../sets/fog-light.ts";
import { faint, shaded, shining } from "../../sets/layers.ts";
import { rocks, seaweed } from "../../sets/rocks.ts";
import { sandbank } from "../../sets/sandbank.ts";
import { lens } from "../../sets/sea.ts";
import { tallLight, tallLightLamp } from "../../sets/tall-light.ts";
import { inLight } from "./in-light.ts";

const SIZE = { width: 1200, height: 834 };
const HORIZON = 520;
const TOWER = { x: 900, y: 590, scale: 0.53 };
/** Where the two stand, and how large they are. */
const WALKERS = { x: 500, y: 668, scale: 0.24 };

/** The whole picture, with the place of its title. */
export function drawCover(): string {
  const { width, height } = SIZE;
  const lamp: Point = [TOWER.x + tallLightLamp[0] * TOWER.scale, TOWER.y + tallLightLamp[1] * TOWER.scale];
  const fire: Point = [WALKERS.x + 34, WALKERS.y - 82];
  const picture = stack(
    air(lamp),
    sandbank(width, height, "fog", { horizon: HORIZON, seed: 6, sky: false }),
    shaded(
      rectangle(0, HORIZON - 60, width, height),
      [0, HORIZON - 60],
      [0, HORIZON + 120],
      [
        [0, palette.dusk, 0],
        [1, mix(palette.night, palette.dusk, 0.6), 0.5],
      ],
    ),
    fogBank(width, height, HORIZON - 20, 0.8, { seed: 4, colour: mix(palette.haze, palette.fog, 0.5) }),
    place(tallLight({ lit: true, time: "fog", distance: 0.24, windows: true }), TOWER),
    beam(lamp, 151, 900, 13, palette.glow, 0.34),
    beam(lamp, -24, 500, 14, palette.glow, 0.22),
    mirrored(),
    fogBank(width, height, 592, 0.5, { seed: 12, colour: mix(palette.haze, palette.fog, 0.7) }),
    wisps(width, [330, 452], 0.2, 5),
    poolOfFire(fire),
    walkers(fire),
    fogBank(width, height, height - 20, 0.4, { seed: 9, colour: palette.haze }),
    foreground(width, height),
    vignette(width, height, [680, 500], 0.6),
  );
  return drawDocument(
    SIZE,
    thrifty(() => picture)(width, height),
    element("rect", { id: "title", x: 66, y: 64, width: 640, height: 190, fill: "none" }),
  );
}

/** The tower's light in the wet sand at its foot. */
function mirrored(): Drawing {
  const luck = chance(23);
  const leaves = Array.from({ length: 26 }, (_, index) => {
    const down = index / 26;
    return print(
      lens(
        [TOWER.x - 30 + luck.between(-50, 50) * (0.4 + down), 622 + down * 190],
        luck.between(24, 80) * (1 - down * 0.4),
        2 + down * 4,
      ),
      luck.next() < 0.5 ? palette.lamp : palette.rose,
    );
  });
  return shining(0.4, ...leaves);
}

/** Black rocks and weed close by, to look past. */
function foreground(width: number, height: number): Drawing {
  const near = { time: "night", distance: 0, colour: mix(palette.ink, palette.night, 0.4) } as const;
  return stack(
    place(rocks(420, 150, { ...near, seed: 5 }), { x: 60, y: height + 34 }),
    place(rocks(360, 110, { ...near, seed: 14 }), { x: width - 70, y: height + 26 }),
    place(seaweed(120, { time: "night", seed: 3 }), { x: 300, y: height + 6 }),
  );
}

/** Fog with the tower's light somewhere in it, ring within ring. */
function air([x, y]: Point): Drawing {
  return stack(
    backdrop(SIZE.width, SIZE.height, [
      [0, mix(palette.night, palette.dusk, 0.4)],
      [0.35, mix(palette.dusk, palette.haze, 0.5)],
      [0.62, mix(palette.haze, palette.fog, 0.45)],
    ]),
    ...[420, 300, 190, 110].map((radius, index) =>
      shining(0.1 + index * 0.03, print(ellipse(x, y, radius), mix(palette.ochre, palette.rose, 0.4))),
    ),
    glow([x, y], 460, palette.lamp, 0.5),
  );
}

/** The one small light on the wet sand. */
function poolOfFire([x, y]: Point): Drawing {
  return stack(
    group(
      { transform: `translate(${x - 16} ${WALKERS.y + 4}) scale(1 0.2)` },
      glow([0, 0], 320, palette.amber, 1),
    ),
    ...[150, 100, 56].map((radius) => shining(0.2, print(ellipse(x, y, radius), palette.ochre))),
    glow([x, y], 250, palette.amber, 0.75),
    shining(
      0.6,
      ...[8, 22, 38, 58, 82].map((down, index) =>
        print(
          lens([x + (index % 2) * 8 - 2, WALKERS.y + down], 46 - index * 6, 3 + index * 0.6),
          palette.lamp,
        ),
      ),
    ),
  );
}

/** Two shapes against their own light: a hare's ears, a cap. */
function walkers([x, y]: Point): Drawing {
  const { x: left, y: foot, scale } = WALKERS;
  const hand: Point = [left + 31, foot - 40];
  const two = stack(
    place(tobin({ view: "back", legs: "walk", lift: 0 }), { x: left - 38, y: foot + 5, scale }),
    place(
      pim({
        view: "back",
        legs: "walk",
        ears: "up",
        lift: 0,
        arms: { right: { shoulder: 62, elbow: 34, hand: "grip" } },
      }),
      { x: left + 8, y: foot, scale: scale * 1.06 },
    ),
    ink(`M${hand[0] - 3} ${foot - 2}L${x} ${y + 13}`, palette.bark, 3.2),
  );
  return stack(
    faint(
      0.5,
      print(
        soft(
          `${left - 190} ${foot + 34}  ${left - 60} ${foot + 2}  ${left + 30} ${foot}  ${left - 10} ${foot + 10}  ${left - 130} ${foot + 40}`,
        ),
        palette.ink,
      ),
    ),
    inLight(
      {
        from: -30,
        colour: palette.lamp,
        dim: 1,
        shade: palette.ink,
        width: 2,
        reach: 7,
        warmth: 0.08,
        edge: 0.9,
      },
      two,
    ),
    place(smallFlame(), { x, y: y + 12, scale: 0.5 }),
    glow([x, y], 56, palette.glow, 0.9),
  );
}
