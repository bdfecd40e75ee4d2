/** The dark boat, from the side and from above. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { blob, ellipse, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, place, stack } from "../kit/svg.ts";
import { airOf, dyed, mix, type Time } from "./air.ts";
import { faint } from "./layers.ts";
import { lens } from "./sea.ts";
import { flame } from "./street-lamp.ts";

export type FishingBoatOptions = { lamp: boolean; view?: "side" | "above"; time?: Time };

/** A fishing boat 440 long, its middle on the water at the origin, its bow to the right. From above: its middle at the origin. */
export function fishingBoat({ lamp, view = "side", time = "night" }: FishingBoatOptions): Drawing {
  return view === "side" ? fromTheSide(lamp, time) : fromAbove(lamp, time);
}

const HULL = "M-214 -74Q-100 -36 60 -48Q160 -58 230 -116Q214 -20 168 16H-164Q-206 -10 -214 -74Z";

function fromTheSide(lamp: boolean, time: Time): Drawing {
  const dye = (colour: string) => dyed(colour, time);
  const hull = dye(palette.sea);
  const wood = mix(dye(palette.wood), palette.ink, 0.2);
  return stack(
    rigging(dye, wood),
    cabin(dye, lamp),
    fisher(dye),
    cut(HULL, hull),
    within(
      HULL,
      print(
        "M-230 -70Q-100 -28 60 -42Q160 -52 240 -112V-96Q160 -34 60 -24Q-100 -12 -230 -54Z",
        dye(palette.cream),
      ),
      faint(0.5, ink("M-206 -34Q-60 -4 70 -10Q160 -18 222 -66", palette.ink, 2.5)),
      print(rectangle(-240, -4, 500, 40), mix(dye(palette.coral), palette.ink, 0.35)),
    ),
    ink("M-100 -40q-20 30 6 52M40 -46q20 34 -8 60", dye(palette.ochre), 4, 0.7),
    lamp ? mastLight() : cut(ellipse(-34, -330, 12, 15), mix(dye(palette.slate), palette.ink, 0.4)),
    ...[0, 1, 2].map((row) =>
      faint(
        0.5 - row * 0.13,
        print(lens([row * 12 - 10, 17 + row * 12], 214 + row * 24, 7), airOf(time).light),
      ),
    ),
  );
}

function rigging(dye: (colour: string) => string, wood: string): Drawing {
  const furled = blob(
    [
      [-40, -138],
      [30, -158],
      [118, -150],
      [176, -128],
      [120, -118],
      [30, -122],
      [-36, -112],
    ],
    0.8,
  );
  return stack(
    ink("M-40 -60L-34 -380M-34 -372L214 -112M-34 -372L-200 -84", wood, 3.5),
    cut(rectangle(-42, -392, 13, 350, 5), wood),
    cut(furled, mix(dye(palette.page), palette.ink, 0.2)),
    ink("M-36 -124L186 -124M10 -156v36M66 -158v38M120 -150v32", wood, 4),
  );
}

function cabin(dye: (colour: string) => string, lamp: boolean): Drawing {
  return stack(
    cut(
      polygon([
        [-168, -66],
        [-162, -150],
        [-84, -150],
        [-74, -54],
      ]),
      dye(palette.cream),
    ),
    cut(
      polygon([
        [-182, -146],
        [-174, -166],
        [-78, -166],
        [-66, -146],
      ]),
      dye(palette.coral),
    ),
    print(rectangle(-146, -132, 44, 36, 4), lamp ? palette.lamp : palette.ink),
  );
}

function mastLight(): Drawing {
  return stack(
    cut(ellipse(-34, -330, 14, 17), palette.lamp, { edge: palette.cream }),
    place(flame([0, 0], 22), { x: -34, y: -320 }),
    glow([-34, -330], 260, palette.amber, 0.7),
    glow([-34, -330], 80, palette.lamp, 0.7),
  );
}

/** Somebody in oilskins, looking for a light. */
function fisher(dye: (colour: string) => string): Drawing {
  const coat = dye(palette.mustard);
  return stack(
    cut(
      blob(
        [
          [64, -46],
          [60, -112],
          [76, -136],
          [104, -136],
          [122, -112],
          [126, -46],
        ],
        0.7,
      ),
      coat,
    ),
    cut(
      blob(
        [
          [76, -136],
          [72, -160],
          [90, -176],
          [110, -164],
          [116, -140],
        ],
        0.8,
      ),
      dye(palette.stone),
    ),
    cut("M62 -154Q92 -204 122 -156L134 -150Q96 -160 54 -146Z", coat),
    cut(
      blob(
        [
          [112, -112],
          [140, -140],
          [150, -156],
          [158, -148],
          [146, -124],
          [120, -94],
        ],
        0.7,
      ),
      coat,
    ),
  );
}

function fromAbove(lamp: boolean, time: Time): Drawing {
  const dye = (colour: string) => dyed(colour, time);
  const hull = "M-210 -58Q-90 -96 70 -80Q180 -62 230 0Q180 62 70 80Q-90 96 -210 58Q-222 0 -210 -58Z";
  const deck = "M-188 -42Q-80 -72 64 -60Q158 -46 198 0Q158 46 64 60Q-80 72 -188 42Z";
  return stack(
    faint(0.4, print(ellipse(-16, 22, 236, 92), palette.ink)),
    ...[0, 1].map((row) =>
      faint(
        0.4,
        ink(
          `M${-230 - row * 46} ${-60 - row * 22}Q${-330 - row * 70} 0 ${-230 - row * 46} ${60 + row * 22}`,
          airOf(time).light,
          4,
        ),
      ),
    ),
    cut(hull, dye(palette.sea)),
    cut(deck, dye(palette.wood)),
    within(deck, faint(0.5, ink("M-190 -34H200M-190 -12H200M-190 12H200M-190 34H200", palette.ink, 2.5))),
    cut(rectangle(-160, -44, 96, 88, 8), dye(palette.coral)),
    cut(rectangle(-52, -66, 20, 132, 5), mix(dye(palette.wood), palette.ink, 0.35)),
    cut(rectangle(74, -60, 20, 120, 5), mix(dye(palette.wood), palette.ink, 0.35)),
    ink("M-40 0L176 34", dye(palette.bark), 15),
    ink("M0 6L160 30", dye(palette.page), 11),
    cut(ellipse(24, -26, 30, 26), dye(palette.mustard)),
    cut(ellipse(34, -26, 17), mix(dye(palette.mustard), palette.ink, 0.2)),
    cut(ellipse(-40, 0, 13), lamp ? palette.lamp : mix(dye(palette.slate), palette.ink, 0.4)),
    lamp ? stack(glow([-40, 0], 340, palette.amber, 0.7), glow([-40, 0], 110, palette.lamp, 0.7)) : "",
  );
}
