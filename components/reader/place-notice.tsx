/** Says calmly that the server could not be told where the reader is, and offers to try again. */
import styles from "./place-notice.module.css";

type PlaceNoticeProps = { readonly sentence: string | null; readonly onRetry: () => void };

export function PlaceNotice({ sentence, onRetry }: PlaceNoticeProps) {
  if (sentence === null) return null;
  return (
    <div className={styles["notice"]} role="status">
      <p>Your place could not be saved. {sentence}</p>
      <button type="button" className="button quiet" onClick={onRetry}>
        Retry
      </button>
    </div>
  );
}
