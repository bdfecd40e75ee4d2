/** The balcony about the lamp room, high over the sea, and the town far below. */
import { glow } from "../kit/light.ts";
import { palette } from "../kit/palette.ts";
import { cut, ink, print, within } from "../kit/paper.ts";
import { ellipse, polygon, rectangle } from "../kit/shape.ts";
import { type Drawing, type Point, place, round, stack } from "../kit/svg.ts";
import { dyed, mix, type Time } from "./air.ts";
import { fogBank } from "./fog.ts";
import { faint, type Layers, layer, shaded, shares } from "./layers.ts";
import { rocks } from "./rocks.ts";
import { sea } from "./sea.ts";
import { sky } from "./sky.ts";
import { town } from "./town.ts";

export type GalleryOptions = {
  /** The share of Lanthe's windows that are lit. */
  lit?: number;
  /** How much light comes from the lamp room behind, 0 to 1. */
  warmth?: number;
  /** Which side the lamp room is on. */
  wall?: "left" | "right" | "none";
  /** From inside the rail, or from the air: then the rail stands before the figures. */
  seen?: "inside" | "outside";
  scale?: number;
};

/** The gallery over a whole panel. Figures stand on its boards (about 0.95 of the height) between the layers. */
export function gallery(width: number, height: number, time: Time, options: GalleryOptions = {}): Layers {
  const {
    lit = 0.6,
    warmth = 0.5,
    wall = "left",
    seen = "inside",
    scale = Math.max(0.6, Math.min(1.2, height / 700)),
  } = options;
  const horizon = height * 0.4;
  const deck = height * 0.86;
  const rail = railing(width, deck, scale, time, seen);
  const lampWall =
    wall === "none" ? "" : lanternWall(width, height, deck, { warmth, left: wall === "left", scale, time });
  return {
    back: stack(
      sky(width, height, time, {
        horizon,
        ...(time === "dawn" ? { light: [width * 0.66, horizon] as const } : {}),
      }),
      sea(width, height, horizon, time, { rough: 0.35, lightX: width * 0.66 }),
      farBelow(width, height, horizon, time, lit),
      seen === "inside" ? rail : "",
      boards(width, height, deck, time, warmth),
      lampWall,
      warmth > 0 && wall !== "none"
        ? glow([wall === "left" ? 0 : width, height * 0.5], width * 0.5, palette.amber, 0.4 * warmth)
        : "",
    ),
    front: seen === "outside" ? `<g transform="translate(0 ${round(height - deck + 10)})">${rail}</g>` : "",
  };
}

/** Lanthe on the far shore, its sands, and rocks seen from above. */
function farBelow(width: number, height: number, horizon: number, time: Time, lit: number): Drawing {
  const y = horizon + (height - horizon) * 0.2;
  const sand = dyed(mix(palette.hare, palette.stone, 0.3), time, 0.42);
  const spit = (at: number, half: number, thick: number) =>
    print(
      `M${round(at - half)} ${round(y + 34)}Q${round(at - half * 0.2)} ${round(y + 34 - thick)} ${round(at + half)} ${round(y + 40)}Q${round(at)} ${round(y + 40 + thick)} ${round(at - half)} ${round(y + 34)}Z`,
      sand,
    );
  return stack(
    place(
      town(width * 0.52, y, {
        time,
        lit,
        distance: "far",
        scale: 0.4,
        seed: 4,
        peak: 0.5,
        gap: [width * 0.4, width * 0.425],
      }),
      { x: width * 0.24 },
    ),
    fogBank(width, height * 0.3, y + 14, 0.5, { colour: dyed(palette.mist, time, 0.3) }),
    faint(0.7, spit(width * 0.3, width * 0.2, 16), spit(width * 0.86, width * 0.22, 22)),
    place(rocks(90, 26, { time, distance: 0.3, seed: 12 }), { x: width * 0.9, y: y + 92 }),
    place(rocks(60, 18, { time, distance: 0.4, seed: 14 }), { x: width * 0.55, y: y + 74 }),
  );
}

/** Iron rail and balusters that bow away from us. */
function railing(
  width: number,
  deck: number,
  scale: number,
  time: Time,
  seen: "inside" | "outside",
): Drawing {
  const iron = mix(dyed(palette.bottle, time), palette.ink, 0.5);
  const rim = time === "dawn" ? palette.glow : palette.lamp;
  const high = 185 * scale;
  const bow = (seen === "inside" ? -0.05 : 0.04) * width;
  const at = (share: number): number =>
    deck + 18 * scale - bow + bow * 4 * share * (1 - share) + (seen === "inside" ? 0 : -bow);
  const line = (lift: number) =>
    `M-20 ${round(at(0) - lift)}Q${round(width / 2)} ${round(2 * at(0.5) - at(0) - lift)} ${width + 20} ${round(at(1) - lift)}`;
  const count = Math.max(7, Math.round(width / (62 * scale)));
  const bars = shares(count, true).map((share) => {
    const [x, y] = [share * width, at(share)];
    return `M${round(x)} ${round(y)}V${round(y - high)}`;
  });
  const knobs = shares(count, true)
    .filter((_, index) => index % 4 === 2)
    .map((share): Drawing => {
      const [x, y]: Point = [share * width, at(share) - high];
      return stack(
        cut(rectangle(x - 8 * scale, y - 4, 16 * scale, high, 4), iron, { edge: rim }),
        cut(ellipse(x, y - 14 * scale, 13 * scale), mix(palette.brass, iron, 0.25), { edge: rim }),
      );
    });
  return stack(
    ink(bars.join(""), iron, 6 * scale),
    ink(line(high * 0.18), iron, 7 * scale),
    ...knobs,
    ink(line(high), iron, 15 * scale),
    faint(0.7, `<g transform="translate(0 ${round(-5 * scale)})">${ink(line(high), rim, 2.2)}</g>`),
  );
}

function boards(width: number, height: number, deck: number, time: Time, warmth: number): Drawing {
  const wood = dyed(palette.wood, time);
  const outline = `M-20 ${round(deck + width * 0.05)}Q${round(width / 2)} ${round(deck - width * 0.05)} ${width + 20} ${round(deck + width * 0.05)}V${height + 20}H-20Z`;
  const seams = shares(15, true).map(
    (share) =>
      `M${round(width * share)} ${round(deck - 30)}L${round(width / 2 + (share - 0.5) * width * 1.7)} ${height}`,
  );
  return stack(
    layer(outline, mix(wood, palette.lamp, 0.1 + 0.1 * warmth), {
      shade: 0.5,
      reach: 18,
      edge: palette.glow,
      shine: 0.4,
    }),
    within(
      outline,
      faint(0.5, ink(seams.join(""), palette.ink, 2.4)),
      shaded(
        outline,
        [0, deck],
        [0, height],
        [
          [0, palette.ink, 0.28],
          [0.4, palette.ink, 0],
        ],
      ),
    ),
  );
}

type Wall = { warmth: number; left: boolean; scale: number; time: Time };

/** A slice of the lamp room's glass at the panel's edge, its eave and its ribs. */
function lanternWall(
  width: number,
  height: number,
  deck: number,
  { warmth, left, scale, time }: Wall,
): Drawing {
  const wide = Math.min(width * 0.2, 230 * scale);
  const metal = mix(dyed(palette.brass, time), palette.ink, 0.45);
  const glass = polygon([
    [-10, height * 0.06],
    [wide, height * 0.1],
    [wide, deck - 60 * scale],
    [-10, deck - 40 * scale],
  ]);
  const ribs = [0.36, 0.74, 1]
    .map((share) => `M${round(wide * share)} ${round(height * 0.07)}V${round(deck - 50 * scale)}`)
    .join("");
  const bars = [0.36, 0.64]
    .map((share) => `M-10 ${round(height * share - 6)}L${round(wide)} ${round(height * share)}`)
    .join("");
  const [sill, foot] = [deck - 62 * scale, deck + 52 * scale];
  const base = `M-10 ${round(sill + 22)}L${round(wide + 14)} ${round(sill)}L${round(wide + 14)} ${round(foot)}Q${round(wide * 0.5)} ${round(foot + 34 * scale)} -10 ${round(foot + 44 * scale)}Z`;
  const white = dyed(palette.cream, time);
  const slice = stack(
    layer(glass, mix(dyed(palette.deep, time), palette.amber, warmth * 0.75), { shade: 0.5 }),
    shaded(
      glass,
      [0, 0],
      [wide, 0],
      [
        [0, palette.glow, 0.7 * warmth],
        [1, palette.amber, 0],
      ],
    ),
    ink(ribs + bars, metal, 9 * scale),
    layer(base, mix(white, palette.ink, 0.18), { shade: 0.4 }),
    shaded(
      base,
      [0, 0],
      [wide, 0],
      [
        [0, palette.amber, 0.3 * warmth],
        [0.5, palette.ink, 0],
        [1, palette.ink, 0.4],
      ],
    ),
    layer(
      polygon([
        [-10, sill + 8],
        [wide + 22, sill - 16],
        [wide + 22, sill + 4],
        [-10, sill + 30],
      ]),
      metal,
      { shade: 0.3, edge: palette.glow, shine: 0.4 },
    ),
    layer(
      polygon([
        [-10, -20],
        [wide * 1.1, -20],
        [wide * 1.35, height * 0.1],
        [-10, height * 0.07],
      ]),
      dyed(palette.coral, time),
      { shade: 0.5 },
    ),
  );
  return left ? slice : `<g transform="translate(${round(width)} 0) scale(-1 1)">${slice}</g>`;
}
