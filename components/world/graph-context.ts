/** What every node of the drawing needs to know of the whole: which of them Tab stops at, and whom to tell. */
import { createContext } from "react";

export type GraphContextValue = {
  /** The id of the one that Tab stops at; the arrow keys go on from there. */
  readonly tabStop: string | undefined;
  /** What names are written in. */
  readonly language: string;
  readonly onChoose: (slug: string) => void;
  /** Told when the focus comes to somebody. */
  readonly onReach: (id: string) => void;
};

export const GraphContext = createContext<GraphContextValue>({
  tabStop: undefined,
  language: "en",
  onChoose: () => {},
  onReach: () => {},
});
