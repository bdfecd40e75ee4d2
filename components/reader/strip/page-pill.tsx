/** "Page 3 of 7": says where one is, and opens the strip of all pages, by press or by `g`. */
import { useCallback, useEffect, useId } from "react";
import { useOnDemand } from "#components/ui/use-on-demand.ts";
import type { PageMap } from "../page-map.ts";
import { describePosition, namePages, type Position } from "../position.ts";
import { useReaderKey } from "../reader-keys.ts";
import { useDisclosure } from "../views/use-disclosure.ts";
import styles from "./page-pill.module.css";

export type PagePillProps = {
  readonly pageCount: number;
  readonly furthestPage: number;
  readonly position: Position;
  readonly pages: PageMap;
  /** Shows a page that has been read. */
  readonly onGoTo: (page: number) => void;
  /** Shows a page further than that, to which the reader has said yes. */
  readonly onJump: (page: number) => void;
};

const loadStrip = () => import("./page-strip.tsx");

export function PagePill(props: PagePillProps) {
  const { pageCount, position, onGoTo, onJump } = props;
  const { isOpen, toggle, close, menu, button } = useDisclosure();
  const { loaded, want } = useOnDemand(loadStrip);
  const panel = useId();
  useReaderKey("g", toggle);
  useEffect(() => {
    if (isOpen) want(close);
  }, [isOpen, want, close]);

  const closeAnd = useCallback(
    (act: (page: number) => void) => (page: number) => {
      close();
      act(page);
    },
    [close],
  );
  const shown = describePosition(position, pageCount);
  const widest = describePosition({ page: Math.max(1, pageCount - 1), rightPage: pageCount }, pageCount);
  return (
    <div ref={menu} className={styles["around"]}>
      <button
        ref={button}
        type="button"
        className={styles["pill"]}
        aria-expanded={isOpen}
        aria-controls={panel}
        aria-keyshortcuts="g"
        title="All pages"
        data-widest={widest}
        onClick={toggle}
      >
        <span>{shown}</span>
        <span className="visually-hidden">(all pages)</span>
      </button>
      <span className="visually-hidden" aria-live="polite">
        Now on {namePages(position)}.
      </span>
      <div id={panel} className={styles["panel"]} hidden={!isOpen || loaded === null}>
        {isOpen && loaded ? (
          <loaded.PageStrip {...props} onGoTo={closeAnd(onGoTo)} onJump={closeAnd(onJump)} />
        ) : null}
      </div>
    </div>
  );
}
