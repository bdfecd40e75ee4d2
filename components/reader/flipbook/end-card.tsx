/** Comes up over the last page when a reader turns on from it. Escape and turning back take it away again. */
import { useLayoutEffect, useRef } from "react";
import type { NextEpisode } from "../next-episode.ts";
import { NextEpisodeCard } from "../next-episode-card.tsx";
import type { View } from "../views/view.ts";
import styles from "./end-card.module.css";

type EndCardProps = {
  readonly next: NextEpisode | null;
  readonly view: View;
  readonly onClose: () => void;
};

export function EndCard({ next, view, onClose }: EndCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    const before = document.activeElement;
    element?.focus({ preventScroll: true });
    return () => {
      // Only what the card has taken is given back.
      if (element?.contains(document.activeElement) && before instanceof HTMLElement) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  return (
    <div className={styles["place"]}>
      <section ref={card} aria-label="End of the episode" tabIndex={-1} className={styles["card"]}>
        <NextEpisodeCard next={next} view={view} />
        <button type="button" className={styles["close"]} aria-label="Close" onClick={onClose}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </section>
    </div>
  );
}
