/**
 * What a reader has chosen once and gets from then on, each choice in a cookie of its own. Cookies and not the
 * browser's own storage, because the server has to know: it makes the first screen, and whoever scrolls must not see a
 * book first. Pure.
 */
import { type Fit, readFit } from "./fit.ts";
import { readView, type View } from "./view.ts";

export type Preferences = {
  /** `null` for a reader who never chose: what suits them is then the browser's to say. */
  readonly view: View | null;
  readonly fit: Fit;
};

export const PREFERENCE_COOKIES = {
  view: "companion_view",
  fit: "companion_fit",
} as const satisfies Record<keyof Preferences, string>;

/** The preferences in a reader's cookies. What is missing or nonsense was never chosen. */
export function readPreferences(cookieOf: (name: string) => string | undefined): Preferences {
  return {
    view: readView(cookieOf(PREFERENCE_COOKIES.view)),
    fit: readFit(cookieOf(PREFERENCE_COOKIES.fit)) ?? "page",
  };
}
