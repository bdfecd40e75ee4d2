/** The size the stylesheet gives the book, in whole pixels. CSS alone decides between one page and a spread. */
import { type RefObject, useLayoutEffect, useState } from "react";

export type BookSize = { readonly width: number; readonly height: number; readonly isSpread: boolean };

/** Reads a box as a book of pages of `aspect`: when two fit side by side, it is a spread. Null while it has no area. */
export function readBookSize(boxWidth: number, boxHeight: number, aspect: number): BookSize | null {
  if (boxWidth < 2 || boxHeight < 2) return null;
  const isSpread = boxWidth / boxHeight > aspect * 1.5;
  return { width: Math.floor(isSpread ? boxWidth / 2 : boxWidth), height: boxHeight, isSpread };
}

/** Follows the box through every change of its container. Null until it is measured. */
export function usePageSize(box: RefObject<HTMLElement | null>, aspect: number): BookSize | null {
  const [size, setSize] = useState<BookSize | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const next = readBookSize(element.clientWidth, element.clientHeight, aspect);
      setSize((before) => (next === null || isSameSize(before, next) ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, aspect]);
  return size;
}

function isSameSize(a: BookSize | null, b: BookSize): boolean {
  return a?.width === b.width && a.height === b.height && a.isSpread === b.isSpread;
}
