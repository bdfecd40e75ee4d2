/** The Tall Light with its roof thrown open like a flower: the tower of every page, a new head for this one. */
import { glow } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, linear, print, within } from "../../kit/paper.ts";
import { ellipse, polygon, rectangle } from "../../kit/shape.ts";
import { type Drawing, type Placement, type Point, place, stack } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { shares, shining } from "../../sets/layers.ts";
import { tallLight } from "../../sets/tall-light.ts";

/** The middle of the lamp room, from the foot of the tower. */
export const LAMP_ROOM: Point = [0, -826];
const METAL = mix(palette.brass, palette.bark, 0.4);

/** The tower at its place, lit from its open head; `room` is where that head is on the panel. */
export function brokenTower(at: Placement, room: Point): Drawing {
  const night = linear(
    [-130, 0],
    [130, 0],
    [
      [0, palette.lamp, 0.3],
      [0.28, palette.amber, 0],
      [0.5, palette.night, 0.3],
      [1, palette.ink, 0.72],
    ],
  );
  const fire = linear(
    [0, -780],
    [0, -330],
    [
      [0, palette.glow, 0.85],
      [0.3, palette.amber, 0.4],
      [1, palette.ember, 0],
    ],
  );
  const trunk = "M-66 -752L-80 -420L-124 0H124L80 -420L66 -752Z";
  return stack(
    glow([room[0], room[1]], 330, palette.amber, 0.7),
    place(
      stack(
        petals(-1),
        within(rectangle(-420, -776, 840, 960), tallLight({ lit: false, windows: true })),
        night.define,
        print(trunk, night.fill),
        fire.define,
        print(trunk, fire.fill),
        gallery(),
        petals(1),
        column(),
      ),
      at,
    ),
  );
}

/** The ring that people walk on, its rail bent outwards. */
function gallery(): Drawing {
  const bars = shares(13, true).map(
    (share) => `M${-108 + share * 216} -778L${(-108 + share * 216) * 1.14} -816`,
  );
  return stack(
    cut(
      polygon([
        [-68, -752],
        [68, -752],
        [112, -780],
        [-112, -780],
      ]),
      mix(palette.stone, palette.amber, 0.35),
      { edge: palette.glow },
    ),
    ink(bars.join(""), METAL, 4),
    ink("M-124 -818Q0 -806 124 -818", METAL, 7),
    ink("M-124 -821Q0 -809 124 -821", palette.glow, 2.4, 0.9),
    cut(rectangle(-116, -786, 232, 13, 4), mix(palette.brass, palette.lamp, 0.4), { edge: palette.glow }),
  );
}

/** Ribs of the cage and plates of its roof, bent back all round: behind the light, or before it. */
function petals(side: -1 | 1): Drawing {
  const bent =
    side === -1
      ? [
          [-34, 70],
          [-10, 92],
          [16, 96],
          [40, 72],
        ]
      : [
          [-62, 96],
          [-48, 60],
          [50, 64],
          [66, 92],
        ];
  return stack(
    ...bent.map(([at = 0, out = 0]) => {
      const way = Math.sign(at);
      const tip: Point = [at + way * out, -880 - (110 - out) * 0.9];
      const leaf = `M${at - 12} -782Q${at - 4} -850 ${tip[0]} ${tip[1]}Q${at + way * 34} -840 ${at + 14} -782Z`;
      return stack(
        cut(leaf, mix(palette.coral, palette.bark, side === -1 ? 0.1 : 0.3), { edge: palette.glow }),
        ink(`M${at} -784Q${at + way * 6} -850 ${tip[0]} ${tip[1]}`, palette.lamp, 3, 0.8),
      );
    }),
  );
}

/** What stands in the room now: only light. */
function column(): Drawing {
  const light = linear(
    [0, -780],
    [0, -1010],
    [
      [0, "#ffffff", 1],
      [0.45, palette.glow, 0.9],
      [1, palette.lamp, 0],
    ],
  );
  return stack(
    light.define,
    shining(0.95, print("M-56 -782Q-70 -880 -150 -1010H150Q70 -880 56 -782Z", light.fill)),
    glow([0, -800], 150, "#ffffff", 0.9),
  );
}

/** Glass of the cage and shell of the egg, thrown out in a ring. */
export function shards([x, y]: Point): Drawing {
  const luck = chance(9);
  return stack(
    ...shares(34).map((share, index) => {
      const angle = -Math.PI * luck.between(-0.12, 1.12);
      const far = luck.between(90, 330) * (index % 3 === 0 ? 1.25 : 1);
      const size = luck.between(0.35, 1) * (index % 5 === 0 ? 1.6 : 1);
      const glass = index % 2 === 0;
      return place(
        cut(
          polygon([
            [-9, -13],
            [7, -9],
            [12, 7],
            [-4, 12],
          ]),
          glass ? mix(palette.mist, palette.lamp, 0.3) : palette.lamp,
          { lift: 0, edge: "#ffffff", opacity: glass ? 0.8 : 1 },
        ),
        {
          x: x + Math.cos(angle) * far,
          y: y + Math.sin(angle) * far * 0.85,
          rotate: share * 720,
          scale: size,
        },
      );
    }),
    ...shares(60).map(() => {
      const angle = -Math.PI * luck.between(-0.1, 1.1);
      const far = luck.between(40, 420);
      return print(
        ellipse(x + Math.cos(angle) * far, y + Math.sin(angle) * far, luck.between(1.4, 4)),
        luck.next() < 0.5 ? palette.glow : palette.lamp,
        0.9,
      );
    }),
  );
}
