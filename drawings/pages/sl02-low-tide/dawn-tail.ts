/** The long ribbons that the bird of light leaves in the air, in the colours of a sunrise. Hides how a course becomes a ribbon. */

import { palette } from "../../kit/palette.ts";
import { ink, linear, print } from "../../kit/paper.ts";
import { blob, curve, sampleCurve } from "../../kit/shape.ts";
import { type Drawing, type Point, place, stack } from "../../kit/svg.ts";
import { faint } from "../../sets/layers.ts";

const DAWN = [
  palette.coral,
  palette.amber,
  palette.rose,
  palette.lamp,
  palette.ember,
  palette.rose,
  palette.amber,
] as const;

export type TailOptions = {
  /** How many ribbons, and how far apart they lie at their widest. */
  count: number;
  spread: number;
  /** How thick each is at its thickest. */
  thick: number;
  opacity?: number;
};

/** Ribbons side by side along one course, from the bird to their ends: white-gold at first, then dawn. They part and cross like silk. */
export function dawnTail(
  course: readonly Point[],
  { count, spread, thick, opacity = 1 }: TailOptions,
): Drawing {
  const order = Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => Math.abs(b - (count - 1) / 2) - Math.abs(a - (count - 1) / 2),
  );
  const samples = sampleCurve(course, 7);
  return faint(
    opacity,
    ...order.map((index) => {
      const off = (index - (count - 1) / 2) / Math.max(1, (count - 1) / 2);
      const reach = 1 - 0.16 * Math.abs(off) - (index % 2) * 0.1;
      const kept = samples.slice(0, Math.max(4, Math.round(samples.length * reach)));
      return ribbon(
        aside(kept, off * spread, index),
        thick * (1 - Math.abs(off) * 0.3),
        DAWN[index % DAWN.length] ?? palette.amber,
      );
    }),
  );
}

/** A course moved sideways, more the further it goes, and swinging about where it would lie. */
function aside(samples: readonly Point[], by: number, index: number): readonly Point[] {
  return samples.map(([x, y], at): Point => {
    const share = at / (samples.length - 1);
    const [nx, ny] = normalAt(samples, at);
    const swing = Math.sin(share * Math.PI * 2.2 + index * 1.3) * Math.abs(by) * 0.28;
    const off = (by * Math.sin((share ** 0.8 * Math.PI) / 1.7) + swing) * Math.min(1, share * 4);
    return [x + nx * off, y + ny * off];
  });
}

function normalAt(samples: readonly Point[], at: number): Point {
  const before: Point = samples[Math.max(0, at - 1)] ?? [0, 0];
  const after: Point = samples[Math.min(samples.length - 1, at + 1)] ?? [0, 0];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}

/** One ribbon: narrow at the bird, widest past its middle, pointed at its end, with a bright midrib. */
function ribbon(spine: readonly Point[], thick: number, colour: string): Drawing {
  const half = (share: number) => thick * (0.16 * (1 - share) + 0.5 * Math.sin(Math.PI * share ** 1.25));
  const edge = (sign: 1 | -1) =>
    spine.slice(0, -1).map(([x, y], at): Point => {
      const [nx, ny] = normalAt(spine, at);
      const by = sign * half(at / (spine.length - 1));
      return [x + nx * by, y + ny * by];
    });
  const start: Point = spine[0] ?? [0, 0];
  const end: Point = spine.at(-1) ?? [0, 0];
  const dye = linear(start, end, [
    [0, "#ffffff"],
    [0.12, palette.glow],
    [0.34, palette.lamp],
    [0.62, colour],
    [1, colour],
  ]);
  const outline = blob([...edge(1), ...spine.slice(-1), ...edge(-1).toReversed()], 0.9);
  return stack(
    dye.define,
    place(print(outline, palette.plum, 0.28), { x: 3, y: 7 }),
    print(outline, dye.fill),
    ink(outline, palette.glow, 1.8, 0.65),
    ink(curve(spine), palette.glow, 2.4, 0.75),
  );
}
