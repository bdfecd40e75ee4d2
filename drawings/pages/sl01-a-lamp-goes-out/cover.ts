/** The cover: Pim, small and luminous, lighting a lamp at the end of a pier; Lanthe behind her, and far out a lighthouse. */
import { glow, vignette, wash } from "../../kit/light.ts";
import { drawDocument, type Scene } from "../../kit/page.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, print } from "../../kit/paper.ts";
import { ellipse, rectangle } from "../../kit/shape.ts";
import { type Drawing, element, type Placement, type Point, place, stack } from "../../kit/svg.ts";
import { thrifty } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { gull, lampAfar, lampQuay, lightAfar, quarter, ringsOfLight, stamped } from "../../sets/harbour.ts";
import { faint } from "../../sets/layers.ts";
import { pier } from "../../sets/pier.ts";
import { reflection, sea } from "../../sets/sea.ts";
import { sky } from "../../sets/sky.ts";
import { skyline } from "../../sets/skyline.ts";
import { lampFlame, poolOfLight, streetLamp } from "../../sets/street-lamp.ts";
import { tallLight } from "../../sets/tall-light.ts";
import { reachForLamp } from "./reach-for-lamp.ts";

const SIZE = { width: 1200, height: 834 };
const SEA_LINE = 588;
const DECK = 690;
const LAMP = { x: 800, y: DECK + 18, scale: 0.86 };
const LIGHT: Point = [LAMP.x - lampFlame[0] * LAMP.scale, LAMP.y + lampFlame[1] * LAMP.scale];
const PIM = { x: 640, y: DECK + 22, scale: 0.72 };

/** The cover as a whole document. */
export function drawCover(): string {
  const { width, height } = SIZE;
  return drawDocument(
    SIZE,
    thrifty(picture)(width, height),
    element("rect", { id: "title", x: 110, y: 66, width: 980, height: 190, fill: "none" }),
  );
}

const picture: Scene = (width, height) =>
  stack(behind(), lightOfTheLamp(), harbourSide(), nearest(), vignette(width, height, [690, 480], 0.55));

/** Sky, lighthouse, town and sea, paler the farther they are. */
function behind(): Drawing {
  const { width, height } = SIZE;
  return stack(
    sky(width, height, "dusk", { horizon: SEA_LINE, clouds: 0, seed: 44 }),
    place(tallLight({ lit: false, time: "dusk", distance: 0.62, windows: false }), {
      x: 1062,
      y: SEA_LINE + 2,
      scale: 0.2,
    }),
    skyline({
      time: "dusk",
      from: -10,
      to: 560,
      y: SEA_LINE + 4,
      scale: 0.32,
      seed: 4,
      distance: 0.74,
      lit: 0.4,
      storeys: 6,
      peak: 0.3,
    }),
    sea(width, height, SEA_LINE, "dusk", { lightX: 760, seed: 5, rough: 0.8 }),
    skyline({
      time: "dusk",
      from: -20,
      to: 440,
      y: SEA_LINE + 12,
      scale: 0.44,
      seed: 9,
      distance: 0.42,
      lit: 0.5,
      storeys: 5,
      peak: 0.1,
    }),
    quarter({
      time: "dusk",
      from: -60,
      to: 320,
      y: SEA_LINE + 32,
      scale: 0.58,
      seed: 26,
      distance: 0.08,
      lit: 0.7,
      storeys: 4,
      peak: 0,
      stilts: 40,
    }),
    lampQuay({ from: -10, to: 400, y: SEA_LINE + 32, scale: 0.24, count: 5, drop: 42 }, "dusk", 0.12),
    ...[60, 130, 215, 290].map((x) =>
      reflection(x, SEA_LINE + 76, 130, palette.amber, { spread: 0.8, strength: 0.5 }),
    ),
    wash(width, height, palette.dusk, 0.2),
  );
}

function lightOfTheLamp(): Drawing {
  return stack(
    glow(LIGHT, 520, palette.amber, 0.48),
    ringsOfLight(LIGHT, 300, 1.1),
    ...[-40, 0, 46].map((x) =>
      reflection(LIGHT[0] + x, DECK + 70, 130, palette.lamp, { spread: 1.6, strength: 0.6 }),
    ),
  );
}

/** The pier with its lamps, and Pim at the last of them. */
function harbourSide(): Drawing {
  const deck = pier(SIZE.width, DECK, {
    time: "dusk",
    perspective: 34,
    from: -80,
    to: 930,
    drop: 120,
    rail: false,
  });
  const lamps = [150, 400].map((x): Placement => ({ x, y: DECK + 10, scale: 0.62 }));
  return stack(
    deck.back,
    ...lamps.map((lamp) => poolOfLight([lightAfar(lamp)[0], DECK + 16], 150, 0.7)),
    stamped(lampAfar(mix(palette.bottle, palette.night, 0.5)), lamps),
    poolOfLight([LIGHT[0], DECK + 22], 300, 0.95),
    place(streetLamp({ lit: true }), { ...LAMP, flip: true }),
    faint(0.5, print(ellipse(PIM.x, PIM.y + 1, 34, 5), palette.ink)),
    reachForLamp({ stand: PIM, flame: [LIGHT[0] - 14, LIGHT[1] + 20], length: 330, grip: 0.5, lift: 122 }),
    glow([PIM.x + 40, PIM.y - 170], 150, palette.lamp, 0.4),
  );
}

/** What is between us and the pier: a post with a gull that watches her, and another. */
function nearest(): Drawing {
  const wood = mix(palette.bark, palette.ink, 0.55);
  const post = (x: number, top: number, half: number) =>
    stack(
      cut(rectangle(x - half, top, half * 2, 300, 8), wood, { edge: palette.lamp }),
      cut(rectangle(x - half - 6, top - 9, half * 2 + 12, 20, 9), mix(wood, palette.slate, 0.3), {
        edge: palette.lamp,
      }),
      ink(`M${x - half} ${top + 44}h${half * 2}M${x - half} ${top + 56}h${half * 2}`, palette.ochre, 6, 0.8),
    );
  return stack(
    post(1062, 640, 30),
    post(1138, 706, 25),
    place(gull(mix(palette.mist, palette.haze, 0.2), mix(palette.haze, palette.dusk, 0.3)), {
      x: 1060,
      y: 633,
      scale: 1.05,
      flip: true,
    }),
  );
}
