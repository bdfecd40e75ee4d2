/** What holds in every way to read. */
import { expect, test } from "@playwright/test";
import { failOnComplaints } from "../reader.ts";
import { EPISODE } from "./views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test.describe("every way to read", () => {
  for (const view of ["single", "scroll", "guided", "transcript"] as const) {
    test(`is there before any script, and tells nothing of what comes (${view})`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      const page = await context.newPage();
      const response = await page.goto(`${EPISODE}?page=1&view=${view}`);
      const html = (await response?.text()) ?? "";
      expect(html).not.toMatch(/beak|Orlo|Tobin|ferry|Snuffer|heron/i);
      const shown = view === "transcript" ? page.locator("main q") : page.locator("main img");
      await expect(shown.first()).toBeVisible();
      await context.close();
    });
  }
});
