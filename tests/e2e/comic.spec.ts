/** Pepper&Carrot as a reader meets it: with the real pages where the fixtures are, typeset from our words elsewhere. */
import { expect, test } from "@playwright/test";
import { realPages } from "#tests/support/comic-site.ts";
import { answers, ask, failOnComplaints, isBound, pill } from "./reader.ts";

const EPISODE = "/read/ep01-potion-of-flight";

test.beforeEach(({ page }) => failOnComplaints(page));

test("a reader of the comic asks about a page and is led back to an earlier one", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: /Potion of flight/ }).click();
  await isBound(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 3 of 3");
  await ask(page, "What does Pepper shake into the cauldron?", "Ask about this page");
  await page
    .getByRole("log")
    .getByRole("button", { name: /^Source \d+: page 1/ })
    .first()
    .click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 3");
  await ask(page, "Who is Carrot?", "Ask the wiki");
  await expect(answers(page).last()).toContainText("ginger cat");
});

if (realPages === null) {
  test("a page whose art is not here is set in type and says why (skipped with fixtures)", async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await expect(
      page
        .locator("main")
        .getByText(/Pepper/)
        .first(),
    ).toBeVisible();
    await expect(page.locator("main img[alt*=Pepper]")).toHaveCount(0);
  });
} else {
  test("the comic's own pages are shown, described for whoever cannot see them", async ({ page }) => {
    await page.goto(EPISODE);
    const picture = page.locator("main img[alt*=Pepper]").first();
    await expect(picture).toBeVisible();
    await expect
      .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
      .toBeGreaterThan(0);
  });
}
