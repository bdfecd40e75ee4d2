/** What browser tests of looking closely share: the book and its stage, what is shown of it, and fingers. */
import { type CDPSession, expect, type Page } from "@playwright/test";
import { isBound } from "./reader.ts";
import { EPISODE } from "./views/views.ts";

export function book(page: Page) {
  return page.getByRole("region", { name: "A Lamp Goes Out, the book" });
}

/** What the pages are looked at through. */
export function stage(page: Page) {
  return page.locator("main [data-fit][data-zoomed]");
}

/** Opens the book on one of its first pages, ready to be turned. */
export async function openBook(page: Page, query = ""): Promise<void> {
  await page.goto(`${EPISODE}${query}`);
  await isBound(page);
  await expect(book(page)).toHaveAttribute("data-ready", "true");
}

/** How large the book is shown, and by how much it reaches beyond each side of its stage, in pixels. */
export function shown(page: Page) {
  return book(page).evaluate(async (element) => {
    const outer = element.closest("[data-fit]");
    if (!(element instanceof HTMLElement) || outer === null) throw new Error("there is no book");
    await Promise.all(outer.getAnimations({ subtree: true }).map((animation) => animation.finished));
    const [inner, around] = [element.getBoundingClientRect(), outer.getBoundingClientRect()];
    return {
      scale: inner.width / element.offsetWidth,
      left: around.left - inner.left,
      right: inner.right - around.left - outer.clientWidth,
      top: around.top - inner.top,
      bottom: inner.bottom - around.top - outer.clientHeight,
    };
  });
}

export async function isShownAt(page: Page, percent: number): Promise<void> {
  await expect.poll(async () => Math.round(100 * (await shown(page)).scale)).toBe(percent);
}

/** A point of the window, by shares of the book as it is shown. */
export async function pointOn(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await book(page).boundingBox();
  if (box === null) throw new Error("there is no book");
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** Which share of the book is at a point of the window. */
export async function shareAt(page: Page, point: { x: number; y: number }) {
  const box = await book(page).boundingBox();
  if (box === null) throw new Error("there is no book");
  return { x: (point.x - box.x) / box.width, y: (point.y - box.y) / box.height };
}

/** How many of a screen's pixels one of the file's has to fill, for the page at a number. */
export function coarseness(page: Page, pageNumber: number) {
  return book(page)
    .locator(`[data-page="${pageNumber}"] img`)
    .evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error("there is no picture");
      // What an image says of its own width is already divided by the density it was chosen for.
      const file = await createImageBitmap(await (await fetch(image.currentSrc)).blob());
      return (image.getBoundingClientRect().width * window.devicePixelRatio) / file.width;
    });
}

type Fingers = readonly { readonly x: number; readonly y: number }[];

/** Puts fingers down, moves them through places, and lifts them. */
export async function touch(cdp: CDPSession, ...places: readonly Fingers[]): Promise<void> {
  for (const [index, touchPoints] of places.entries()) {
    const type = index === 0 ? "touchStart" : "touchMove";
    await cdp.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  }
  await cdp.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Two fingers about a point, from one distance apart to another, in steps. */
export function pinch(at: { x: number; y: number }, from: number, to: number): Fingers[] {
  return Array.from({ length: 9 }, (_, step) => {
    const half = (from + ((to - from) * step) / 8) / 2;
    return [
      { x: at.x - half, y: at.y },
      { x: at.x + half, y: at.y },
    ];
  });
}
