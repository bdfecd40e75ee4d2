/** The hour of a scene, and what it does to colours: far things fade into its haze, near things take its tint. */
import { palette } from "../kit/palette.ts";
import type { Stop } from "../kit/paper.ts";

export type Time = "dusk" | "night" | "fog" | "dawn";

/** How an hour looks. */
export type Air = {
  /** From the top of the sky to the horizon. */
  sky: readonly Stop[];
  /** What far things fade into. */
  haze: string;
  /** What every paper takes on a little of, and how much, 0 to 1. */
  tint: string;
  tinting: number;
  /** The sea at the horizon and at our feet. */
  seaFar: string;
  seaNear: string;
  /** What the water and the cloud edges catch. */
  light: string;
};

/** A colour between two, `share` of the way from the first to the second. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const blended = a.map((value, index) => Math.round(value + ((b[index] ?? value) - value) * share));
  return `#${blended.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

const airs: Readonly<Record<Time, Air>> = {
  dusk: {
    sky: [
      [0, palette.night],
      [0.3, palette.dusk],
      [0.56, mix(palette.haze, palette.rose, 0.35)],
      [0.78, palette.rose],
      [0.92, mix(palette.rose, palette.lamp, 0.7)],
      [1, palette.lamp],
    ],
    haze: mix(palette.haze, palette.rose, 0.5),
    tint: palette.dusk,
    tinting: 0.34,
    seaFar: mix(palette.rose, palette.haze, 0.45),
    seaNear: mix(palette.deep, palette.night, 0.45),
    light: palette.lamp,
  },
  night: {
    sky: [
      [0, palette.ink],
      [0.45, palette.night],
      [0.82, palette.dusk],
      [1, mix(palette.dusk, palette.haze, 0.75)],
    ],
    haze: mix(palette.dusk, palette.haze, 0.5),
    tint: palette.night,
    tinting: 0.48,
    seaFar: mix(palette.dusk, palette.sea, 0.45),
    seaNear: mix(palette.ink, palette.deep, 0.3),
    light: palette.fog,
  },
  fog: {
    sky: [
      [0, mix(palette.night, palette.dusk, 0.8)],
      [0.5, mix(palette.dusk, palette.haze, 0.75)],
      [1, mix(palette.haze, palette.fog, 0.55)],
    ],
    haze: mix(palette.haze, palette.fog, 0.4),
    tint: palette.slate,
    tinting: 0.45,
    seaFar: mix(palette.haze, palette.fog, 0.35),
    seaNear: mix(palette.deep, palette.slate, 0.35),
    light: palette.mist,
  },
  dawn: {
    sky: [
      [0, mix(palette.haze, palette.fog, 0.45)],
      [0.35, mix(palette.fog, palette.rose, 0.4)],
      [0.66, mix(palette.rose, palette.lamp, 0.45)],
      [0.88, palette.lamp],
      [1, palette.glow],
    ],
    haze: mix(palette.rose, palette.mist, 0.35),
    tint: palette.rose,
    tinting: 0.22,
    seaFar: mix(palette.lamp, palette.rose, 0.55),
    seaNear: mix(mix(palette.haze, palette.teal, 0.3), palette.rose, 0.12),
    light: palette.glow,
  },
};

/** How that hour looks. */
export function airOf(time: Time): Air {
  return airs[time];
}

/** A paper's colour at an hour, seen from a distance: 0 at hand, 1 lost in the haze. */
export function dyed(colour: string, time: Time, distance = 0): string {
  const { tint, tinting, haze } = airs[time];
  return mix(mix(colour, tint, tinting), haze, distance);
}
