/** Everything the reader's screen knows about reading: where, which pages, which session. One pure reducer. */
import type { PageView, Turn } from "#lib/contract.ts";
import { addPages, NO_PAGES, type PageMap } from "../page-map.ts";
import { isSamePosition, lastOnScreen, type Position } from "../position.ts";

export type SessionPhase =
  | { readonly kind: "opening" }
  | { readonly kind: "ready"; readonly id: string; readonly turns: readonly Turn[] }
  | { readonly kind: "failed"; readonly sentence: string };

export type ReadingState = {
  readonly position: Position;
  readonly furthestPage: number;
  readonly pages: PageMap;
  readonly session: SessionPhase;
  /** Why the server does not have the present position, or null while all is well. */
  readonly placeFailure: string | null;
};

export type ReadingAction =
  | { readonly type: "turned"; readonly position: Position }
  | { readonly type: "session_wanted" }
  | {
      readonly type: "session_opened";
      readonly id: string;
      readonly turns: readonly Turn[];
      readonly pages: readonly PageView[];
      readonly furthestPage: number;
    }
  | { readonly type: "session_failed"; readonly sentence: string }
  | { readonly type: "place_saved"; readonly pages: readonly PageView[]; readonly furthestPage: number }
  | { readonly type: "place_failed"; readonly sentence: string };

export type Beginning = {
  readonly openingPage: number;
  readonly furthestPage: number;
  readonly pages: readonly PageView[];
};

export function beginReading({ openingPage, furthestPage, pages }: Beginning): ReadingState {
  return {
    position: { page: openingPage, rightPage: null },
    furthestPage: Math.max(furthestPage, openingPage),
    pages: addPages(NO_PAGES, pages),
    session: { kind: "opening" },
    placeFailure: null,
  };
}

export function reduceReading(state: ReadingState, action: ReadingAction): ReadingState {
  switch (action.type) {
    case "turned":
      if (isSamePosition(state.position, action.position)) return state;
      return {
        ...state,
        position: action.position,
        furthestPage: Math.max(state.furthestPage, lastOnScreen(action.position)),
      };
    case "session_wanted":
      return { ...state, session: { kind: "opening" } };
    case "session_opened":
      return {
        ...learn(state, action),
        session: { kind: "ready", id: action.id, turns: action.turns },
      };
    case "session_failed":
      return { ...state, session: { kind: "failed", sentence: action.sentence } };
    case "place_saved":
      return { ...learn(state, action), placeFailure: null };
    case "place_failed":
      return { ...state, placeFailure: action.sentence };
  }
}

function learn(
  state: ReadingState,
  news: { readonly pages: readonly PageView[]; readonly furthestPage: number },
): ReadingState {
  return {
    ...state,
    pages: addPages(state.pages, news.pages),
    furthestPage: Math.max(state.furthestPage, news.furthestPage),
  };
}
