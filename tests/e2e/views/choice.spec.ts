/** How a way to read is chosen, and what a choice keeps. */
import { expect, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound, pill } from "../reader.ts";
import { choose, column, EPISODE, stage, transcript } from "./views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test.describe("the choice", () => {
  test("keeps page, session and conversation, and is kept for the next time, from the first byte on", async ({
    page,
  }) => {
    const opened: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST" && request.url().endsWith("/api/sessions")) opened.push(request.url());
    });
    await page.goto(EPISODE);
    await isBound(page);
    await page.keyboard.press("ArrowRight");
    await ask(page, "What is in the jar?", "Ask about this page");
    await choose(page, "Scroll");
    await expect(column(page)).toBeVisible();
    await expect(pill(page)).toHaveText("Page 3 of 7");
    await expect(page).toHaveURL(`${EPISODE}?page=3&view=scroll`);
    await choose(page, "Text");
    await expect(transcript(page).getByRole("heading", { level: 2 })).toHaveText("Page 3 of 7");
    const kept = page.waitForResponse((response) => response.request().method() === "PUT");
    await choose(page, "Guided");
    await kept;
    await expect(page).toHaveURL(`${EPISODE}?page=3&view=guided`);
    await expect(answers(page)).toHaveCount(1);
    expect(opened).toHaveLength(1);

    const html = await (await page.request.get(EPISODE)).text();
    expect(html).toContain("A Lamp Goes Out, panel by panel");
    expect(html).not.toContain("A Lamp Goes Out, the book");
    await page.goto(`${EPISODE}?page=3`);
    await expect(stage(page)).toBeVisible();
    await choose(page, "Book");
    await isBound(page);
    await expect(page).toHaveURL(`${EPISODE}?page=3`);
    await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  });

  test("is made by keyboard too, and the keys then belong to the pages", async ({ page }) => {
    await page.goto(EPISODE);
    await isBound(page);
    await page.getByRole("button", { name: /^Way to read/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("radio", { name: /^Book/ })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(stage(page)).toBeVisible();
    await expect(page.getByRole("radio", { name: /^Guided/ })).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("radio", { name: /^Guided/ })).toBeHidden();
    await page.keyboard.press("Space");
    await expect(stage(page).getByText("Page 1, panel 1 of 3.")).toBeAttached();
  });

  test.describe("of a reader who wants less motion and never chose", () => {
    test.use({ contextOptions: { reducedMotion: "reduce" } });
    test("is the column", async ({ page }) => {
      await page.goto(EPISODE);
      await expect(column(page)).toBeVisible();
      await expect(page).toHaveURL(`${EPISODE}?page=1&view=scroll`);
    });
  });

  test("is the column on a very small screen, and a jump ahead is still asked about", async ({ page }) => {
    await page.setViewportSize({ width: 340, height: 640 });
    await page.goto(EPISODE);
    await expect(column(page)).toBeVisible();
    await page.goto(`${EPISODE}?page=5&view=guided`);
    await page.getByRole("button", { name: "Jump to page 5" }).click();
    await expect(stage(page)).toBeVisible();
    await expect(pill(page)).toHaveText("Page 5 of 7");
  });
});
