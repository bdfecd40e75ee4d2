/** How much script comes with each page before anybody touches anything. */
import type { Page } from "@playwright/test";
import { type Figure, type Measure, PAGES } from "./figure.ts";

/**
 * Opens an address and waits until the network rests. @returns the bytes of script as they went over the wire, that is
 * compressed as the server compresses them.
 */
export async function weighScripts(page: Page, address: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

export const firstLoad: Measure = {
  name: "first-load",
  title: "What a page loads",
  needsSite: true,
  measure: async ({ browser, url }) => {
    const figures: Figure[] = [];
    for (const { name, address } of PAGES) {
      const page = await browser.newPage({ baseURL: url });
      const bytes = await weighScripts(page, address);
      figures.push({ of: "script before any touch, gzip", on: name, value: bytes / 1000, unit: "kB" });
      await page.close();
    }
    return figures;
  },
};
