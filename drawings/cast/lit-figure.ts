/**
 * Figures in the fog's light: dimmed as a whole, with light along the side that faces a flame. Hides the filter that
 * does it, so that a puppet keeps its own colours in its own file.
 */
import { palette } from "../kit/palette.ts";
import { type Drawing, element, group, nameOf } from "../kit/svg.ts";

export type LitOptions = {
  /** Where the light comes from: degrees clockwise from the right, on the panel. */
  from: number;
  /** The colour of the light. */
  colour?: string;
  /** How bright its edge is, 0 to 1. */
  strength?: number;
  /** How wide the bright edge is. */
  edge?: number;
  /** How far the light reaches over the figure. */
  reach?: number;
  /** What everything else sinks into, and how far, 0 to 1. */
  shade?: string;
  dim?: number;
};

/** A figure with light on one side of its silhouette and the night on the rest, throwing one soft shadow. */
export function lit(options: LitOptions, ...figure: readonly Drawing[]): Drawing {
  const name = nameOf(JSON.stringify(options));
  return group({ filter: `url(#${name})` }, filterOf(name, options), ...figure);
}

function filterOf(
  name: string,
  {
    from,
    colour = palette.lamp,
    strength = 0.9,
    edge = 4,
    reach = 26,
    shade = palette.night,
    dim = 0.3,
  }: LitOptions,
): Drawing {
  return element(
    "filter",
    { id: name, "color-interpolation-filters": "sRGB", x: "-15%", y: "-15%", width: "130%", height: "130%" },
    solid(),
    flood(shade, dim, "dark"),
    element("feBlend", { mode: "multiply", in: "dark", in2: "SourceGraphic", result: "dimmed" }),
    ...side("wide", { from, width: reach, blur: reach * 0.45 }),
    flood(colour, strength * 0.5, "warmth", "wide"),
    element("feBlend", { mode: "soft-light", in: "warmth", in2: "dimmed", result: "warmed" }),
    flood(colour, strength * 0.3, "sheen", "wide"),
    element("feBlend", { mode: "screen", in: "sheen", in2: "warmed", result: "shone" }),
    ...side("thin", { from, width: edge, blur: edge * 0.28 }),
    flood(colour, strength, "rim", "thin"),
    element("feOffset", { in: "solid", dx: 2, dy: 5, result: "cast" }),
    element("feGaussianBlur", { in: "cast", stdDeviation: 5, result: "soft" }),
    flood(palette.ink, 0.36, "shadow", "soft"),
    element(
      "feMerge",
      {},
      ...["shadow", "shone", "rim"].map((layer) => element("feMergeNode", { in: layer })),
    ),
  );
}

/** The figure without the soft shadows of its own pieces. */
function solid(): Drawing {
  return element(
    "feComponentTransfer",
    { in: "SourceAlpha", result: "solid" },
    element("feFuncA", { type: "linear", slope: "5", intercept: "-3.4" }),
  );
}

/** Light or shade of one strength, inside a mask. */
function flood(colour: string, opacity: number, result: string, mask = "solid"): Drawing {
  return (
    element("feFlood", {
      "flood-color": colour,
      "flood-opacity": opacity.toFixed(2),
      result: `${result}-all`,
    }) + element("feComposite", { in: `${result}-all`, in2: mask, operator: "in", result })
  );
}

/** The strip of the figure, `width` wide, that faces the light. */
function side(
  name: string,
  { from, width, blur }: { from: number; width: number; blur: number },
): readonly Drawing[] {
  const radians = (from * Math.PI) / 180;
  const [dx, dy] = [(-Math.cos(radians) * width).toFixed(1), (-Math.sin(radians) * width).toFixed(1)];
  return [
    element("feOffset", { in: "solid", dx, dy, result: `${name}-moved` }),
    element("feGaussianBlur", {
      in: `${name}-moved`,
      stdDeviation: blur.toFixed(1),
      result: `${name}-blurred`,
    }),
    element("feComposite", { in: "solid", in2: `${name}-blurred`, operator: "out", result: name }),
  ];
}
