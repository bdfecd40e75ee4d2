/**
 * Figures in one light: sunk into the colour of the room, warmed on the side that faces the fire, with a bright edge
 * there. Hides the filter that does it; one a figure.
 */
import { palette } from "../../kit/palette.ts";
import { type Drawing, element, group, nameOf, round } from "../../kit/svg.ts";
import { mix } from "../../sets/air.ts";

const BLACK = mix(palette.ink, "#000000", 0.5);

export type Light = {
  /** Where it comes from: degrees clockwise from the right, on the panel. */
  from: number;
  colour?: string;
  /** How bright its edge is, 0 to 1, and how wide. */
  edge?: number;
  width?: number;
  /** How far its warmth reaches over the figure, in units, and how strong it is. */
  reach?: number;
  warmth?: number;
  /** What the rest sinks into, and how far, 0 to 1. */
  shade?: string;
  dim?: number;
};

/** What is drawn, in that light, throwing one soft shadow. Place figures inside it, so that its side is the panel's. */
export function inLight(light: Light, ...figures: readonly Drawing[]): Drawing {
  const name = `light-${nameOf(JSON.stringify(light))}`;
  return group({ filter: `url(#${name})` }, lightFilter(name, light), ...figures);
}

/** What is drawn as a dark shape with the last red of a fire, which is to the left, along its edge. */
export function silhouette(...figures: readonly Drawing[]): Drawing {
  const name = "last-red";
  const margins = { x: "-6%", y: "-6%", width: "112%", height: "112%" };
  const filter = element(
    "filter",
    { id: name, "color-interpolation-filters": "sRGB", ...margins },
    colouring(BLACK, 1, "SourceAlpha", "dark"),
    element("feOffset", { in: "SourceAlpha", dx: 5, dy: 1, result: "moved" }),
    element("feGaussianBlur", { in: "moved", stdDeviation: "2", result: "soft" }),
    element("feComposite", { in: "SourceAlpha", in2: "soft", operator: "out", result: "edge" }),
    colouring(palette.coral, 0.75, "edge", "rim"),
    element("feMerge", {}, ...["dark", "rim"].map((layer) => element("feMergeNode", { in: layer }))),
  );
  return group({ filter: `url(#${name})` }, filter, ...figures);
}

function lightFilter(name: string, light: Light): Drawing {
  const { colour = palette.amber, edge = 0.8, width = 4, reach = 30, warmth = 0.4 } = light;
  const { from, shade = palette.night, dim = 0.25 } = light;
  const margins = { x: "-12%", y: "-12%", width: "124%", height: "128%" };
  return element(
    "filter",
    { id: name, "color-interpolation-filters": "sRGB", ...margins },
    // The pieces of a figure throw hard little shadows of their own: only its solid part takes light.
    element(
      "feComponentTransfer",
      { in: "SourceAlpha", result: "body" },
      element("feFuncA", { type: "linear", slope: 4, intercept: -2.6 }),
    ),
    colouring(shade, dim, "body", "shade"),
    element("feBlend", { mode: "multiply", in: "shade", in2: "SourceGraphic", result: "sunk" }),
    facing(from, reach, "wide"),
    colouring(colour, warmth, "wide", "warm"),
    element("feBlend", { mode: "screen", in: "warm", in2: "sunk", result: "warmed" }),
    facing(from, width, "narrow"),
    colouring(colour, edge, "narrow", "rim"),
    element("feOffset", { in: "body", dx: 2, dy: 6, result: "below" }),
    element("feGaussianBlur", { in: "below", stdDeviation: 5, result: "soft" }),
    colouring(palette.ink, 0.36, "soft", "shadow"),
    element(
      "feMerge",
      {},
      ...["shadow", "warmed", "rim"].map((layer) => element("feMergeNode", { in: layer })),
    ),
  );
}

/** One colour inside a mask. */
function colouring(colour: string, opacity: number, mask: string, result: string): Drawing {
  return (
    element("feFlood", {
      "flood-color": colour,
      "flood-opacity": String(round(opacity, 2)),
      result: `${result}-flood`,
    }) + element("feComposite", { in: `${result}-flood`, in2: mask, operator: "in", result })
  );
}

/** The strip of the figure, so wide, that faces the light. */
function facing(from: number, width: number, result: string): Drawing {
  const radians = (from * Math.PI) / 180;
  const [dx, dy] = [-Math.cos(radians) * width, -Math.sin(radians) * width];
  return (
    element("feOffset", { in: "body", dx, dy, result: `${result}-moved` }) +
    element("feGaussianBlur", {
      in: `${result}-moved`,
      stdDeviation: String(round(width * 0.36, 2)),
      result: `${result}-soft`,
    }) +
    element("feComposite", { in: "body", in2: `${result}-soft`, operator: "out", result })
  );
}
