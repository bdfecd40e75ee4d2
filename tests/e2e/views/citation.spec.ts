/** Citations light the panel they rest on, in every way to read. */
import { expect, test } from "@playwright/test";
import { ask, failOnComplaints } from "../reader.ts";
import { EPISODE, open, transcript } from "./views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test.describe("a citation", () => {
  for (const view of ["book", "scroll", "guided"] as const) {
    test(`lights its panel (${view}), until Escape`, async ({ page }) => {
      await page.goto(`${EPISODE}?page=3&jump=1${view === "book" ? "" : `&view=${view}`}`);
      await ask(page, "What is in the jar?", "Ask about this page");
      await page
        .getByRole("log")
        .getByRole("button", { name: /^Source \d+: page 3, panel 2/ })
        .last()
        .click();
      await expect(page.locator("main [data-light]")).toHaveCount(1);
      await expect(page.locator("main [data-light]")).toBeInViewport();
      await page.keyboard.press("Escape");
      await expect(page.locator("main [data-light]")).toHaveCount(0);
    });
  }

  test("leads a reader of text to its panel", async ({ page }) => {
    await open(page, "transcript", 3);
    await ask(page, "What is in the jar?", "Ask about this page");
    await page.getByRole("button", { name: "Previous page" }).click();
    await page.getByRole("button", { name: "Next page" }).click();
    await page
      .getByRole("log")
      .getByRole("button", { name: /^Source \d+: page 3, panel 2/ })
      .last()
      .click();
    await expect(transcript(page).getByRole("heading", { name: "Panel 2" })).toBeFocused();
  });
});
