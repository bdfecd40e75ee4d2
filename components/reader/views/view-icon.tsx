/** A small drawing of each way to read, and of each fit. Decorative: its name stands beside it. */
import type { Fit } from "./fit.ts";
import type { View } from "./view.ts";
import styles from "./view-menu.module.css";

const LINES: Record<View, string> = {
  book: "M12 7c-3-2-6-2-9-1v12c3-1 6-1 9 1 3-2 6-2 9-1V6c-3-1-6-1-9 1zM12 7v12",
  single: "M6 3h12v18H6zM9 8h6M9 12h6M9 16h3",
  scroll: "M6 2v7h12V2M6 22v-7h12v7M3 12h1M8 12h1M12 12h0M15 12h1M20 12h1",
  guided: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8.5 8.5h7v7h-7z",
  transcript: "M4 6h16M4 10.5h16M4 15h16M4 19.5h9",
};

const FIT_LINES: Record<Fit, string> = {
  page: "M3 3h18v18H3zM8.5 6h7v12h-7z",
  width: "M3 3h18v18H3zM3 8h18M8.5 14.5h7M10 12.5l-2 2 2 2M14 12.5l2 2-2 2",
};

export function ViewIcon({ view }: { readonly view: View }) {
  return <Drawing lines={LINES[view]} />;
}

export function FitIcon({ fit }: { readonly fit: Fit }) {
  return <Drawing lines={FIT_LINES[fit]} />;
}

function Drawing({ lines }: { readonly lines: string }) {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines} />
    </svg>
  );
}
