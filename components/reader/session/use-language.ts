/**
 * Changes the language without leaving the page: the pages known so far come again in it, the conversation stays, and
 * the server makes the rest of the screen anew.
 */
import { useRouter } from "next/navigation";
import { type Dispatch, type RefObject, useCallback, useTransition } from "react";
import { changeLanguage } from "#components/api/reader.ts";
import { loadSession } from "#components/api/reading-session.ts";
import { isSamePosition, type Position } from "../position.ts";
import type { ReadingAction } from "./reading-state.ts";

type LanguageOptions = {
  readonly sessionId: string | null;
  readonly place: RefObject<Position>;
  readonly settlePlace: () => Promise<void>;
  readonly dispatch: Dispatch<ReadingAction>;
};

export type LanguageControls = {
  /** Resolves once everything on screen is in the language; rejects when it could not be. */
  switchLanguage(tag: string): Promise<void>;
  /**
   * While true the address must not move: the server is asked for it again, and would ask back about a page that it
   * has not heard of.
   */
  readonly isSwitching: boolean;
};

export function useLanguage(options: LanguageOptions): LanguageControls {
  const { sessionId, place, settlePlace, dispatch } = options;
  const router = useRouter();
  const [isSwitching, startSwitching] = useTransition();

  const switchLanguage = useCallback(
    (tag: string) =>
      new Promise<void>((resolve, reject) => {
        startSwitching(async () => {
          try {
            await settlePlace();
            await changeLanguage(tag);
            const pages = sessionId === null ? null : await pagesAtRest({ sessionId, place, settlePlace });
            startSwitching(() => {
              if (pages) dispatch({ type: "translated", pages });
              router.refresh();
            });
            resolve();
          } catch (error) {
            reject(error);
          }
        });
      }),
    [sessionId, place, settlePlace, dispatch, router],
  );
  return { switchLanguage, isSwitching };
}

/** The session's pages, from a moment after which the reader has not turned: no older news of them is under way then. */
async function pagesAtRest(options: {
  sessionId: string;
  place: RefObject<Position>;
  settlePlace: () => Promise<void>;
}) {
  for (;;) {
    const before = options.place.current;
    await options.settlePlace();
    const { pages } = await loadSession(options.sessionId);
    if (isSamePosition(before, options.place.current)) return pages;
  }
}
