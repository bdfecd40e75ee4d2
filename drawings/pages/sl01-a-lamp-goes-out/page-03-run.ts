/** Page 3, first panel: Pim runs down the pier towards us, away from the lamps that still burn. */
import { dots, line, soft } from "../../cast/dots.ts";
import { lit } from "../../cast/lit-figure.ts";
import { type PimOptions, pim, pimHands } from "../../cast/pim.ts";
import { pole, smallFlame } from "../../cast/pole.ts";
import { glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print, within } from "../../kit/paper.ts";
import { curve, rectangle, tube } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { fogBank } from "../../sets/fog.ts";
import { faint, shaded } from "../../sets/layers.ts";
import { pierAway } from "../../sets/pier.ts";
import { sky } from "../../sets/sky.ts";
import { poolOfLight, streetLamp } from "../../sets/street-lamp.ts";

const SIZE = 1.36;
/** How far the pole leans forwards, in degrees. */
const SLANT = 8;

/** Pim runs. */
export function drawRun(width: number, height: number): Drawing {
  const [x, y] = [width * 0.36, height * 0.92];
  const held = pole({ flame: false, length: 226, grip: 0.5 });
  const fire = place(flatFlame(), {
    x: held.flameAt[0],
    y: held.flameAt[1] + 8,
    rotate: -SLANT,
    scale: 1.15,
  });
  const at = { x, y, scale: SIZE };
  const light = stack(
    fire,
    glow([held.flameAt[0] - 16, held.flameAt[1]], 150, palette.amber, 0.75),
    glow([held.flameAt[0] - 12, held.flameAt[1]], 44, palette.glow, 0.6),
  );
  return stack(
    place(world(width + 200, height + 160), { x: -100, y: -30, rotate: -6 }),
    poolOfLight([x + 50, y - 2], 300, 0.8),
    faint(
      0.5,
      print(
        soft(`${x - 120} ${y + 4}  ${x - 20} ${y - 9}  ${x + 110} ${y + 2}  ${x - 10} ${y + 15}`),
        palette.ink,
      ),
    ),
    lit(
      { from: -42, dim: 0.2, strength: 0.8, edge: 4, reach: 46 },
      place(stack(flyingCoat(), runner({ thing: held.thing, angle: SLANT })), at),
    ),
    place(lightOf(light), at),
    glow([x + 40, y - 330], 190, palette.amber, 0.3),
    speed(width, height),
    fogBank(width, height, height * 0.97, 0.6, { seed: 5 }),
    vignette(width, height, [x + 50, height * 0.5], 0.55),
  );
}

const POSE: PimOptions = {
  view: "threeQuarter",
  legs: "run",
  lean: 20,
  tilt: -10,
  mood: "determined",
  look: [0.9, -0.1],
  ears: "flat",
  lift: 0,
  arms: { left: { shoulder: 66, elbow: 34 }, right: { shoulder: -46, elbow: 62, hand: "grip" } },
};

function runner(held: { thing: Drawing; angle: number }): Drawing {
  return pim({ ...POSE, holding: { left: held } });
}

/** The light of her flame, in her own coordinates. */
function lightOf(light: Drawing): Drawing {
  const [x, y] = pimHands(POSE).left;
  return place(light, { x, y, rotate: SLANT });
}

/** The pier behind her and the lamps that still burn, seen from low down. */
function world(width: number, height: number): Drawing {
  const horizon = height * 0.66;
  const vanish: Point = [width * 0.2, horizon];
  return stack(
    sky(width, height, "night", { horizon, light: "none", clouds: 3, seed: 9 }),
    shaded(
      rectangle(0, horizon, width, height - horizon),
      [0, horizon],
      [0, height],
      [
        [0, mix(palette.dusk, palette.sea, 0.45)],
        [1, mix(palette.ink, palette.deep, 0.3)],
      ],
    ),
    glow([width * 0.2, horizon], 280, palette.haze, 0.8),
    fogBank(width, height, height * 0.64, 0.5, { seed: 21 }),
    pierAway(width, height, {
      vanish,
      foot: width * 0.56,
      half: width * 0.52,
      time: "night",
      seed: 6,
      end: 6,
    }),
    ...[0.31, 0.25, 0.22].map((share, index) =>
      glow([width * share, height * (0.62 + index * 0.012)], 44 - index * 11, palette.lamp, 0.9),
    ),
    lampAt([width * 0.14, height * 0.83], 1.42),
    fogBank(width, height, height * 0.74, 0.4, { seed: 31 }),
    ...creeping(width, height),
  );
}

function lampAt([x, y]: Point, scale: number): Drawing {
  const share = Math.max(0, 0.5 - scale * 0.4);
  return place(streetLamp({ lit: true, haze: { colour: palette.haze, share } }), { x, y, scale });
}

/** Fog between the boards: thin tongues that rise out of the seams. */
function creeping(width: number, height: number): Drawing[] {
  return [0.58, 0.66, 0.77, 0.88].map((share, index) => {
    const [x, y, half] = [width * (index % 2 === 0 ? 0.36 : 0.68), height * share, 60 + 140 * (share - 0.5)];
    return faint(
      0.5,
      print(
        soft(
          `${x - half} ${y}  ${x - half * 0.3} ${y - 9}  ${x} ${y - 26 - index * 5}  ${x + half * 0.25} ${y - 8}  ${x + half} ${y}  ${x} ${y + 5}`,
        ),
        palette.fog,
      ),
    );
  });
}

/** The coat-tails out behind her like a flag, in Pim's own coordinates. */
function flyingCoat(): Drawing {
  const flag = soft(
    "-28 -118  -58 -126  -88 -112  -112 -122  -142 -108  -130 -88  -140 -64  -112 -62  -92 -42  -66 -48  -36 -46  -10 -60",
  );
  return stack(
    cut(flag, palette.mustard),
    within(
      flag,
      print(soft("-200 -70  -130 -76  -100 -56  -60 -62  0 -66  0 -20  -200 -20"), palette.ochre, 0.5),
      ink(line("-60 -126  -90 -96  -130 -84  -166 -92"), palette.ochre, 3, 0.7),
      ink(line("-40 -100  -80 -72  -130 -70"), palette.ochre, 2.5, 0.6),
    ),
    ink(line("-135 -104  -123 -88  -132 -68  -110 -69  -90 -50"), palette.lamp, 1.3, 0.7),
  );
}

/** A flame that the wind of running has laid flat: it streams to the left from the origin. */
function flatFlame(): Drawing {
  return stack(
    place(smallFlame(), { x: 6, rotate: -84, scale: 0.86 }),
    print(tube(dots("-24 -1  -46 -6  -64 -1"), 7, 1), palette.ember),
    print(tube(dots("-20 0  -40 -3  -52 1"), 4, 1), palette.lamp),
  );
}

/** Strokes of air past her. */
function speed(width: number, height: number): Drawing {
  const strokes = [
    [0.0, 0.5, 0.13],
    [-0.02, 0.79, 0.2],
    [0.02, 0.85, 0.14],
  ] as const;
  return faint(
    0.4,
    ...strokes.map(([left, down, long]) =>
      ink(
        curve([
          [width * left, height * (down - long * 0.16)],
          [width * (left + long), height * down],
        ]),
        palette.mist,
        2.6,
      ),
    ),
  );
}
