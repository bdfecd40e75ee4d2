/** Boots from the side, from in front, and with the sole towards the reader. */
import { cut, ink, print } from "../kit/paper.ts";
import { blob, curve, ellipse, tube } from "../kit/shape.ts";
import { type Drawing, stack } from "../kit/svg.ts";

/** What legs and boots are made of; `foot` is the boot's length. */
export type LegLook = {
  cloth: string;
  boot: string;
  sole: string;
  atHip: number;
  atAnkle: number;
  foot: number;
  /** What covers the knees: a coat, or the trousers. */
  lap: string;
};

/** A boot from the side: its origin is the ankle, its sole `height` below. */
export function sideBoot({ boot, sole, atAnkle, foot }: LegLook, height: number): Drawing {
  const [half, heel, toe] = [atAnkle * 0.62, -foot * 0.36, foot * 0.64];
  const upper = blob(
    [
      [-half, -height * 0.7],
      [half, -height * 0.7],
      [half * 1.05, -height * 0.1],
      [toe * 0.8, height * 0.16],
      [toe, height * 0.6],
      [toe * 0.9, height * 0.9],
      [0, height * 0.92],
      [heel * 0.95, height * 0.9],
      [heel, height * 0.5],
      [-half * 1.05, 0],
    ],
    0.8,
  );
  return stack(
    cut(upper, boot),
    print(
      blob(
        [
          [heel, height * 0.78],
          [0, height * 0.84],
          [toe, height * 0.78],
          [toe * 0.98, height],
          [0, height],
          [heel, height],
        ],
        0.35,
      ),
      sole,
    ),
    cut(
      tube(
        [
          [-half, -height * 0.7],
          [half, -height * 0.7],
        ],
        height * 0.34,
      ),
      sole,
      { lift: 0 },
    ),
    ink(
      curve([
        [half * 0.4, height * 0.06],
        [half * 1.1, height * 0.3],
      ]),
      sole,
      1.4,
      0.8,
    ),
  );
}

/** A boot seen from in front or behind: its origin is the ankle. */
export function frontBoot({ boot, sole, atAnkle, foot }: LegLook, height: number): Drawing {
  const [half, wide] = [atAnkle * 0.6, foot * 0.36];
  return stack(
    cut(
      blob(
        [
          [-half, -height * 0.7],
          [half, -height * 0.7],
          [half, 0],
          [wide, height * 0.5],
          [wide * 0.96, height * 0.92],
          [-wide * 0.96, height * 0.92],
          [-wide, height * 0.5],
          [-half, 0],
        ],
        0.7,
      ),
      boot,
    ),
    print(
      blob(
        [
          [-wide, height * 0.78],
          [wide, height * 0.78],
          [wide * 0.9, height],
          [-wide * 0.9, height],
        ],
        0.4,
      ),
      sole,
    ),
    print(ellipse(0, height * 0.32, wide * 0.42, height * 0.12), "#ffffff", 0.14),
    cut(
      tube(
        [
          [-half, -height * 0.7],
          [half, -height * 0.7],
        ],
        height * 0.34,
      ),
      sole,
      { lift: 0 },
    ),
  );
}

/** A boot whose sole faces the reader, its middle at the origin. */
export function soleBoot({ boot, sole, foot }: LegLook): Drawing {
  const outline = (grow: number) => ellipse(0, 0, foot * 0.27 * grow, foot * 0.4 * grow);
  const tread = [-0.2, -0.06, 0.08, 0.22].map((y) =>
    ink(
      curve([
        [-foot * 0.15, foot * y],
        [0, foot * (y - 0.03)],
        [foot * 0.15, foot * y],
      ]),
      boot,
      2.4,
    ),
  );
  return stack(cut(outline(1.12), boot), cut(outline(0.94), sole, { lift: 0 }), ...tread);
}
