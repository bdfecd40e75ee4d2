/** Whether the reader has enlarged the whole page by the browser's own means. Then fingers and wheel are the browser's. */
import { useSyncExternalStore } from "react";

export function isBrowserZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.05;
}

/** Follows changes. False on the server. */
export function useBrowserZoomed(): boolean {
  return useSyncExternalStore(subscribe, isBrowserZoomed, () => false);
}

function subscribe(onChange: () => void): () => void {
  const view = window.visualViewport;
  view?.addEventListener("resize", onChange);
  return () => view?.removeEventListener("resize", onChange);
}
