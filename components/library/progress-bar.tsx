/** How much of an episode lies behind a reader. The words beside it say the same. */
import styles from "./progress-bar.module.css";

export function ProgressBar({ share }: { readonly share: number }) {
  return <span className={styles["bar"]} style={{ "--progress": `${share * 100}%` }} aria-hidden="true" />;
}
