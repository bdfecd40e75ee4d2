/** All that a reader has chosen of how to read: the view, and how large its pages are shown. */
import type { Preferences } from "./preferences.ts";
import { type FitChoice, useFit } from "./use-fit.ts";
import { useView, type ViewChoice } from "./use-view.ts";

export type WayToRead = ViewChoice & FitChoice;

export function useWayToRead(episodeSlug: string, kept: Preferences): WayToRead {
  const view = useView(episodeSlug, kept.view);
  const fit = useFit(episodeSlug, kept.fit);
  return { ...view, ...fit };
}
