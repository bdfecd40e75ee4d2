/**
 * The world on screen: fetched when it is opened and whenever the reader turns a page, changes the mode or the language
 * meanwhile. What reaches further than the page now on screen is put away at once; an answer that is overtaken is dropped.
 */
import { type RefObject, useCallback, useEffect, useMemo, useState } from "react";
import { sentenceOf } from "#components/api/request-failed.ts";
import { loadWorld, type WorldMode } from "#components/api/world.ts";
import { lastOnScreen, type Position } from "#components/reader/position.ts";
import type { WorldGraph } from "#lib/contract.ts";
import { isAfter, type Moment } from "./moment.ts";

export type ShownWorld = {
  readonly mode: WorldMode;
  readonly graph: WorldGraph;
  /** How far it had been looked at before, or `null` the first time: whatever came after that is new. */
  readonly seenUpTo: Moment | null;
};

export type WorldState = {
  /** `null` until there is one that may be shown. */
  readonly shown: ShownWorld | null;
  readonly isLoading: boolean;
  /** Why it could not be had, in words for the reader. */
  readonly failure: string | null;
  retry(): void;
};

export type WorldOptions = {
  /** `null` while there is no session. */
  readonly sessionId: string | null;
  readonly mode: WorldMode;
  readonly position: Position;
  readonly language: string;
  readonly settlePlace: () => Promise<void>;
  /** How far the world has been looked at; outlives the overlay. */
  readonly seen: RefObject<Moment | null>;
};

type Fetched = ShownWorld & { readonly sessionId: string };

const UNDER_WAY = { isLoading: true, failure: null };

export function useWorld({ position, settlePlace, seen, ...rest }: WorldOptions): WorldState {
  const { sessionId, mode, language } = rest;
  const { page, rightPage } = position;
  const [attempt, setAttempt] = useState(0);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [progress, setProgress] = useState<Pick<WorldState, "isLoading" | "failure">>(UNDER_WAY);
  // A new object is a new request.
  const wanted = useMemo(
    () => ({ sessionId, mode, page, rightPage, language, attempt }),
    [sessionId, mode, page, rightPage, language, attempt],
  );

  useEffect(() => {
    if (wanted.sessionId === null) return;
    const { sessionId, mode } = wanted;
    let isCurrent = true;
    const onCame = (graph: WorldGraph) => {
      if (!isCurrent) return;
      const seenUpTo = seen.current;
      if (seenUpTo === null || isAfter(graph.at, seenUpTo)) seen.current = graph.at;
      setFetched({ sessionId, mode, graph, seenUpTo });
      setProgress({ isLoading: false, failure: null });
    };
    const onFailed = (error: unknown) => {
      if (isCurrent) setProgress({ isLoading: false, failure: sentenceOf(error) });
    };
    setProgress(UNDER_WAY);
    settlePlace()
      .then(() => loadWorld(sessionId, mode))
      .then(onCame, onFailed);
    return () => {
      isCurrent = false;
    };
  }, [wanted, settlePlace, seen]);

  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const mayShow = fetched?.sessionId === sessionId && fetched.graph.at.page <= lastOnScreen(position);
  return { shown: mayShow ? fetched : null, ...progress, retry };
}
