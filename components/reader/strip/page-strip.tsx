/**
 * All pages of the episode in a row. Those that were read show their picture, the others a number on paper and nothing
 * else. Choosing a page beyond what was read asks first.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { JumpDialog } from "./jump-dialog.tsx";
import type { PagePillProps } from "./page-pill.tsx";
import styles from "./page-strip.module.css";
import { indexAfterKey, nameStripPage, type StripPage, stripPages } from "./strip-pages.ts";

export function PageStrip({ onGoTo, onJump, ...reading }: PagePillProps) {
  const { furthestPage, position, pageCount } = reading;
  const row = useRef<HTMLDivElement>(null);
  const [roaming, setRoaming] = useState(position.page);
  const [asked, setAsked] = useState<number | null>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>("[tabindex='0']");
    current?.scrollIntoView({ block: "nearest", inline: "center" });
    current?.focus({ preventScroll: true });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = indexAfterKey(event.key, roaming - 1, pageCount);
    if (index === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setRoaming(index + 1);
    row.current?.querySelectorAll("button").item(index).focus();
  };
  const choose = ({ number, isRead }: StripPage) => {
    setRoaming(number);
    if (isRead) onGoTo(number);
    else setAsked(number);
  };

  return (
    <>
      <div ref={row} role="toolbar" aria-label="Go to a page" className={styles["row"]} onKeyDown={onKeyDown}>
        {stripPages(reading).map((page) => (
          <StripButton
            key={page.number}
            page={page}
            isReachable={page.number === roaming}
            onChoose={() => choose(page)}
          />
        ))}
      </div>
      {asked === null ? null : (
        <JumpDialog
          page={asked}
          furthestPage={furthestPage}
          onStay={() => setAsked(null)}
          onJump={() => onJump(asked)}
        />
      )}
    </>
  );
}

type StripButtonProps = {
  readonly page: StripPage;
  /** Whether Tab leads here; the arrow keys lead everywhere. */
  readonly isReachable: boolean;
  readonly onChoose: () => void;
};

function StripButton({ page, isReachable, onChoose }: StripButtonProps) {
  const { number, isRead, isOnScreen, isFurthest, thumbnail } = page;
  return (
    <button
      type="button"
      className={styles["page"]}
      aria-label={nameStripPage(page)}
      aria-current={isOnScreen ? "page" : undefined}
      data-read={isRead}
      data-furthest={isFurthest ? true : undefined}
      tabIndex={isReachable ? 0 : -1}
      onClick={onChoose}
    >
      <span className={styles["sheet"]}>
        {thumbnail === null ? (
          <i>{number}</i>
        ) : (
          <img
            src={thumbnail.url}
            style={{ backgroundImage: `url("${thumbnail.placeholder}")` }}
            alt=""
            draggable={false}
          />
        )}
      </span>
      <span className={styles["number"]}>{thumbnail === null ? null : number}</span>
    </button>
  );
}
