/**
 * What we use of page-flip 2.0.7, which ships no types. Some members are private in its own source; the package is
 * pinned, its member names are not mangled, and tests/components/drive-frames.test.ts fails if one goes missing.
 */
declare module "page-flip" {
  export type Orientation = "portrait" | "landscape";
  export type FlippingState = "user_fold" | "fold_corner" | "flipping" | "read";
  export type Point = { readonly x: number; readonly y: number };
  export type BookRect = { left: number; top: number; width: number; height: number; pageWidth: number };

  export interface Render {
    animation: { startedAt: number } | null;
    timer: number;
    start(): void;
    update(): void;
    render(time: number): void;
    finishAnimation(): void;
    getRect(): BookRect;
  }

  export interface FlipCalculation {
    getPosition(): Point;
    getCorner(): "top" | "bottom";
  }

  export interface FlipController {
    getCalculation(): FlipCalculation | null;
    animateFlippingTo(start: Point, end: Point, isTurned: boolean): void;
    stopMove(): void;
  }

  export interface BookUI {
    onResize(): void;
    getWrapper(): HTMLElement;
  }

  export class PageFlip {
    getUI(): BookUI;
    getRender(): Render;
    getFlipController(): FlipController;
    getSettings(): { width: number; height: number };
    getState(): FlippingState;
    getOrientation(): Orientation;
    getCurrentPageIndex(): number;
    turnToPage(index: number): void;
    flip(index: number): void;
    startUserTouch(point: Point): void;
    userMove(point: Point, isTouch: boolean): void;
    userStop(point: Point, isSwipe: boolean): void;
    updateState(state: FlippingState): void;
    updatePageIndex(index: number): void;
  }
}
