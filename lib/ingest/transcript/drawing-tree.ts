/**
 * An SVG file as a tree, from somebody else's repository: bounded in size, depth and number of elements. Entities that a
 * document type declares are never expanded, and nothing it points at is fetched.
 */
import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";

const MOST_CHARACTERS = 8 * 1024 * 1024;
const MOST_ELEMENTS = 50_000;
const DEEPEST = 100;

/** The file is not a drawing that can be read. The message is the rest of a sentence that begins with its name. */
export class DrawingError extends Error {
  override name = "DrawingError";
}

/**
 * The root of a drawing.
 * @throws DrawingError when `svg` is too large, not well-formed, nested too deeply, or something else than a drawing.
 */
export function readDrawing(svg: string): XmlElement {
  if (svg.length > MOST_CHARACTERS) throw new DrawingError("is too large");
  const { root } = parse(svg);
  if (root === null || nameOf(root) !== "svg") throw new DrawingError("is not a drawing");
  refuseMonster(root);
  return root;
}

function parse(svg: string) {
  try {
    return parseXml(svg);
  } catch (error) {
    if (error instanceof RangeError) throw new DrawingError("is nested too deeply", { cause: error });
    throw new DrawingError("is not well-formed", { cause: error });
  }
}

function refuseMonster(root: XmlElement): void {
  let level = elementsOf(root);
  let count = 1;
  for (let depth = 1; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > DEEPEST) throw new DrawingError("is nested too deeply");
    if (count > MOST_ELEMENTS) throw new DrawingError("has too many elements");
    level = level.flatMap(elementsOf);
  }
}

/** The name without the prefix that some editors write before every element of SVG. */
export function nameOf({ name }: XmlElement): string {
  return name.startsWith("svg:") ? name.slice(4) : name;
}

export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  return attributes[name] ?? null;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

/** What an element holds, in order: its elements, and between them text. */
export function contentOf({ children }: XmlElement): (XmlElement | string)[] {
  return children.flatMap((child): (XmlElement | string)[] => {
    if (child instanceof XmlElement) return [child];
    return child instanceof XmlText ? [child.text] : [];
  });
}
