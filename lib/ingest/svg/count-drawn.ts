/** How much is drawn when every copy of a part is drawn: a few lines may stand for more than anybody can wait for. */
import type { XmlElement } from "@rgrove/parse-xml";
import { attributeOf, DrawingError, elementsOf, nameOf, withDescendants } from "./svg-tree.ts";

/**
 * The number of elements drawn, copies by `<use>` counted as often as they are drawn.
 * @throws DrawingError when a part contains a copy of itself.
 */
export function countDrawn(root: XmlElement): number {
  const parts = new Map(
    [...withDescendants(root)].flatMap((element) => {
      const id = attributeOf(element, "id");
      return id === null ? [] : [[id, element] as const];
    }),
  );
  const counts = new Map<XmlElement, number>();
  const underway = new Set<XmlElement>();
  const count = (element: XmlElement): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (underway.has(element)) throw new DrawingError("has a part that contains itself");
    underway.add(element);
    const copied = nameOf(element) === "use" ? parts.get(hrefOf(element).slice(1)) : undefined;
    const inside = [...elementsOf(element), ...(copied === undefined ? [] : [copied])];
    const total = inside.reduce((sum, child) => sum + count(child), 1);
    underway.delete(element);
    counts.set(element, total);
    return total;
  };
  return count(root);
}

function hrefOf(element: XmlElement): string {
  return attributeOf(element, "href") ?? attributeOf(element, "xlink:href") ?? "";
}
