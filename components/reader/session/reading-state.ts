/** Everything the reader's screen knows about reading: where, which pages, which session. One pure reducer. */
import type { PageView, Turn } from "#lib/contract.ts";
import { addPages, NO_PAGES, type PageMap } from "../page-map.ts";
import { isSamePosition, lastOnScreen, type Position } from "../position.ts";

/** The saved turns of a session. A reader who comes back further forward may be owed more of them. */
export type History = {
  readonly turns: readonly Turn[];
  /** The last page up to which `turns` is complete. */
  readonly reach: number;
  /** The furthest page on which anything can have been asked before. */
  readonly end: number;
};

export type SessionPhase =
  | { readonly kind: "opening" }
  | { readonly kind: "ready"; readonly id: string; readonly history: History }
  | { readonly kind: "failed"; readonly sentence: string };

export type ReadingState = {
  readonly position: Position;
  readonly furthestPage: number;
  readonly pages: PageMap;
  readonly session: SessionPhase;
  /** The last page on screen that the server has been told of, or null before it knows any. */
  readonly settledPage: number | null;
  /** Why the server does not have the present position, or null while all is well. */
  readonly placeFailure: string | null;
};

export type ReadingAction =
  | { readonly type: "turned"; readonly position: Position }
  | { readonly type: "session_wanted" }
  | {
      readonly type: "session_opened";
      readonly id: string;
      readonly history: History;
      readonly pages: readonly PageView[];
      readonly furthestPage: number;
    }
  | { readonly type: "history_grew"; readonly id: string; readonly history: History }
  | { readonly type: "session_failed"; readonly sentence: string }
  | {
      readonly type: "place_saved";
      readonly settledPage: number;
      readonly pages: readonly PageView[];
      readonly furthestPage: number;
    }
  | { readonly type: "place_failed"; readonly sentence: string }
  | { readonly type: "translated"; readonly pages: readonly PageView[] };

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
    settledPage: null,
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
      return { ...state, session: { kind: "opening" }, settledPage: null };
    case "session_opened":
      return {
        ...learn(state, action),
        session: { kind: "ready", id: action.id, history: action.history },
      };
    case "history_grew":
      return state.session.kind === "ready" && state.session.id === action.id
        ? { ...state, session: { ...state.session, history: action.history } }
        : state;
    case "session_failed":
      return { ...state, session: { kind: "failed", sentence: action.sentence } };
    case "place_saved":
      return { ...learn(state, action), settledPage: action.settledPage, placeFailure: null };
    case "place_failed":
      return { ...state, placeFailure: action.sentence };
    case "translated":
      return { ...state, pages: addPages(NO_PAGES, action.pages) };
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
