/** Page 7, last panel, the whole story's splash: the bird of light over the night sea, and a small boat turned for home. */
import { bird } from "../../cast/bird.ts";
import { beam, glow, vignette } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { linear, print } from "../../kit/paper.ts";
import { rectangle } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { chance } from "../../sets/chance.ts";
import { fishingBoat } from "../../sets/fishing-boat.ts";
import { shares, sheen, shining } from "../../sets/layers.ts";
import { lens, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { dawnTail } from "./dawn-tail.ts";
import { inLight } from "./in-light.ts";
import { brokenTower, LAMP_ROOM, shards } from "./page-07-tower.ts";

const HORIZON = 566;
const BIRD: Point = [494, 292];

/** The sky, the bird, the tower it has left, and what is far below. */
export function drawBurst(width: number, height: number): Drawing {
  const tower = { x: 742, y: height - 24, scale: 0.43 };
  const room: Point = [tower.x + LAMP_ROOM[0] * tower.scale, tower.y + LAMP_ROOM[1] * tower.scale];
  return stack(
    night(width, height),
    farTown(),
    glow(room, 520, palette.ember, 0.55),
    rays(room),
    sea(width, height, HORIZON, "night", { rough: 1.1, lightX: BIRD[0] }),
    brightWater(width, height),
    glow([BIRD[0], HORIZON + 90], 560, palette.amber, 0.34),
    homeward(height),
    dawnTail(
      [
        [BIRD[0] + 40, BIRD[1] + 80],
        [room[0] - 130, room[1] - 96],
        [room[0] - 10, room[1] + 6],
        [room[0] + 120, room[1] + 44],
        [room[0] + 240, room[1] - 10],
        [room[0] + 318, room[1] - 130],
        [room[0] + 420, room[1] - 232],
      ],
      { count: 7, spread: 84, thick: 46 },
    ),
    place(coarse(bird({ pose: "burst", wing: 0.55 })), {
      x: BIRD[0],
      y: BIRD[1],
      scale: 0.79,
      rotate: -22,
      flip: true,
    }),
    brokenTower(tower, room),
    shards(room),
    glow(room, 260, palette.glow, 0.55),
    vignette(width, height, [BIRD[0] + 60, BIRD[1] + 140], 0.5),
  );
}

function night(width: number, height: number): Drawing {
  const warm = linear(
    [0, 0],
    [0, HORIZON],
    [
      [0, palette.ink, 0.5],
      [0.5, palette.plum, 0.1],
      [0.8, palette.ember, 0.2],
      [1, palette.amber, 0.55],
    ],
  );
  return stack(
    sky(width, height, "night", { horizon: HORIZON, light: "none", clouds: 6, seed: 5 }),
    warm.define,
    print(rectangle(0, 0, width, HORIZON + 4), warm.fill),
  );
}

function rays(room: Point): Drawing {
  return stack(
    ...[-176, -163, -148, -131, -112, -97, -80, -64, -47, -30, -16, -4].map((angle, index) =>
      beam(room, angle, 1150, 4 + (index % 3) * 3.5, index % 2 === 0 ? palette.amber : palette.ember, 0.42),
    ),
    ...shares(11).map((share, index) =>
      beam(BIRD, share * 360 + 8, 640, 5 + (index % 2) * 4, palette.amber, 0.34),
    ),
  );
}

/** Lanthe on the horizon, and its few lights. */
function farTown(): Drawing {
  return skyline({
    time: "night",
    from: 26,
    to: 372,
    y: HORIZON + 3,
    scale: 0.17,
    seed: 11,
    distance: 0.25,
    lit: 0.55,
    storeys: 5,
    peak: 0.55,
  });
}

/** Gold leaves on the waves: a road of light from the horizon to our feet, and stray ones all about. */
function brightWater(width: number, height: number): Drawing {
  const luck = chance(77);
  const depth = height - HORIZON;
  const leaves = (count: number, colour: string, opacity: number, spread: (near: number) => number) =>
    sheen(
      shares(count)
        .map((share) => {
          const near = share ** 1.2;
          const y = HORIZON + 6 + depth * near;
          const x = BIRD[0] - 90 + (luck.next() - 0.5) * spread(near);
          return lens([x, y], (14 + 70 * near) * luck.between(0.5, 1.2), 1.6 + 6 * near);
        })
        .join(""),
      colour,
      opacity,
    );
  return stack(
    leaves(90, palette.amber, 0.4, (near) => 500 + 700 * near),
    leaves(80, palette.lamp, 0.6, (near) => 260 + 420 * near),
    leaves(46, palette.glow, 0.8, (near) => 120 + 260 * near),
    shining(0.25, print(rectangle(0, HORIZON, width, 3), palette.lamp)),
  );
}

/** The dark boat, no longer dark: its bow to the town, its wake a hook behind it. */
function homeward(height: number): Drawing {
  const at = { x: 236, y: height - 116, scale: 0.36 };
  return stack(
    glow([at.x + 40, at.y + 10], 300, palette.amber, 0.42),
    wake(at),
    inLight(
      { from: -50, colour: palette.lamp, width: 3, edge: 0.95, reach: 20, warmth: 0.4, dim: 0.3 },
      place(fishingBoat({ lamp: false }), { ...at, flip: true }),
    ),
    glow([at.x, at.y - 20], 210, palette.amber, 0.4),
  );
}

/** Where it came about: two lines of foam that bend. */
function wake({ x, y }: { x: number; y: number }): Drawing {
  const foam = mix(palette.mist, palette.lamp, 0.5);
  return shining(
    0.75,
    print(
      `M${x + 66} ${y + 2}Q${x + 190} ${y + 2} ${x + 250} ${y + 34}Q${x + 286} ${y + 62} ${x + 236} ${y + 84}Q${x + 276} ${y + 58} ${x + 238} ${y + 36}Q${x + 180} ${y + 12} ${x + 66} ${y + 8}Z`,
      foam,
    ),
    print(
      `M${x - 84} ${y + 4}Q${x - 20} ${y + 14} ${x + 80} ${y + 12}Q${x + 150} ${y + 20} ${x + 196} ${y + 46}Q${x + 140} ${y + 24} ${x + 70} ${y + 18}Q${x - 20} ${y + 20} ${x - 84} ${y + 4}Z`,
      foam,
    ),
  );
}
