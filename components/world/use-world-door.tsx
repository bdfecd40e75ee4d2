/**
 * The button that opens the world, by pointer or by the key "o", and what happens around it: its code is fetched when it is
 * first wanted, the focus comes back, and a question about somebody waits until the companion is free.
 */
import { type ComponentType, type ReactNode, type RefObject, useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { lastOnScreen, type Position } from "#components/reader/position.ts";
import { useReaderKey } from "#components/reader/reader-keys.ts";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import type { Mode } from "#lib/contract.ts";
import type { Moment } from "./moment.ts";
import { useWaitingQuestion } from "./use-waiting-question.ts";
import styles from "./use-world-door.module.css";
import type { WorldOverlayProps } from "./world-overlay.tsx";

type WorldDoorOptions = Pick<WorldOverlayProps, "sessionId" | "episodeSlug" | "language" | "settlePlace"> & {
  readonly position: Position;
  readonly canAsk: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
  readonly onGoTo: GoTo;
};

type Overlay = ComponentType<WorldOverlayProps>;

export type WorldDoor = {
  /** The button, and a word below the line it stands in. */
  readonly door: ReactNode;
  /** The world, while it is open. It lies beside the positioned element that it is put into. */
  readonly world: ReactNode;
};

export function useWorldDoor({ canAsk, onAsk, onGoTo, ...place }: WorldDoorOptions): WorldDoor {
  const button = useRef<HTMLButtonElement>(null);
  const seen = useRef<Moment | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [code, setCode] = useState<{ Overlay: Overlay } | null>(null);
  const { waiting, askWhenFree } = useWaitingQuestion({
    canAsk,
    onAsk,
    sessionId: place.sessionId,
    page: lastOnScreen(place.position),
  });

  const close = useCallback(() => {
    flushSync(() => setOpen(false));
    button.current?.focus();
  }, []);
  const toggle = useCallback(() => {
    if (isOpen) return close();
    setOpen(true);
    setMissing(false);
    const onMissing = () => {
      setOpen(false);
      setMissing(true);
    };
    import("./world-overlay.tsx").then(({ WorldOverlay }) => setCode({ Overlay: WorldOverlay }), onMissing);
  }, [isOpen, close]);
  const isClosed = place.sessionId === null;
  // Where the pages fill the screen the companion is out of sight, and the world with it.
  useReaderKey("o", () => {
    if (button.current?.checkVisibility()) button.current.click();
  });

  const goTo: GoTo = (page, panel) => {
    flushSync(() => setOpen(false));
    document.getElementById("content")?.focus({ preventScroll: true });
    onGoTo(page, panel);
  };
  const ask = (question: string) => {
    close();
    askWhenFree(question);
  };

  const isOpening = isOpen && code === null;
  const door = (
    <>
      <DoorButton ref={button} isOpen={isOpen} isOpening={isOpening} disabled={isClosed} onPress={toggle} />
      <p role="status" className={styles["word"]}>
        {waiting === null ? null : `Asked next: ${waiting}`}
        {isMissing ? "The world could not be fetched. Please check your network and try again." : null}
      </p>
    </>
  );
  const world =
    isOpen && code ? <code.Overlay {...place} seen={seen} onClose={close} onGoTo={goTo} onAsk={ask} /> : null;
  return { door, world };
}

type DoorButtonProps = {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly isOpening: boolean;
  readonly disabled: boolean;
  readonly onPress: () => void;
};

function DoorButton({ ref, isOpen, isOpening, disabled, onPress }: DoorButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles["door"]}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-keyshortcuts="o"
      aria-busy={isOpening}
      disabled={disabled}
      title="Who and what you have met, and how they stand to each other (O)"
      onClick={onPress}
    >
      <WorldIcon /> World
    </button>
  );
}

/** Four that belong together. */
function WorldIcon() {
  return (
    <svg className={styles["icon"]} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 12L5 6M12 12l7-5M12 12l1 7" />
      <circle cx="12" cy="12" r="3" />
      <circle cx="5" cy="6" r="2" />
      <circle cx="19" cy="7" r="2" />
      <circle cx="13" cy="19.5" r="2" />
    </svg>
  );
}
