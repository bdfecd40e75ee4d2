/** Large papers of a set. Hides how they shade what is behind them without a slow soft filter. */
import { palette } from "../kit/palette.ts";
import { linear, print, type Stop } from "../kit/paper.ts";
import { type Drawing, element, group, nameOf, type Point, round, stack } from "../kit/svg.ts";

/** A set with room for figures between what is behind them and what is before them. */
export type Layers = { back: Drawing; front: Drawing };

export type LayerOptions = {
  /** How dark a shadow it throws around itself, 0 to 1. */
  shade?: number;
  /** How far the shadow reaches, in units. */
  reach?: number;
  /** The colour of its lit edge, or `none`. */
  edge?: string;
  /** How strong the edge is, 0 to 1. */
  shine?: number;
};

const SHADE_STEPS = [1, 0.72, 0.48, 0.28, 0.12] as const;

/**
 * A large paper with a soft shadow about its edges, made of widening strokes: no filter, whatever its size. Its outline is
 * written once and used for every stroke.
 */
export function layer(
  outline: string,
  fill: string,
  { shade = 0.45, reach = 26, edge = palette.cream, shine = 0.16 }: LayerOptions = {},
): Drawing {
  const id = `p${nameOf(outline)}`;
  const again = (attributes: Readonly<Record<string, string | number>>) =>
    element("use", { href: `#${id}`, ...attributes });
  const shadow = group(
    {
      transform: "translate(2 4)",
      fill: "none",
      stroke: palette.ink,
      "stroke-opacity": String(round(shade * 0.22, 3)),
    },
    ...SHADE_STEPS.map((share) => again({ "stroke-width": share * reach * 2 })),
  );
  const lit = { fill: "none", stroke: edge, "stroke-opacity": String(round(shine, 3)), "stroke-width": 1.8 };
  return stack(
    element("defs", {}, element("path", { id, d: outline, "stroke-linejoin": "round" })),
    shade === 0 ? "" : shadow,
    again({ fill }),
    edge === "none" || shine === 0 ? "" : again(lit),
  );
}

/** A thinner sheet of what is given: `opacity` to the hundredth, which a number on an element would lose. */
export function faint(opacity: number, ...drawings: readonly Drawing[]): Drawing {
  return group({ opacity: String(round(opacity, 3)) }, ...drawings);
}

/** One flat light: lightens what is beneath it, and costs less than `shining` does. */
export function sheen(outline: string, colour: string, opacity: number): Drawing {
  return element("path", {
    d: outline,
    fill: colour,
    opacity: String(round(opacity, 3)),
    style: "mix-blend-mode:screen",
  });
}

/** Several things that lighten what is beneath them. */
export function shining(opacity: number, ...drawings: readonly Drawing[]): Drawing {
  return group({ opacity: String(round(opacity, 3)), style: "mix-blend-mode:screen" }, ...drawings);
}

/** An outline filled with a gradient straight from one point to another. */
export function shaded(outline: string, from: Point, to: Point, stops: readonly Stop[]): Drawing {
  const { define, fill } = linear(from, to, stops);
  return define + print(outline, fill);
}

/** As `layer`, filled with a gradient. */
export function shadedLayer(
  outline: string,
  [from, to]: readonly [Point, Point],
  stops: readonly Stop[],
  options: LayerOptions = {},
): Drawing {
  const { define, fill } = linear(from, to, stops);
  return define + layer(outline, fill, options);
}

/** Evenly spaced numbers, `count` of them, from 0 up to 1 (1 left out unless `closed`). */
export function shares(count: number, closed = false): readonly number[] {
  return Array.from({ length: count }, (_, index) => index / Math.max(1, closed ? count - 1 : count));
}
