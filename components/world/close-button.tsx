/** A cross that closes what it stands in. */
import styles from "./close-button.module.css";

type CloseButtonProps = { readonly name: string; readonly onClose: () => void };

export function CloseButton({ name, onClose }: CloseButtonProps) {
  return (
    <button type="button" className={styles["close"]} aria-label={name} title={name} onClick={onClose}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 6l12 12M18 6L6 18" />
      </svg>
    </button>
  );
}
