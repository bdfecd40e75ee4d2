/** What of an element's style decides whether and where its text is seen. */
import type { XmlElement } from "@rgrove/parse-xml";
import { attributeOf } from "#lib/ingest/svg/svg-tree.ts";

type Paint = "fill" | "fill-opacity" | "stroke" | "stroke-opacity";

export type Style = {
  /** Nothing below can be seen, whatever it says itself. */
  gone: boolean;
  /** Can be seen unless something above is gone; inherited, but an element may differ. */
  visible: boolean;
  /** What letters are painted with; all inherited. */
  paint: Readonly<Record<Paint, string>>;
  fontSize: number;
  /** As a multiple of the font size. */
  lineHeight: number;
  align: "start" | "middle" | "end";
};

const USUAL_LINE_HEIGHT = 1.25;

export const ROOT_STYLE: Style = {
  gone: false,
  visible: true,
  paint: { fill: "black", "fill-opacity": "1", stroke: "none", "stroke-opacity": "1" },
  fontSize: 16,
  lineHeight: USUAL_LINE_HEIGHT,
  align: "start",
};

/** Whether letters in this style are seen. */
export function isSeen({ gone, visible, paint }: Style): boolean {
  const isPainted = (color: "fill" | "stroke") =>
    !["none", "transparent"].includes(paint[color]) && readOpacity(paint[`${color}-opacity`]) > 0;
  return !gone && visible && (isPainted("fill") || isPainted("stroke"));
}

/** The style of an element inside something styled `parent`. */
export function styleOf(element: XmlElement, parent: Style): Style {
  const read = readerOf(element);
  const fontSize = readFontSize(read("font-size"), parent.fontSize);
  const visibility = read("visibility");
  return {
    gone: parent.gone || read("display") === "none" || readOpacity(read("opacity")) === 0,
    visible: visibility === null ? parent.visible : visibility === "visible",
    paint: readPaint(read, parent.paint),
    fontSize,
    lineHeight: readLineHeight(read("line-height"), fontSize, parent.lineHeight),
    align: readAlign(read("text-align") ?? read("text-anchor"), parent.align),
  };
}

/** Declarations in `style` win over attributes of the same name, as in CSS. */
function readerOf(element: XmlElement): (property: string) => string | null {
  const declarations = new Map(
    (attributeOf(element, "style") ?? "").split(";").map((declaration) => {
      const colon = declaration.indexOf(":");
      return [declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()];
    }),
  );
  return (property) => declarations.get(property) ?? attributeOf(element, property);
}

function readPaint(read: (property: string) => string | null, inherited: Style["paint"]): Style["paint"] {
  const value = (property: Paint) => {
    const own = read(property);
    return own === null || own === "inherit" ? inherited[property] : own;
  };
  return {
    fill: value("fill"),
    "fill-opacity": value("fill-opacity"),
    stroke: value("stroke"),
    "stroke-opacity": value("stroke-opacity"),
  };
}

function readOpacity(value: string | null): number {
  const opacity = Number.parseFloat(value ?? "1");
  return Number.isNaN(opacity) ? 1 : opacity;
}

const PIXELS: Readonly<Record<string, number>> = { px: 1, "": 1, pt: 4 / 3, mm: 96 / 25.4 };

function readFontSize(value: string | null, inherited: number): number {
  const [, number = "", unit = ""] = /^([\d.]+)(px|pt|mm|em|%)?$/.exec(value ?? "") ?? [];
  const size = Number.parseFloat(number);
  if (!(size > 0)) return inherited;
  if (unit === "%") return (inherited * size) / 100;
  return unit === "em" ? inherited * size : size * (PIXELS[unit] ?? 1);
}

function readLineHeight(value: string | null, fontSize: number, inherited: number): number {
  const [, number = "", unit = ""] = /^([\d.]+)(px|%)?$/.exec(value ?? "") ?? [];
  const height = Number.parseFloat(number);
  if (!(height > 0)) return inherited;
  if (unit === "%") return height / 100;
  return unit === "px" ? height / fontSize : height;
}

function readAlign(value: string | null, inherited: Style["align"]): Style["align"] {
  if (value === "center" || value === "middle") return "middle";
  if (value === "end" || value === "right") return "end";
  return value === null ? inherited : "start";
}
