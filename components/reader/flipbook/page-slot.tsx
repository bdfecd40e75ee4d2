/** One leaf side as the engine moves it: a bare box of ours that it may style, holding the page. */
import { memo, type Ref } from "react";
import { PageFace } from "../page/page-face.tsx";
import { lastOnScreen } from "../position.ts";
import { isSnugIn, useBookPages } from "./book-pages.ts";
import styles from "./flip-book.module.css";

/** Pages this far from the ones on screen hold their picture, so that turning finds it loaded. */
const PRELOAD = 3;

type PageSlotProps = {
  readonly pageNumber: number;
  /** The slot after the last page is the endpaper. */
  readonly pageCount: number;
  readonly ref?: Ref<HTMLDivElement>;
};

export const PageSlot = memo(function PageSlot({ pageNumber, pageCount, ref }: PageSlotProps) {
  const { pages, position, aspect, sizes, zoomedSizes } = useBookPages();
  const view = pages.get(pageNumber) ?? null;
  const isOnScreen = pageNumber === position.page || pageNumber === position.rightPage;
  if (pageNumber > pageCount) return <div ref={ref} className={styles["endpaper"]} />;
  const isNear = pageNumber >= position.page - PRELOAD && pageNumber <= lastOnScreen(position) + PRELOAD;
  return (
    <div ref={ref} className={styles["slot"]} data-page={pageNumber}>
      {isNear ? (
        <PageFace
          pageNumber={pageNumber}
          view={view}
          isKnown={pageNumber <= lastOnScreen(position)}
          isOnScreen={isOnScreen}
          isSnug={view !== null && isSnugIn(aspect, view)}
          sizes={isOnScreen ? (zoomedSizes ?? sizes) : sizes}
        />
      ) : null}
    </div>
  );
});
