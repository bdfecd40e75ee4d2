/** A small drawing of each way to read. Decorative: its name stands beside it. */
import type { View } from "./view.ts";
import styles from "./view-menu.module.css";

const LINES: Record<View, string> = {
  book: "M12 7c-3-2-6-2-9-1v12c3-1 6-1 9 1 3-2 6-2 9-1V6c-3-1-6-1-9 1zM12 7v12",
  scroll: "M6 2v7h12V2M6 22v-7h12v7M3 12h1M8 12h1M12 12h0M15 12h1M20 12h1",
  guided: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8.5 8.5h7v7h-7z",
  transcript: "M4 6h16M4 10.5h16M4 15h16M4 19.5h9",
};

export function ViewIcon({ view }: { readonly view: View }) {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <path d={LINES[view]} />
    </svg>
  );
}
