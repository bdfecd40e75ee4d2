/**
 * The world over the pages: everybody the reader has met, drawn or listed, and a card for whoever they choose. Wide, the
 * companion stays in use beside it; narrow, it covers everything. Fetched when it is first wanted.
 */
import { type KeyboardEvent, type RefObject, useId, useRef } from "react";
import { lastOnScreen, namePages } from "#components/reader/position.ts";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import { CloseButton } from "./close-button.tsx";
import { EntityCard } from "./entity-card.tsx";
import type { Moment } from "./moment.ts";
import { useCovering } from "./use-covering.ts";
import { useMedia } from "./use-media.ts";
import { usePressOutside } from "./use-press-outside.ts";
import type { WorldOptions } from "./use-world.ts";
import { useWorldView } from "./use-world-view.ts";
import { WorldBody } from "./world-body.tsx";
import styles from "./world-overlay.module.css";
import { WorldToolbar } from "./world-toolbar.tsx";

export type WorldOverlayProps = Omit<WorldOptions, "mode" | "seen"> & {
  readonly episodeSlug: string;
  readonly seen: RefObject<Moment | null>;
  readonly onClose: () => void;
  readonly onGoTo: GoTo;
  /** Asks the companion in wiki mode. */
  readonly onAsk: (question: string) => void;
};

/** The reader's own breakpoint: below it pages and companion stand one above the other. */
const NARROW = "(width < 960px)";

export function WorldOverlay({ episodeSlug, onClose, onGoTo, onAsk, ...options }: WorldOverlayProps) {
  const panel = useRef<HTMLDivElement>(null);
  const heading = useId();
  const isNarrow = useMedia(NARROW);
  const view = useWorldView(options, panel);
  const keepWithin = useCovering(panel, { coversAll: isNarrow, covered: "content" });
  const outside = usePressOutside(onClose);
  const { chosen, closeCard, world } = view;
  const { sessionId, position } = options;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      if (chosen === null) onClose();
      else closeCard();
    }
    keepWithin(event);
  };

  return (
    <div className={styles["world"]} data-world="" {...outside}>
      <div
        ref={panel}
        role="dialog"
        aria-modal={isNarrow || undefined}
        aria-labelledby={heading}
        tabIndex={-1}
        className={styles["panel"]}
        onKeyDown={onKeyDown}
      >
        <header className={styles["head"]}>
          <Flourish />
          <h2 id={heading}>The world so far</h2>
          <p className={styles["reach"]}>as of {namePages(position)}</p>
          <CloseButton name="Close the world" onClose={onClose} />
        </header>
        <WorldToolbar {...view.toolbar} />
        <div className={styles["body"]}>
          <div className={styles["content"]} inert={isNarrow && chosen !== null}>
            <WorldBody view={view} />
          </div>
          {chosen !== null && sessionId !== null && world.shown ? (
            <EntityCard
              key={`${sessionId} ${lastOnScreen(position)} ${chosen}`}
              sessionId={sessionId}
              slug={chosen}
              episodeSlug={episodeSlug}
              reading={world.shown.graph.at.episode}
              onChoose={view.choose}
              onClose={closeCard}
              onGoTo={onGoTo}
              onAsk={onAsk}
            />
          ) : null}
        </div>
      </div>
    </div>
  );
}

/** Three stars that belong together. */
function Flourish() {
  return (
    <svg className={styles["flourish"]} viewBox="0 0 40 24" aria-hidden="true">
      <path d="M8 17L20 7l12 10" />
      <circle cx="8" cy="17" r="4" />
      <circle cx="20" cy="7" r="5" />
      <circle cx="32" cy="17" r="4" />
    </svg>
  );
}
