/** Page 7, the door: a kind old heron, and a print on her step. */
import { halda } from "../../cast/halda.ts";
import { lit } from "../../cast/lit-figure.ts";
import { pim } from "../../cast/pim.ts";
import { tobin } from "../../cast/tobin.ts";
import { glow, vignette, wash } from "../../kit/light.ts";
import { palette } from "../../kit/palette.ts";
import { cut, ink, linear } from "../../kit/paper.ts";
import { polygon } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { coarse, plain } from "../../kit/thrift.ts";
import { mix } from "../../sets/air.ts";
import { fogBank } from "../../sets/fog.ts";
import { faint } from "../../sets/layers.ts";
import { sky } from "../../sets/sky.ts";
import { towerFoot } from "../../sets/tower-foot.ts";
import { dampness, track } from "./wet-tracks.ts";

/** The door is open before they knock. */
export function comeIn(width: number, height: number): Drawing {
  const sill: Point = [width * 0.515, height * 0.83];
  const set = towerFoot(width, height, { open: 0.92, time: "night", door: sill, scale: 0.96 });
  const keeper = halda({
    view: "threeQuarter",
    pose: "stoop",
    carriage: "bowed",
    mood: "tender",
    speak: 0.25,
    look: [0.6, 1],
    tilt: 17,
    arms: { left: { shoulder: 58, elbow: 44, hand: "open" }, right: { shoulder: 10, elbow: 30 } },
  });
  return stack(
    coarse(set.back),
    wash(width, height, palette.dusk, 0.28),
    glow([sill[0], sill[1] - 260], 420, palette.lamp, 0.5),
    lit(
      { from: 120, dim: 0.06, strength: 0.5 },
      place(coarse(keeper), { x: sill[0] + 2, y: sill[1] + 14, scale: 1.02 }),
    ),
    set.front,
    lit(
      { from: -110, dim: 0.5, edge: 5, reach: 34 },
      place(plain(tobin({ view: "back", lift: 0, tilt: 4 })), {
        x: width * 0.87,
        y: height + 214,
        scale: 1.2,
      }),
    ),
    lit(
      { from: -120, dim: 0.46, edge: 5, reach: 34 },
      place(plain(pim({ view: "back", lift: 0, tilt: -5 })), {
        x: width * 0.62,
        y: height + 190,
        scale: 1.2,
      }),
    ),
    vignette(width, height, [sill[0], sill[1] - 300], 0.3),
  );
}

/** Her smile goes up to the keeper; her eyes have gone down to the step. */
export function theStepWasWet(width: number, height: number): Drawing {
  const at = { x: width * 0.31, y: height * 0.32 + 235 * 1.62, scale: 1.62 };
  const figure = pim({
    view: "threeQuarter",
    lift: 0,
    mood: "tender",
    tilt: -5,
    look: [0.9, 1.2],
    arms: { right: { shoulder: 8, elbow: 20 }, left: { shoulder: 24, elbow: 40 } },
  });
  return stack(
    sky(width, height, "fog", { horizon: height, light: "none", clouds: 0 }),
    fogBank(width, height, height * 0.5, 0.5, { seed: 3 }),
    wash(width, height, palette.night, 0.5),
    lit({ from: 20, dim: 0.2, edge: 5, reach: 46 }, place(figure, at)),
    step(width, height),
    place(`<g transform="scale(1 0.4)">${glow([0, 0], 300, palette.lamp, 0.6)}</g>`, {
      x: width * 0.66,
      y: height * 0.78,
    }),
    dampness([width * 0.62, height * 0.73], 210),
    track({
      at: [width * 0.61, height * 0.775],
      size: 1.9,
      turn: 10,
      flat: 0.5,
      shine: 0.95,
      strength: 0.92,
    }),
    glow([width * 1.05, height * 0.5], 460, palette.amber, 0.55),
    vignette(width, height, [width * 0.55, height * 0.6], 0.4),
  );
}

/** The stone between her and us, lit from the door behind us. */
function step(width: number, height: number): Drawing {
  const back = height * 0.585;
  const { define, fill } = linear(
    [width, 0],
    [0, 0],
    [
      [0, mix(palette.stone, palette.lamp, 0.6)],
      [0.7, mix(palette.stone, palette.lamp, 0.15)],
      [1, mix(palette.stone, palette.night, 0.4)],
    ],
  );
  return stack(
    define,
    cut(
      polygon([
        [-20, back + 26],
        [width + 20, back - 6],
        [width + 20, height + 20],
        [-20, height + 20],
      ]),
      fill,
      { lift: 3 },
    ),
    faint(
      0.4,
      ink(
        `M${width * 0.36} ${back + 14}L${width * 0.2} ${height}M${width * 0.86} ${back}L${width * 1.02} ${height}`,
        palette.slate,
        4,
      ),
    ),
  );
}
