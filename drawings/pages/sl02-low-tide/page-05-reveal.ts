/** Page 5, first panel: the hood slides back, and under it is the keeper. She cannot look at them. */
import { soft } from "../../cast/dots.ts";
import { type HaldaOptions, halda, haldaHand } from "../../cast/halda.ts";
import { drape, greyCloth } from "../../cast/halda-cloak.ts";
import { JAR_LOOP, jar } from "../../cast/jar.ts";
import { pim } from "../../cast/pim.ts";
import { tobin } from "../../cast/tobin.ts";
import { backdrop, beam, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print, within } from "../../kit/paper.ts";
import { ellipse } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { faint } from "../../sets/layers.ts";
import { inLight } from "./in-light.ts";
import { type Camera, see, treads, type Well } from "./stairwell.ts";

const SIZE = 1.8;

const BARE: HaldaOptions = {
  cloak: "hoodDown",
  mood: "sad",
  carriage: "bowed",
  look: [-0.9, 1],
  tear: true,
  tilt: 7,
  arms: { left: { reach: [124, -272], hand: "grip" } },
};

/** The unmasking. */
export function drawReveal(width: number, height: number): Drawing {
  const at = { x: width * 0.645, y: height + 192, scale: SIZE, flip: true };
  const on = ([x, y]: Point): Point => [at.x - x * SIZE, at.y + y * SIZE];
  const head = on([70, -455]);
  const hand = haldaHand(BARE, "left");
  const fire = on([hand[0], hand[1] + 102]);
  const pose: HaldaOptions = { ...BARE, holding: { left: { thing: hanging(), angle: 0 } } };
  return stack(
    shell(width, height, head),
    beam([head[0] + 60, -200], 94, 1000, 46, palette.glow, 0.22),
    motes([head[0] - 60, 0], height),
    glow(fire, 460, palette.amber, 0.5),
    inLight(
      { from: -70, colour: palette.glow, dim: 0.1, width: 5, reach: 40, warmth: 0.14, shade: palette.dusk },
      inLight(
        { from: 120, colour: palette.amber, dim: 0.08, edge: 0.75, width: 5, reach: 110, warmth: 0.42 },
        place(stack(slidingHood(), halda(pose), clasp()), at),
      ),
    ),
    place(within(ellipse(hand[0], hand[1] + 103, 60, 56), place(hanging(), { x: hand[0], y: hand[1] })), at),
    glow(fire, 330, palette.amber, 0.5),
    glow(fire, 120, palette.lamp, 0.3),
    glow([fire[0] + 90, fire[1] + 40], 560, palette.amber, 0.34),
    glow(on([190, -380]), 190, palette.amber, 0.3),
    watchers(height),
    vignette(width, height, [head[0] - 60, head[1] + 60], 0.42),
  );
}

/** The two who look up at her, dark before the jar's light: only what they are from behind. */
function watchers(height: number): Drawing {
  return inLight(
    {
      from: -14,
      colour: palette.amber,
      dim: 0.8,
      shade: palette.night,
      width: 4,
      reach: 20,
      warmth: 0.3,
      edge: 0.9,
    },
    place(tobin({ view: "back", lift: 0, ears: "flat", tilt: 4 }), { x: 52, y: height + 300, scale: 1.4 }),
    place(pim({ view: "back", lift: 0, ears: "up", tilt: 8 }), { x: 188, y: height + 205, scale: 1.3 }),
  );
}

/** The stair above her, round her head. */
function shell(width: number, height: number, [x, y]: Point): Drawing {
  const camera: Camera = { at: [0, -1.4, -0.6], yaw: 10, pitch: 82, focal: 640, centre: [x - 6, y + 60] };
  const well: Well = {
    inner: 2.3,
    wall: 4.2,
    rise: 0.15,
    turn: 10,
    thick: 0.3,
    lamps: [],
    stone: (up) =>
      mix(
        mix(palette.night, palette.dusk, 0.5),
        mix(palette.rose, palette.haze, 0.35),
        Math.min(1, Math.max(0, up / 11)) ** 1.2,
      ),
  };
  const zenith = see(camera, [0, 50, 0]).at;
  return stack(
    backdrop(width, height, [
      [0, palette.night],
      [1, palette.ink],
    ]),
    print(ellipse(zenith[0], zenith[1], 200), mix(palette.rose, palette.lamp, 0.45)),
    treads(camera, well, -6, 78),
    glow(zenith, 480, palette.lamp, 0.5),
  );
}

/** The hood on its way down: it has slid from her crest and hangs open behind her head. */
function slidingHood(): Drawing {
  const bag = soft(
    "100 -344  92 -400  84 -470  66 -530  24 -568  -34 -576  -92 -558  -132 -520  -146 -452  -136 -386  -110 -330  -60 -300  30 -300",
    0.95,
  );
  const inside = soft(
    "84 -350  76 -404  62 -476  44 -524  12 -550  -28 -554  -68 -530  -92 -490  -96 -420  -76 -350  -20 -316",
    0.95,
  );
  const deep = soft(
    "60 -350  50 -420  34 -500  6 -540  -24 -540  -52 -500  -66 -440  -56 -370  -10 -330",
    0.95,
  );
  return stack(
    greyCloth.define,
    cut(bag, palette.stone, { edge: palette.mist }),
    within(bag, ...drape(["-40 -580  -130 -500  -104 -310", "-80 -580  -160 -460  -130 -330"])),
    print(inside, mix(palette.night, palette.dusk, 0.3)),
    print(deep, palette.ink, 0.7),
    faint(0.9, ink(inside, palette.fog, 5)),
  );
}

/** The brass clasp that holds the cloak below its roll. */
function clasp(): Drawing {
  return stack(cut(ellipse(39, -303, 10), palette.brass), ink(ellipse(39, -303, 5.5), palette.lamp, 2));
}

/** Dust in the light that falls from above, so still is it. */
function motes([x, top]: Point, height: number): Drawing {
  const luck = chance(17);
  const specks = Array.from({ length: 34 }, () => {
    const down = luck.next();
    const at: Point = [x + luck.between(-90, 90) * (0.6 + down * 2.6), top + down * height * 0.9];
    return faint(luck.between(0.25, 0.8), print(ellipse(at[0], at[1], luck.between(1.4, 3.4)), palette.glow));
  });
  return stack(...specks);
}

/** The jar as a hand holds it: its loop at the origin. */
function hanging(): Drawing {
  const [loopX, loopY] = JAR_LOOP;
  return place(jar({ flames: 7, glows: false }), { x: -loopX, y: -loopY });
}
