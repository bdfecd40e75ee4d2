/** How large pages are shown on this screen: as the server was told, then as the reader chooses. */
import { useCallback, useState } from "react";
import type { Fit } from "./fit.ts";
import { keepPreference } from "./keep-preference.ts";

export type FitChoice = { readonly fit: Fit; chooseFit(fit: Fit): void };

/**
 * The last choice since this tab was loaded. Coming back by the browser's own button shows the page as the server first
 * made it, and the cookie is not for scripts to read; this knows better. Written in the browser only.
 */
let chosenHere: Fit | null = null;

export function useFit(episodeSlug: string, keptByServer: Fit): FitChoice {
  const [fit, setFit] = useState(() => chosenHere ?? keptByServer);
  const chooseFit = useCallback(
    (next: Fit) => {
      chosenHere = next;
      setFit(next);
      void keepPreference(episodeSlug, { fit: next });
    },
    [episodeSlug],
  );
  return { fit, chooseFit };
}
