/**
 * Keeps the screen, the address bar and the server agreed on where the reader is. Turning is instant on screen; the
 * server hears of it after a pause, and always before a question (`settlePlace`). Hides sessions, retries and races.
 */
import { useCallback, useReducer, useRef } from "react";
import type { PageView } from "#lib/contract.ts";
import { isSamePosition, type Position } from "../position.ts";
import type { View } from "../views/view.ts";
import { beginReading, type ReadingState, reduceReading } from "./reading-state.ts";
import { useHistory } from "./use-history.ts";
import { useLanguage } from "./use-language.ts";
import { usePageAddress } from "./use-page-address.ts";
import { usePlace } from "./use-place.ts";
import { useSession } from "./use-session.ts";

export type ReadingOptions = {
  readonly episodeSlug: string;
  readonly openingPage: number;
  readonly furthestPage: number;
  /** The pages of the first screen, as this reader may have them. */
  readonly pages: readonly PageView[];
  /** The session this reader left in this episode, if any. */
  readonly sessionId: string | null;
  /** The way it is read; `null` while that is not decided. */
  readonly view: View | null;
};

export type Reading = {
  readonly state: ReadingState;
  turnTo(position: Position): void;
  /** Resolves once the server knows the pages on screen; rejects when it could not be told. */
  settlePlace(): Promise<void>;
  /** Brings everything on screen in another language, by its tag; rejects when that could not be done. */
  switchLanguage(tag: string): Promise<void>;
  retryPlace(): void;
  retrySession(): void;
  /** Leaves this conversation and opens a new one at the same place. */
  startNewChat(): void;
};

export function useReading(options: ReadingOptions): Reading {
  const [state, dispatch] = useReducer(reduceReading, options, beginReading);
  const place = useRef(state.position);
  const sessionId = state.session.kind === "ready" ? state.session.id : null;

  const { retrySession, startNewChat } = useSession(options, dispatch);
  const { noteMove, settlePlace } = usePlace({ sessionId, place, dispatch, onSessionGone: startNewChat });
  useHistory({ session: state.session, settledPage: state.settledPage, dispatch });
  const { switchLanguage, isSwitching } = useLanguage({ sessionId, place, settlePlace, dispatch });
  usePageAddress(state.position.page, options.view, isSwitching);

  const turnTo = useCallback(
    (position: Position) => {
      if (isSamePosition(place.current, position)) return;
      place.current = position;
      dispatch({ type: "turned", position });
      noteMove(position);
    },
    [noteMove],
  );
  const retryPlace = useCallback(() => void settlePlace().catch(() => {}), [settlePlace]);
  return { state, turnTo, settlePlace, switchLanguage, retryPlace, retrySession, startNewChat };
}
