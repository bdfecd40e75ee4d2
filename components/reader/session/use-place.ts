/** Tells the open session where the reader is: first when it opens, then after each turn. */
import { type Dispatch, type RefObject, useCallback, useEffect, useRef } from "react";
import { movePosition } from "#components/api/reading-session.ts";
import { RequestFailed, sentenceOf } from "#components/api/request-failed.ts";
import type { PositionMoved } from "#lib/contract.ts";
import type { Position } from "../position.ts";
import { createPositionWriter, type PositionWriter } from "./position-writer.ts";
import type { ReadingAction } from "./reading-state.ts";

/** Long enough that leafing through sends one request, short enough that words arrive soon after the page. */
const PAUSE_MS = 300;

type PlaceOptions = {
  readonly sessionId: string | null;
  /** Where the reader is now; read when a session opens. */
  readonly place: RefObject<Position>;
  readonly dispatch: Dispatch<ReadingAction>;
  /** Called when the server no longer has this session. */
  readonly onSessionGone: () => void;
};

export type PlaceControls = {
  noteMove(position: Position): void;
  /** Resolves once the server knows the pages on screen; rejects when it could not be told. */
  settlePlace(): Promise<void>;
};

export function usePlace({ sessionId, place, dispatch, onSessionGone }: PlaceOptions): PlaceControls {
  const writer = useRef<PositionWriter<Position> | null>(null);

  useEffect(() => {
    if (sessionId === null) return;
    const opened = createPositionWriter<Position, PositionMoved>({
      delay: PAUSE_MS,
      send: (position) => movePosition(sessionId, position),
      onSaved: (moved) =>
        dispatch({
          type: "place_saved",
          settledPage: moved.right_page ?? moved.current_page,
          pages: moved.pages,
          furthestPage: moved.furthest_page,
        }),
      onFailed: (error) => {
        if (error instanceof RequestFailed && error.status === 404) onSessionGone();
        else dispatch({ type: "place_failed", sentence: sentenceOf(error) });
      },
    });
    writer.current = opened;
    opened.move(place.current);
    opened.flush().catch(() => {});
    const flushBeforeLeaving = () => void opened.flush().catch(() => {});
    window.addEventListener("pagehide", flushBeforeLeaving);
    return () => {
      window.removeEventListener("pagehide", flushBeforeLeaving);
      writer.current = null;
      opened.close();
    };
  }, [sessionId, place, dispatch, onSessionGone]);

  const noteMove = useCallback((position: Position) => writer.current?.move(position), []);
  const settlePlace = useCallback(async () => writer.current?.flush(), []);
  return { noteMove, settlePlace };
}
