/** Light and air: what makes a night of paper glow. Laid over a scene, never cut from paper. */
import { palette } from "./palette.ts";
import { linear, radial, type Stop } from "./paper.ts";
import { polygon, rectangle } from "./shape.ts";
import { type Drawing, element, type Point } from "./svg.ts";

const GLOW_STEPS = 10;

/** A round glow that lightens what is beneath it. `strength` 0 to 1. */
export function glow([x, y]: Point, radius: number, colour: string = palette.lamp, strength = 0.8): Drawing {
  // Fading with the square of the way, in steps fine enough that no ring is seen where they meet.
  const stops = Array.from({ length: GLOW_STEPS + 1 }, (_, step): Stop => {
    const way = step / GLOW_STEPS;
    return [way, colour, strength * (1 - way) ** 2];
  });
  const { define, fill } = radial([x, y], radius, stops);
  return define + element("circle", { cx: x, cy: y, r: radius, fill, style: "mix-blend-mode:screen" });
}

/** A cone of light from a point, fading with distance. `spread` is its width in degrees. */
export function beam(
  from: Point,
  angle: number,
  length: number,
  spread: number,
  colour: string,
  strength = 0.5,
): Drawing {
  const at = (degrees: number, distance: number): Point => {
    const radians = (degrees * Math.PI) / 180;
    return [from[0] + Math.cos(radians) * distance, from[1] + Math.sin(radians) * distance];
  };
  const { define, fill } = linear(from, at(angle, length), [
    [0, colour, strength],
    [1, colour, 0],
  ]);
  const cone = polygon([from, at(angle - spread / 2, length), at(angle + spread / 2, length)]);
  return define + element("path", { d: cone, fill, style: "mix-blend-mode:screen" });
}

/** Colours everything beneath it, as evening does: `multiply` darkens, `screen` lightens, `soft-light` warms. */
export function wash(
  width: number,
  height: number,
  colour: string,
  opacity: number,
  blend: "multiply" | "screen" | "soft-light" | "normal" = "multiply",
): Drawing {
  return element("rect", {
    width,
    height,
    fill: colour,
    opacity: String(opacity),
    style: `mix-blend-mode:${blend}`,
  });
}

/** A sky or a wall: colours from top to bottom over a whole panel. */
export function backdrop(
  width: number,
  height: number,
  stops: readonly (readonly [number, string])[],
): Drawing {
  const { define, fill } = linear([0, 0], [0, height], stops);
  return define + element("path", { d: rectangle(0, 0, width, height), fill });
}

/** Darkness gathering towards the edges, so that the eye goes to `focus`. */
export function vignette(width: number, height: number, focus: Point, strength = 0.5): Drawing {
  const { define, fill } = radial(focus, Math.hypot(width, height) * 0.62, [
    [0.35, palette.ink, 0],
    [1, palette.ink, strength],
  ]);
  return (
    define + element("path", { d: rectangle(0, 0, width, height), fill, style: "mix-blend-mode:multiply" })
  );
}
