/** How smoothly leaves turn: the time between frames, over twenty turns of the book. */
import type { Page } from "@playwright/test";
import { DESKTOP, type Measure, PAGES } from "./figure.ts";

const TURNS = 20;
/** Frames in a row that nobody asked for, after which a leaf has landed. */
const STILL = 6;

declare global {
  var framesAskedFor: number | undefined;
}

export const pageTurns: Measure = {
  name: "page-turns",
  title: "How smoothly leaves turn",
  needsSite: true,
  measure: async ({ browser, url }) => {
    const page = await browser.newPage({ baseURL: url, viewport: DESKTOP });
    await page.addInitScript(() => {
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        globalThis.framesAskedFor = (globalThis.framesAskedFor ?? 0) + 1;
        return ask(callback);
      };
    });
    await page.goto(PAGES[1].address);
    await page.locator("[data-ready=true]").waitFor();
    await page.waitForLoadState("networkidle");
    const gaps: number[] = [];
    // To and fro, so that there is always a leaf to turn and its pictures are there.
    for (let turn = 0; turn < TURNS; turn += 1) {
      gaps.push(...(await timeTurn(page, turn % 2 === 0 ? "ArrowRight" : "ArrowLeft")));
    }
    await page.close();
    const sorted = gaps.toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    const on = "reader";
    return [
      { of: "time between frames of a turn, median", on, value: at(0.5), unit: "ms" },
      { of: "time between frames of a turn, 95 of 100 are below", on, value: at(0.95), unit: "ms" },
      { of: "time between frames of a turn, worst", on, value: at(1), unit: "ms" },
    ];
  },
};

/** The milliseconds between the frames of one turn, from the key to the landing. */
async function timeTurn(page: Page, key: string): Promise<number[]> {
  const times = page.evaluate(
    (still) =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        let unasked = 0;
        // A method, because the loader of this script wraps named functions in a helper that the page does not have.
        const watch = {
          look(time: number) {
            // One of the frames asked for is this very one.
            const asked = (globalThis.framesAskedFor ?? 0) - 1;
            globalThis.framesAskedFor = 0;
            if (asked > 0) seen.push(time);
            unasked = asked > 0 ? 0 : unasked + 1;
            if (seen.length > 0 && unasked >= still) resolve(seen);
            else requestAnimationFrame(watch.look);
          },
        };
        globalThis.framesAskedFor = 0;
        requestAnimationFrame(watch.look);
      }),
    STILL,
  );
  await page.keyboard.press(key);
  const seen = await times;
  return seen.slice(1).map((time, index) => time - (seen[index] ?? time));
}
