/** A calm full-page message with one way on: for the lost, the early and the unlucky. */
import type { ReactNode } from "react";
import styles from "./notice.module.css";

type NoticeProps = { readonly title: ReactNode; readonly children: ReactNode; readonly actions?: ReactNode };

export function Notice({ title, children, actions }: NoticeProps) {
  return (
    <main id="content" className={styles["notice"]}>
      <svg className={styles["mark"]} viewBox="0 0 64 64" aria-hidden="true">
        <path d="M10 15c9-4 16-3 22 2v34c-6-5-13-6-22-2z" />
        <path d="M54 15c-9-4-16-3-22 2v34c6-5 13-6 22-2z" />
        <path d="M46 4l1.6 4.4L52 10l-4.4 1.6L46 16l-1.6-4.4L40 10l4.4-1.6z" />
      </svg>
      <h1>{title}</h1>
      <div className={styles["text"]}>{children}</div>
      {actions ? <div className={styles["actions"]}>{actions}</div> : null}
    </main>
  );
}
