/** What the browser tests of the ways to read share: choosing one, opening one, and where its pages are. */
import { expect, type Page } from "@playwright/test";

export const EPISODE = "/read/sl01-a-lamp-goes-out";

export async function choose(
  page: Page,
  name: "Book" | "One page" | "Scroll" | "Guided" | "Text",
): Promise<void> {
  await page.getByRole("button", { name: /^Way to read/ }).click();
  await page.getByRole("group", { name: "Way to read" }).getByText(name, { exact: true }).click();
}

export function column(page: Page) {
  return page.getByRole("region", { name: "A Lamp Goes Out, all pages" });
}

export function stage(page: Page) {
  return page.getByRole("region", { name: "A Lamp Goes Out, panel by panel" });
}

export function transcript(page: Page) {
  return page.getByRole("region", { name: "A Lamp Goes Out, as text" });
}

/** Opens a page in a view, past the question about jumping, with everything ready. */
export async function open(
  page: Page,
  view: "single" | "scroll" | "guided" | "transcript",
  at: number,
): Promise<void> {
  await page.goto(`${EPISODE}?page=${at}&jump=1&view=${view}`);
  await expect(page).toHaveURL(`${EPISODE}?page=${at}&view=${view}`);
  if (at < 7) await expect(page.getByRole("button", { name: /^Next (?:page|panel)$/ })).toBeEnabled();
}

/** Waits until the server has heard of a choice. */
export async function kept(page: Page, choosing: () => Promise<void>): Promise<void> {
  const heard = page.waitForResponse((response) => response.request().method() === "PUT" && response.ok());
  await choosing();
  await heard;
}

/** From now on counts by how much the layout shifts. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const before = Number(document.documentElement.dataset["shift"] ?? 0);
      const sum = list.getEntries().reduce((all, entry) => all + Number(Reflect.get(entry, "value")), before);
      document.documentElement.dataset["shift"] = String(sum);
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0));
}
