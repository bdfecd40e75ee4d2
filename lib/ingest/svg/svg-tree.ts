/**
 * An SVG file as a tree, from whoever drew it: bounded in size, depth and number of elements. Entities that a
 * document type declares are never expanded, and nothing it points at is fetched.
 */
import {
  parseXml,
  XmlDeclaration,
  XmlDocumentType,
  XmlElement,
  type XmlNode,
  XmlProcessingInstruction,
  XmlText,
} from "@rgrove/parse-xml";

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
  return readProlog(svg).root;
}

/** What stands before the root of a drawing and speaks to whoever reads the file. */
export type Prolog = {
  root: XmlElement;
  hasDocumentType: boolean;
  hasInstruction: boolean;
  /** As the file says, in lower case; `null` when it does not. */
  encoding: string | null;
};

/** The same with what goes before the root. @throws DrawingError likewise. */
export function readProlog(svg: string): Prolog {
  if (svg.length > MOST_CHARACTERS) throw new DrawingError("is too large");
  const { root, children } = parse(svg);
  if (root === null || nameOf(root) !== "svg") throw new DrawingError("is not a drawing");
  refuseMonster(root);
  const declaration = children.find((node) => node instanceof XmlDeclaration);
  return {
    root,
    hasDocumentType: children.some((node) => node instanceof XmlDocumentType),
    hasInstruction: hasInstruction(children),
    encoding: declaration?.encoding?.toLowerCase() ?? null,
  };
}

function hasInstruction(nodes: readonly XmlNode[]): boolean {
  return nodes.some(
    (node) =>
      node instanceof XmlProcessingInstruction ||
      (node instanceof XmlElement && hasInstruction(node.children)),
  );
}

/** On which line an element begins, counted from 1. */
export function lineOf(svg: string, { start }: XmlNode): number {
  return svg.slice(0, start).split("\n").length;
}

/** The element, and everything in it, in the file's order. */
export function* withDescendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* withDescendants(child);
}

const WHOLE = { includeOffsets: true, preserveDocumentType: true, preserveXmlDeclaration: true } as const;

function parse(svg: string) {
  try {
    return parseXml(svg, WHOLE);
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
