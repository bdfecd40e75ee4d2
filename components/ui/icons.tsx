/** Small line drawings. Always decorative: the words beside them, or the button's name, say what they mean. */
import styles from "./icons.module.css";

export function Chevron({ direction }: { readonly direction: "left" | "right" }) {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <path d={direction === "left" ? "M15 5l-7 7 7 7" : "M9 5l7 7-7 7"} />
    </svg>
  );
}

/** Page mode: an open book. */
export function OpenBookIcon() {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 7c-3-2-6-2-9-1v12c3-1 6-1 9 1 3-2 6-2 9-1V6c-3-1-6-1-9 1zM12 7v12" />
    </svg>
  );
}

/** Wiki mode: books standing on a shelf. */
export function ShelfIcon() {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 20V5h4v15zM10 20V8h4v12zM15.5 8.5l3.5-1 3 11.5-3.5 1z" />
    </svg>
  );
}

export function StopIcon() {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <rect x="6" y="6" width="12" height="12" rx="2" />
    </svg>
  );
}

export function NewChatIcon() {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 5h16v11H10l-5 4v-4H4zM12 8v5M9.5 10.5h5" />
    </svg>
  );
}

export function GlobeIcon() {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c5.3 5.4 5.3 12.6 0 18M12 3c-5.3 5.4-5.3 12.6 0 18" />
    </svg>
  );
}
