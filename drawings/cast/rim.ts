/** Lamp light along the edge of a figure: it parts a figure from a ground as dark as itself, and says where the lamp is. */
import { palette } from "../kit/palette.ts";
import { lay } from "../kit/paper.ts";
import { type Drawing, element, group, nameOf } from "../kit/svg.ts";

export type Rim = {
  /** Where the light comes from: degrees clockwise from the right, before the figure is flipped. -90 is above. */
  from: number;
  colour?: string;
  /** How wide the lit edge is, in the figure's units. */
  width?: number;
  strength?: number;
};

/** A whole figure laid down: its soft shadow, and a rim of light if one is wanted. One filter either way. */
export function layFigure(lift: 0 | 2 | 3, rim: Rim | undefined, figure: Drawing): Drawing {
  if (rim === undefined) return lift === 0 ? figure : lay(lift, figure);
  return rimmed(figure, rim, lift);
}

/** A drawing with light along one side of everything it is made of. */
export function rimmed(
  drawing: Drawing,
  { from, colour = palette.lamp, width = 4, strength = 0.85 }: Rim,
  lift: 0 | 2 | 3 = 0,
): Drawing {
  const radians = (from * Math.PI) / 180;
  const [dx, dy] = [-Math.cos(radians) * width, -Math.sin(radians) * width];
  const name = `rim-${nameOf(JSON.stringify([from, colour, width, strength, lift]))}`;
  const filter = element(
    "filter",
    { id: name, "color-interpolation-filters": "sRGB", x: "-20%", y: "-20%", width: "140%", height: "150%" },
    element("feOffset", { in: "SourceAlpha", dx, dy, result: "moved" }),
    element("feGaussianBlur", { in: "moved", stdDeviation: String(width * 0.4), result: "soft" }),
    element("feComposite", { in: "SourceAlpha", in2: "soft", operator: "out", result: "edge" }),
    element("feFlood", { "flood-color": colour, "flood-opacity": String(strength) }),
    element("feComposite", { in2: "edge", operator: "in", result: "light" }),
    element("feComposite", { in: "light", in2: "SourceGraphic", operator: "atop", result: "figure" }),
    ...shadow(lift),
  );
  return filter + group({ filter: `url(#${name})` }, drawing);
}

/** The same shadow as paper throws, spelt out: some renderers drop what a drop shadow is given. */
function shadow(lift: 0 | 2 | 3): Drawing[] {
  if (lift === 0) return [];
  const [offset, softness, opacity] = lift === 2 ? [5, 5, "0.36"] : [10, 11, "0.42"];
  return [
    element("feOffset", { in: "SourceAlpha", dx: offset * 0.4, dy: offset, result: "below" }),
    element("feGaussianBlur", { in: "below", stdDeviation: softness, result: "blurred" }),
    element("feFlood", { "flood-color": palette.ink, "flood-opacity": opacity }),
    element("feComposite", { in2: "blurred", operator: "in", result: "shadow" }),
    element(
      "feMerge",
      {},
      element("feMergeNode", { in: "shadow" }),
      element("feMergeNode", { in: "figure" }),
    ),
  ];
}
