/** Whether a drawing that somebody sent may be drawn: looked at as a tree, before anything draws it. */
import { countDrawn } from "./count-drawn.ts";
import { faultOf } from "./drawing-grammar.ts";
import { attributeOf, DrawingError, lineOf, type Prolog, readProlog, withDescendants } from "./svg-tree.ts";

/** Our own pages come to a few thousand, filters to a hundred. */
const MOST_DRAWN = 200_000;
const MOST_FILTERED = 1_000;

export type DrawingFault = { line: number; message: string };

/** The first thing that is wrong with a drawing, with its line, as the rest of a sentence that begins with its name. */
export function checkDrawing(svg: string): DrawingFault | null {
  try {
    const prolog = readProlog(svg);
    const whole = faultOfProlog(prolog) ?? faultOfSize(prolog);
    if (whole !== null) return { line: 1, message: whole };
    let filtered = 0;
    for (const element of withDescendants(prolog.root)) {
      const message = faultOf(element);
      if (message !== null) return { line: lineOf(svg, element), message };
      if (attributeOf(element, "filter") !== null) filtered += 1;
    }
    if (filtered > MOST_FILTERED || countDrawn(prolog.root) > MOST_DRAWN)
      return { line: 1, message: "takes too long to draw" };
    return null;
  } catch (error) {
    if (!(error instanceof DrawingError)) throw error;
    return { line: 1, message: `cannot be drawn: it ${error.message}` };
  }
}

function faultOfProlog({ hasDocumentType, hasInstruction, encoding }: Prolog): string | null {
  if (hasDocumentType) return "has a document type, which a drawing has no use for; remove it";
  if (hasInstruction) return "has an instruction to whoever reads it; remove it";
  return encoding === null || encoding === "utf-8" ? null : "says that it is not UTF-8";
}

/** A size of its own beside the viewBox could be any number of pixels. */
function faultOfSize({ root }: Prolog): string | null {
  const [, , ...size] = (attributeOf(root, "viewBox") ?? "").trim().split(/[\s,]+/);
  const given = ["width", "height"].map((name) => attributeOf(root, name));
  const isSame = given.every((length, index) => length === null || length === size[index]);
  return isSame ? null : "must be as wide and high as its viewBox, or not say so";
}
