/** Lets the pages fill the screen, by press or by `f`. Not there where the browser cannot. */
import { type RefObject, useEffect } from "react";
import { useReaderKey } from "../reader-keys.ts";
import toolStyles from "../reader-tool.module.css";
import styles from "./fullscreen-button.module.css";
import { useFullscreen } from "./use-fullscreen.ts";

type FullscreenButtonProps = {
  /** What is to fill the screen. */
  readonly target: RefObject<HTMLElement | null>;
  /** Takes the focus to the pages: called when what had it is not shown on the filled screen. */
  readonly onFocusLost: () => void;
};

export function FullscreenButton({ target, onFocusLost }: FullscreenButtonProps) {
  const { isPossible, isOn, toggle } = useFullscreen(target);
  useReaderKey("f", toggle);
  useEffect(() => {
    const focused = document.activeElement;
    // Browsers differ in whether what is no longer shown has lost the focus by now, which leaves it with the body.
    const isLost = focused === null || focused === document.body || !focused.checkVisibility();
    if (isOn && isLost) onFocusLost();
  }, [isOn, onFocusLost]);

  if (isPossible === false) return null;
  const name = isOn ? "Leave full screen" : "Full screen";
  return (
    <button
      type="button"
      className={`${toolStyles["tool"]} ${styles["button"]}`}
      data-known={isPossible !== null}
      aria-keyshortcuts="f"
      title={name}
      onClick={toggle}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={isOn ? "M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5" : "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"}
        />
      </svg>
      <span className="visually-hidden">{name}</span>
    </button>
  );
}
