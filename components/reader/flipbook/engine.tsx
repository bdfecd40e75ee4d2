/** Mounts page-flip once, at the right size and page, and hands back a `Book` when it is ready. */
import type { PageFlip } from "page-flip";
import { memo, useMemo } from "react";
import HTMLFlipBook from "react-pageflip";
import "./drive-frames.ts";
import styles from "./flip-book.module.css";
import { PageSlot } from "./page-slot.tsx";

export type EngineProps = {
  readonly pageCount: number;
  /** Read at mounting only; later sizes go through `Book.resize`. */
  readonly width: number;
  readonly height: number;
  readonly openingPage: number;
  /** Called whenever the engine has shown, turned or rearranged its pages. */
  readonly onChange: (engine: PageFlip) => void;
};

type EngineEvent = { readonly object: PageFlip };

/** Never re-renders for new props: the engine reads its settings once, and its pages read a context. */
export const Engine = memo(
  function Engine({ pageCount, width, height, openingPage, onChange }: EngineProps) {
    const slots = useMemo(
      () => numberSlots(pageCount).map((n) => <PageSlot key={n} pageNumber={n} pageCount={pageCount} />),
      [pageCount],
    );
    const report = (event: EngineEvent) => onChange(event.object);
    return (
      <HTMLFlipBook
        className={styles["engine"] ?? ""}
        style={{}}
        width={width}
        height={height}
        startPage={openingPage - 1}
        size="fixed"
        minWidth={0}
        maxWidth={0}
        minHeight={0}
        maxHeight={0}
        autoSize={false}
        usePortrait
        showCover={false}
        drawShadow
        maxShadowOpacity={0.4}
        flippingTime={650}
        startZIndex={0}
        useMouseEvents={false}
        mobileScrollSupport
        clickEventForward={false}
        swipeDistance={0}
        showPageCorners={false}
        disableFlipByClick={false}
        renderOnlyPageLengthChange
        onInit={report}
        onFlip={report}
        onChangeOrientation={report}
      >
        {slots}
      </HTMLFlipBook>
    );
  },
  (before, after) => before.pageCount === after.pageCount,
);

/** One slot per page, and an endpaper behind an odd last one: the engine would stiffen a lone page to cardboard. */
function numberSlots(pageCount: number): number[] {
  return Array.from({ length: pageCount + (pageCount % 2) }, (_, index) => index + 1);
}
