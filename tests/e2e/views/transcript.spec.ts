/** The page as text, equal to the book for whoever cannot see it. */
import { expect, test } from "@playwright/test";
import { failOnComplaints } from "../reader.ts";
import { open, transcript } from "./views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test.describe("the page as text", () => {
  test("can be gone through by headings, turned, and stored, with the words that are really said", async ({
    page,
  }) => {
    await open(page, "transcript", 2);
    const stored = page.waitForResponse(
      (response) => response.request().method() === "PATCH" && response.ok(),
    );
    await page.getByRole("button", { name: "Next page" }).click();
    await expect(transcript(page).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(transcript(page).getByRole("heading", { level: 2 })).toHaveText("Page 3 of 7");
    await expect(transcript(page).getByRole("heading", { level: 3 })).toHaveText([
      "Panel 1",
      "Panel 2",
      "Panel 3",
      "Panel 4",
    ]);
    await expect(transcript(page).locator("q[lang=en]").nth(1)).toHaveText("Hey! That one is mine!");
    await stored;
    await page.reload();
    await expect(transcript(page).getByRole("heading", { level: 2 })).toHaveText("Page 3 of 7");
  });

  test("is in the reader's language, and says so", async ({ page }) => {
    await open(page, "transcript", 1);
    await expect(page.getByRole("button", { name: "New chat" })).toBeEnabled();
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await expect(page.locator("main q[lang=fr]").first()).toBeVisible();
    await expect(page.locator("main [lang=en]")).toHaveCount(0);
  });
});
