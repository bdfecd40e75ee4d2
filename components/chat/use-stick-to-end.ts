/** Keeps a scrolling log at its end while the reader is there, and leaves it alone once they scroll up. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** Pixels from the end that still count as being there. */
const NEAR = 48;

type StickToEnd = {
  /** The element that scrolls. */
  readonly log: RefObject<HTMLDivElement | null>;
  /** What lies in it; whenever it grows, the log follows. */
  readonly content: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
};

/** `entries` counts what is in the log: one's own new question is always worth seeing, wherever one had scrolled. */
export function useStickToEnd(entries: number): StickToEnd {
  const log = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const lastTop = useRef(0);
  const counted = useRef(entries);

  const follow = useCallback(() => {
    if (log.current && isAtEnd.current) log.current.scrollTop = log.current.scrollHeight;
  }, []);
  const onScroll = useCallback(() => {
    const element = log.current;
    if (!element) return;
    const { scrollTop, scrollHeight, clientHeight } = element;
    // Words that came since may have moved the end away; only who goes up has left it.
    if (scrollHeight - scrollTop - clientHeight < NEAR) isAtEnd.current = true;
    else if (scrollTop < lastTop.current) isAtEnd.current = false;
    lastTop.current = scrollTop;
  }, []);

  useLayoutEffect(() => {
    if (entries > counted.current) isAtEnd.current = true;
    counted.current = entries;
    follow();
  }, [entries, follow]);
  useEffect(() => {
    if (content.current === null) return;
    const observer = new ResizeObserver(follow);
    observer.observe(content.current);
    return () => observer.disconnect();
  }, [follow]);
  return { log, content, onScroll };
}
