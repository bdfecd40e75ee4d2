/** Keeps a scrolling log at its end while the reader is there, and leaves it alone once they scroll up. */
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

/** Pixels from the end that still count as being there. */
const NEAR = 48;

type StickToEnd = { readonly log: RefObject<HTMLDivElement | null>; readonly onScroll: () => void };

/** Scrolls after every change of `content` and every late growth of the log's children (a lazily loaded answer). */
export function useStickToEnd(content: readonly unknown[]): StickToEnd {
  const log = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const count = useRef(content.length);

  const onScroll = useCallback(() => {
    const element = log.current;
    if (element) isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
  }, []);

  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    // One's own new question is always worth seeing.
    if (content.length > count.current) isAtEnd.current = true;
    count.current = content.length;
    if (isAtEnd.current) element.scrollTop = element.scrollHeight;
  }, [content]);
  return { log, onScroll };
}
