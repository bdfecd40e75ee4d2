/** The buttons under the book, and how far along it is. */
import { Chevron } from "#components/ui/icons.tsx";
import { lastOnScreen, type Position } from "../position.ts";
import type { Book } from "./book.ts";
import styles from "./book-controls.module.css";

type BookControlsProps = {
  readonly book: Book | null;
  readonly position: Position;
  readonly pageCount: number;
};

export function BookControls({ book, position, pageCount }: BookControlsProps) {
  const isAtStart = position.page <= 1;
  const isAtEnd = lastOnScreen(position) >= pageCount;
  return (
    <div className={styles["controls"]}>
      <button
        type="button"
        className={styles["turn"]}
        disabled={book === null || isAtStart}
        onClick={() => book?.turn("previous")}
      >
        <Chevron direction="left" /> Previous<span className="visually-hidden"> page</span>
      </button>
      <span
        className={styles["track"]}
        style={{ "--progress": `${(lastOnScreen(position) / pageCount) * 100}%` }}
        aria-hidden="true"
      />
      <button
        type="button"
        className={styles["turn"]}
        disabled={book === null || isAtEnd}
        onClick={() => book?.turn("next")}
      >
        Next<span className="visually-hidden"> page</span> <Chevron direction="right" />
      </button>
    </div>
  );
}
