/** Page 6, below: Halda at the egg as at a sickbed, her old pupil out of breath, and a badge held out between them. */
import { soft } from "../../cast/dots.ts";
import { egg } from "../../cast/egg.ts";
import { halda } from "../../cast/halda.ts";
import { orlo } from "../../cast/orlo.ts";
import { type PimOptions, pim, pimHands } from "../../cast/pim.ts";
import { guildBadge } from "../../cast/pim-coat.ts";
import { beam, glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, linear, print } from "../../kit/paper.ts";
import { ellipse } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { hangingLamp } from "../../sets/hanging-lamps.ts";
import { shaded, shining } from "../../sets/layers.ts";
import { inLight, type Light } from "./in-light.ts";
import { panes } from "./panes.ts";

const SHELL_SIZE = 2.7;

/** Halda lays her wing on the shell. */
export function drawSickbed(width: number, height: number): Drawing {
  const shell: Point = [width * 1.13, height + 340];
  const touch: Point = [width * 0.5, height - 100];
  const keeper = halda({
    view: "side",
    cloak: "hoodDown",
    carriage: "bowed",
    lean: 4,
    tilt: -14,
    mood: "worried",
    look: [0.8, 0.5],
    speak: 0.25,
    arms: { left: { shoulder: 112, elbow: -4, hand: "open" } },
  });
  const pulse = [190, 138, 92].map((radius, index) =>
    shining(0.2 + index * 0.1, print(ellipse(touch[0] + 20, touch[1], radius, radius * 0.94), palette.lamp)),
  );
  return stack(
    panes(width, height, [0.1, 0.42]),
    glow([width * 0.8, height * 0.5], 430, palette.ember, 0.6),
    place(egg({ cracked: 2, glow: 0.86 }), { x: shell[0], y: shell[1], scale: SHELL_SIZE }),
    wash(width, height, palette.ember, 0.2),
    ...pulse,
    inLight(
      { from: 12, colour: palette.glow, width: 4, edge: 0.9, reach: 40, warmth: 0.4, dim: 0.28 },
      place(coarse(keeper), { x: width * 0.07, y: height + 330, scale: 1.16 }),
    ),
    glow(touch, 150, palette.lamp, 0.5),
    vignette(width, height, [width * 0.55, height * 0.6], 0.5),
  );
}

/** Master Orlo at the head of the stair, wet to the knees and out of breath. */
export function drawOldPupil(width: number, height: number): Drawing {
  const master = stack(
    orlo({
      hat: "askew",
      sweat: true,
      mood: "worried",
      look: [0.9, -0.1],
      lean: 7,
      tilt: 4,
      arms: {
        right: { shoulder: 50, elbow: 44, hand: "grip" },
        left: { shoulder: -14, elbow: 100, hand: "open" },
      },
      holding: { right: { thing: hangingLamp(8), angle: 0 } },
    }),
    wetHem(),
  );
  const light: Point = [width * 0.815 - 244, height - 124];
  return stack(
    panes(width, height, [0.06, 0.34]),
    glow([-40, height * 0.5], 420, palette.amber, 0.55),
    doorway(width, height),
    inLight(
      { from: 180, colour: palette.lamp, width: 5, edge: 0.9, reach: 44, warmth: 0.4, dim: 0.3 },
      place(coarse(master), { x: width * 0.815, y: height + 4, scale: 0.9, flip: true }),
    ),
    glow(light, 190, palette.amber, 0.55),
    glow(light, 60, palette.glow, 0.6),
    puffs(width, height),
    vignette(width, height, [width * 0.55, height * 0.5], 0.5),
  );
}

/** Sea water in the cloth, and its drops. */
function wetHem(): Drawing {
  return stack(
    print(
      soft("-114 -92  -70 -104  -20 -90  30 -104  80 -92  126 -100  126 -12  0 -4  -114 -14", 0.8),
      palette.ink,
      0.4,
    ),
    ink("M-112 -92Q-70 -104 -20 -91Q30 -104 80 -92Q104 -100 124 -98", palette.fog, 2, 0.6),
  );
}

function doorway(width: number, height: number): Drawing {
  const opening = `M${width * 0.5} ${height + 10}V160Q${width * 0.52} 26 ${width * 0.8} 20Q${width * 1.07} 26 ${width * 1.08} 150V${height + 10}Z`;
  const frame = `M${width * 0.44} ${height + 10}V150Q${width * 0.46} -30 ${width * 0.8} -34Q${width * 1.2} -30 ${width * 1.2} 140V${height + 10}Z`;
  const plate = mix(mix(palette.teal, palette.night, 0.55), palette.ink, 0.15);
  const dark = linear(
    [width * 0.42, 0],
    [width, 0],
    [
      [0, mix(palette.plum, palette.ink, 0.25)],
      [1, palette.ink],
    ],
  );
  return stack(
    cut(frame, plate, { lift: 2, edge: palette.lamp }),
    shaded(
      frame,
      [width * 0.36, 0],
      [width, 0],
      [
        [0, palette.amber, 0.4],
        [0.4, palette.amber, 0],
      ],
    ),
    dark.define,
    print(opening, dark.fill),
    ink(opening, mix(palette.brass, palette.ink, 0.2), 7),
  );
}

/** Breath: he is not made for stairs. */
function puffs(width: number, height: number): Drawing {
  return stack(
    ...[
      [0.49, 0.5, 14],
      [0.455, 0.53, 10],
      [0.43, 0.55, 6],
    ].map(([x = 0, y = 0, r = 0]) => print(ellipse(width * x, height * y, r, r * 0.8), palette.mist, 0.32)),
  );
}

const giving: PimOptions = {
  view: "threeQuarter",
  mood: "determined",
  look: [0.9, -0.25],
  badge: false,
  ears: "up",
  lean: 2,
  tilt: -4,
  lift: 0,
  arms: { left: { shoulder: 82, elbow: 2, hand: "open" }, right: { shoulder: -8, elbow: 26 } },
};
const FROM_BEHIND: Light = {
  from: -50,
  colour: palette.lamp,
  width: 4,
  edge: 0.95,
  reach: 34,
  warmth: 0.34,
  dim: 0.26,
};

/** Pim gives the badge back. */
export function drawBadge(width: number, height: number): Drawing {
  const at = { x: width * 0.445, y: height + 100, scale: 1.32 };
  const hand = pimHands(giving).left;
  const badge: Point = [at.x + (hand[0] + 4) * at.scale, at.y + (hand[1] - 18) * at.scale];
  const keeper = halda({
    cloak: "hoodDown",
    carriage: "bowed",
    tilt: -16,
    mood: "worried",
    look: [0.7, 0.4],
  });
  const master = orlo({
    hat: "askew",
    mood: "sad",
    look: [0.8, 0.7],
    lean: 4,
    arms: {
      right: { shoulder: 14, elbow: 84, hand: "open" },
      left: { shoulder: 8, elbow: 60, hand: "open" },
    },
  });
  return stack(
    panes(width, height, [0.04, 0.3, 0.96]),
    place(egg({ cracked: 2, glow: 0.86 }), { x: width * 0.63, y: height + 180, scale: 1.55 }),
    beam([width * 0.6, height * 0.5], -160, 700, 16, palette.lamp, 0.2),
    beam([width * 0.6, height * 0.5], -24, 700, 16, palette.lamp, 0.2),
    wash(width, height, palette.ember, 0.16),
    inLight(
      { ...FROM_BEHIND, from: -20, dim: 0.46 },
      place(coarse(keeper), { x: width * 0.035, y: height + 254, scale: 0.86 }),
    ),
    inLight(
      { ...FROM_BEHIND, from: -140 },
      place(coarse(master), { x: width * 0.885, y: height + 178, scale: 1.28, flip: true }),
    ),
    inLight({ ...FROM_BEHIND, dim: 0.12 }, place(coarse(pim(giving)), at)),
    place(guildBadge(), { x: badge[0], y: badge[1], scale: 2.1, rotate: 8 }),
    glow(badge, 150, palette.lamp, 0.6),
    glow(badge, 46, palette.glow, 0.5),
    vignette(width, height, [width * 0.58, height * 0.5], 0.5),
  );
}
