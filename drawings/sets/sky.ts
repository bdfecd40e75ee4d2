/** Skies of dyed paper: stars, a moon, long clouds, and the sun's rays at dawn. Hides where chance puts them. */
import { palette } from "../kit/palette.ts";
import { linear, print, radial } from "../kit/paper.ts";
import { ellipse, polygon, rectangle, towards } from "../kit/shape.ts";
import { type Drawing, type Point, round, stack } from "../kit/svg.ts";
import { airOf, mix, type Time } from "./air.ts";
import { type Chance, chance } from "./chance.ts";
import { faint, layer, shares, shining } from "./layers.ts";

export type SkyOptions = {
  /** Where the sky meets the sea, from the top. */
  horizon?: number;
  /** Where the moon stands (at dawn: where the sun rises), or `none`. */
  light?: Point | "none";
  /** How many long clouds. */
  clouds?: number;
  seed?: number;
};

/** A sky over a whole panel, its palest part at the horizon and its upper half quiet. */
export function sky(width: number, height: number, time: Time, options: SkyOptions = {}): Drawing {
  const { horizon = height * 0.72, seed = 1, clouds = time === "fog" ? 2 : 4 } = options;
  const { define, fill } = linear([0, 0], [0, horizon], airOf(time).sky);
  const luck = chance(seed);
  return stack(
    define,
    print(rectangle(0, 0, width, height), fill),
    time === "fog" || time === "dawn" ? "" : stars(width, horizon, time, luck),
    heavenlyLight(width, horizon, time, options.light),
    ...shares(clouds).map((share) => cloudAt(width, horizon, time, share, luck)),
  );
}

function stars(width: number, horizon: number, time: Time, luck: Chance): Drawing {
  const depth = horizon * (time === "dusk" ? 0.5 : 0.85);
  const count = Math.round(((width * depth) / 9000) * (time === "dusk" ? 0.5 : 1));
  const scattered = Array.from({ length: count }, () => {
    const at: Point = [luck.between(0, width), depth * luck.next() ** 1.3];
    const size = luck.between(1.2, 3);
    return faint((1 - at[1] / (depth * 1.15)) * luck.between(0.45, 1), print(star(at, size), palette.cream));
  });
  const bright = Array.from({ length: Math.max(3, Math.round(count / 9)) }, () =>
    print(
      fourPointed([luck.between(0, width), luck.between(0.04, 0.7) * depth], luck.between(6, 11)),
      palette.glow,
    ),
  );
  return stack(...scattered, faint(0.85, ...bright));
}

function star([x, y]: Point, radius: number): string {
  return ellipse(x, y, radius);
}

function fourPointed([x, y]: Point, radius: number): string {
  const inner = radius * 0.22;
  return polygon(
    shares(8).map((share, index) => towards([x, y], share * 360 - 90, index % 2 === 0 ? radius : inner)),
  );
}

function heavenlyLight(width: number, horizon: number, time: Time, at: Point | "none" | undefined): Drawing {
  if (at === "none") return "";
  if (time === "dawn") return sun(at ?? [width * 0.64, horizon], width);
  if (time === "dusk") return at === undefined ? "" : moon(at, Math.min(width, horizon) * 0.05, 0.8);
  const size = Math.min(64, Math.min(width, horizon) * 0.085);
  return moon(at ?? [width * 0.8, horizon * 0.26], size, time === "fog" ? 0.35 : 1);
}

/** A full moon with paper rings of light about it. */
function moon([x, y]: Point, radius: number, strength: number): Drawing {
  const rings = [4.2, 2.9, 1.9].map((ring) => print(ellipse(x, y, radius * ring), palette.fog));
  return faint(
    strength,
    ...rings.map((ring) => shining(0.1, ring)),
    layer(ellipse(x, y, radius), mix(palette.cream, palette.mist, 0.25), { shade: 0.2, reach: 8 }),
    faint(
      0.35,
      print(ellipse(x - radius * 0.3, y - radius * 0.2, radius * 0.24), palette.fog),
      print(ellipse(x + radius * 0.25, y + radius * 0.3, radius * 0.32, radius * 0.27), palette.fog),
      print(ellipse(x + radius * 0.35, y - radius * 0.4, radius * 0.13), palette.fog),
    ),
  );
}

/** A rising sun: rings of paper, and rays as wide as the sky. */
function sun(at: Point, width: number): Drawing {
  const reach = width * 1.2;
  const { define, fill } = radial(at, reach, [
    [0, palette.glow, 0.75],
    [0.35, palette.glow, 0.34],
    [1, palette.glow, 0],
  ]);
  const rays = shares(15).map((share, index) => {
    const angle = 180 + share * 192 - 4;
    const half = index % 3 === 0 ? 4.4 : 2.7;
    return print(polygon([at, towards(at, angle - half, reach), towards(at, angle + half, reach)]), fill);
  });
  const radius = Math.min(120, width * 0.085);
  return stack(
    define,
    ...rays,
    shining(0.35, print(ellipse(at[0], at[1], radius * 2.3), palette.lamp)),
    shining(0.5, print(ellipse(at[0], at[1], radius * 1.55), palette.lamp)),
    layer(ellipse(at[0], at[1], radius), palette.cream, { shade: 0.12, reach: 12 }),
  );
}

function cloudAt(width: number, horizon: number, time: Time, share: number, luck: Chance): Drawing {
  const { haze, sky: stops, light } = airOf(time);
  const top = stops[0]?.[1] ?? haze;
  const height = 0.34 + share * 0.56;
  const colour = mix(mix(top, haze, 0.1 + height * 0.55), light, time === "dawn" ? 0.4 : 0.05);
  const length = width * luck.between(0.26, 0.5) * (1.1 - share * 0.4);
  const side = luck.next() < 0.5 ? luck.between(-0.12, 0.14) : luck.between(0.62, 0.9);
  const outline = cloud([side * width, horizon * height], length, length * luck.between(0.07, 0.11), luck);
  return layer(outline, colour, {
    shade: time === "dawn" ? 0.12 : 0.26,
    reach: 14,
    edge: light,
    shine: 0.26,
  });
}

/** A flat-bottomed cloud of round paper scallops, its lower left at `at`. */
export function cloud([x, y]: Point, length: number, height: number, luck: Chance): string {
  const bumps = luck.whole(4, 6);
  const crown = luck.between(0.3, 0.65);
  const crest = (share: number): Point => {
    const rise = share < crown ? share / crown : (1 - share) / (1 - crown);
    return [
      round(x + length * share),
      round(y - height * Math.sin((rise * Math.PI) / 2) * luck.between(0.85, 1.1)),
    ];
  };
  const points = shares(bumps + 1, true).map((share) =>
    share === 0 || share === 1 ? ([x + length * share, y] as const) : crest(share),
  );
  const arcs = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const radius = round(Math.hypot(point[0] - before[0], point[1] - before[1]) * 0.62);
    return `A${radius} ${radius} 0 0 1 ${round(point[0])} ${round(point[1])}`;
  });
  return `M${round(x)} ${round(y)}${arcs.join("")}Q${round(x + length * 0.5)} ${round(y + height * 0.22)} ${round(x)} ${round(y)}Z`;
}
