/** Paper with nothing on it yet: a page ahead of the reader, or one whose words are still on their way. */
import styles from "./blank-page.module.css";

export function BlankPage({ pageNumber }: { readonly pageNumber: number }) {
  return (
    <div className={styles["paper"]}>
      <p className={styles["number"]}>
        <span className="visually-hidden">Page </span>
        {pageNumber}
      </p>
    </div>
  );
}
