/** The ways to move in a column other than by hand. A jump is at once: no page between is passed over slowly. */
import type { Box } from "../guided/camera.ts";
import type { PageNavigator } from "../views/page-navigator.ts";
import { measureBands } from "./measure-bands.ts";
import { scrollToPage, scrollToPart } from "./reading-line.ts";

export type ColumnMoves = PageNavigator & {
  /** Scrolls to the top of a page, in view of the reader. */
  glideTo(page: number): void;
  /** Scrolls to the end of a page, or of everything where no page follows it. */
  goToEndOf(page: number): void;
};

export type ColumnMovesOptions = {
  readonly element: () => HTMLElement | null;
  readonly boxOf: (page: number, panel: number) => Box | undefined;
  readonly isStill: boolean;
};

export function columnMoves({ element, boxOf, isStill }: ColumnMovesOptions): ColumnMoves {
  const behavior = isStill ? "instant" : "smooth";
  const scrollTo = (page: number, how: ScrollBehavior, panel?: number) => {
    const scroller = element();
    const band = scroller && measureBands(scroller).find((one) => one.page === page);
    if (!scroller || !band) return;
    const { clientHeight } = scroller;
    const box = panel === undefined ? undefined : boxOf(page, panel);
    const top = box
      ? scrollToPart(band, { from: box[1], to: box[1] + box[3] }, clientHeight)
      : scrollToPage(band, clientHeight);
    scroller.scrollTo({ top, behavior: how });
  };
  return {
    goTo: (page, panel) => scrollTo(page, "instant", panel),
    glideTo: (page) => scrollTo(page, behavior),
    goToEndOf: (page) => {
      const scroller = element();
      if (!scroller) return;
      const bands = measureBands(scroller);
      const band = bands.find((one) => one.page === page);
      const isLast = band === bands.at(-1);
      const end = !band || isLast ? scroller.scrollHeight : band.top + band.height;
      scroller.scrollTo({ top: end - scroller.clientHeight, behavior: "instant" });
    },
  };
}
