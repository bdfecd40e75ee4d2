/** Which panel is lit, because the reader has just followed a citation to it. A context: the book takes no new props. */
import { createContext, useContext } from "react";

export type LitPanel = {
  readonly page: number;
  readonly panel: number;
  /** Counts the lightings, so that the same panel can be lit anew. */
  readonly count: number;
};

export const LitPanelContext = createContext<LitPanel | null>(null);

/** The lit panel of this page, if it has one. */
export function useLitPanel(pageNumber: number): LitPanel | null {
  const lit = useContext(LitPanelContext);
  return lit?.page === pageNumber ? lit : null;
}
