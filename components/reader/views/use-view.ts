/** The way to read on this screen: as the server decided, then as the reader chooses. */
import { useSearchParams } from "next/navigation";
import { startTransition, useCallback, useLayoutEffect, useRef, useState } from "react";
import { keepPreference } from "./keep-preference.ts";
import { loadView } from "./load-views.ts";
import { chooseView, type View } from "./view.ts";

/** Whoever wants no motion, or has no room for a leaf to turn in, is better off scrolling. Also in reader.module.css. */
const CALM = "(prefers-reduced-motion: reduce), (width < 360px)";

export type ViewChoice = {
  /** `null` only until the browser has said what suits a reader who never chose. */
  readonly view: View | null;
  /** What the reader has just chosen, ahead of `view` while its code is on the way. */
  readonly chosen: View | null;
  choose(view: View): void;
};

export function useView(episodeSlug: string, chosenByServer: View | null): ViewChoice {
  const address = useSearchParams();
  // Coming back by the browser's own button, the address knows better than the page as the server first made it.
  const [view, setView] = useState(() => chooseView(address.get("view"), chosenByServer));
  const [chosen, setChosen] = useState<View | null>(null);
  const wanted = useRef<View | null>(null);

  useLayoutEffect(() => {
    if (view === null) setView(window.matchMedia(CALM).matches ? "scroll" : "book");
  }, [view]);

  const choose = useCallback(
    (next: View) => {
      wanted.current = next;
      setChosen(next);
      void keepPreference(episodeSlug, { view: next });
      loadView(next).then(
        () => startTransition(() => setView((before) => (wanted.current === next ? next : before))),
        // Offline, the present way to read stays.
        () => setChosen(null),
      );
    },
    [episodeSlug],
  );
  return { view, chosen: chosen ?? view, choose };
}
