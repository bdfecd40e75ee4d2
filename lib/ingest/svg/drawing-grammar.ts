/**
 * What a drawing may consist of: shapes, paint and filters. Whatever acts, asks for another file, or is drawn by somebody
 * else's rules (type, other documents) is not among it.
 */
import type { XmlElement } from "@rgrove/parse-xml";
import { nameOf } from "./svg-tree.ts";

const DRAWN = new Set([
  ...["svg", "g", "defs", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"],
  ...["clipPath", "mask", "linearGradient", "radialGradient", "stop", "filter", "title", "desc"],
  ...["feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feDropShadow", "feFlood", "feFuncA"],
  ...[
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
  ],
  ...["feTurbulence", "feDisplacementMap"],
]);
const TYPE = new Set(["text", "tspan", "textPath", "tref", "foreignObject"]);
const ELSEWHERE = /url\(\s*["']?\s*(?!["'#\s])/i;
/** The largest value that has a use; beyond it drawing takes for ever. */
const MOST: Readonly<Record<string, number>> = { stdDeviation: 500, numOctaves: 8, radius: 100 };
const SHORTEST_DASH = 0.1;

/** What is wrong with an element by itself, as the rest of a sentence; `null` when nothing is. */
export function faultOf(element: XmlElement): string | null {
  const name = nameOf(element);
  for (const [attribute, value] of Object.entries(element.attributes)) {
    const fault = faultOfAttribute(attribute, value);
    if (fault !== null) return fault;
  }
  if (TYPE.has(name))
    return "has text in it, which would look different on every machine; draw it as outlines";
  return DRAWN.has(name) ? null : `has <${name}> in it, which is no part of a drawing; save it as plain SVG`;
}

function faultOfAttribute(name: string, value: string): string | null {
  if (/^on/i.test(name)) return `has a script in it (${name})`;
  if (name === "href" || name.endsWith(":href")) {
    if (/^\s*data:/i.test(value)) return "has another file inside it";
    return value.startsWith("#") ? null : "refers to another file";
  }
  if (ELSEWHERE.test(value) || name === "xml:base") return "refers to another file";
  if (name === "style" && /[\\@]/.test(value))
    return "has a style that could mean something else than it says";
  if (Number.parseFloat(value) > (MOST[name] ?? Number.POSITIVE_INFINITY)) return `has too large a ${name}`;
  if (name === "stroke-dasharray" || name === "style") return faultOfDashes(name, value);
  return null;
}

/** A line of any length in dashes of no length is never drawn to its end. */
function faultOfDashes(name: string, value: string): string | null {
  const dashes = name === "style" ? (/stroke-dasharray\s*:([^;]*)/i.exec(value)?.[1] ?? "") : value;
  const sum = (dashes.match(/[\d.]+(?:e[-+]?\d+)?/gi) ?? []).reduce((total, dash) => total + Number(dash), 0);
  return sum > 0 && sum < SHORTEST_DASH ? "has dashes too short to be seen" : null;
}
