/** What an open book costs while nobody touches it: the share of one processor that its page keeps busy. */
import { setTimeout as pause } from "node:timers/promises";
import { DESKTOP, type Measure, PAGES } from "./figure.ts";

const WATCHED_MS = 10_000;

export const atRest: Measure = {
  name: "at-rest",
  title: "What an open book costs",
  needsSite: true,
  measure: async ({ browser, url }) => {
    const page = await browser.newPage({ baseURL: url, viewport: DESKTOP });
    await page.goto(PAGES[1].address);
    await page.locator("[data-ready=true]").waitFor();
    await page.waitForLoadState("networkidle");
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const busySeconds = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
    };
    const [before, began] = [await busySeconds(), performance.now()];
    await pause(WATCHED_MS);
    const [after, ended] = [await busySeconds(), performance.now()];
    await page.close();
    const share = (after - before) / ((ended - began) / 1000);
    return [
      { of: "processor use of the page at rest", on: "reader", value: 100 * share, unit: "% of a core" },
    ];
  },
};
