/** The pages, in the way they are read. */
import { FlipBook } from "../flipbook/flip-book.tsx";
import { GuidedView, ScrollView, TranscriptView } from "./load-views.ts";
import type { ReadingViewProps } from "./page-navigator.ts";
import styles from "./reading-view.module.css";
import type { WayToRead } from "./use-way-to-read.ts";

type Props = Omit<ReadingViewProps, "fit" | "onFit"> & { readonly wayToRead: WayToRead };

/**
 * For a reader who never chose, the server makes both the book and the column, and the stylesheet shows the one that
 * suits them until the browser has said which it is.
 */
export function ReadingView({ wayToRead, ...rest }: Props) {
  const { view, fit, chooseFit } = wayToRead;
  const props = { ...rest, fit, onFit: chooseFit };
  const isOpen = view === null;
  return (
    <>
      {isOpen || view === "book" || view === "single" ? (
        <div className={isOpen ? styles["unlessCalm"] : styles["view"]}>
          <FlipBook {...props} isSingle={view === "single"} />
        </div>
      ) : null}
      {isOpen || view === "scroll" ? (
        <div className={isOpen ? styles["ifCalm"] : styles["view"]}>
          <ScrollView {...props} isUndecided={isOpen} />
        </div>
      ) : null}
      {view === "guided" ? (
        <div className={styles["view"]}>
          <GuidedView {...props} />
        </div>
      ) : null}
      {view === "transcript" ? (
        <div className={styles["view"]}>
          <TranscriptView {...props} />
        </div>
      ) : null}
    </>
  );
}
