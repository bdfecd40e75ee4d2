/** Filling the screen with the pages. */
import { expect, type Page, test } from "@playwright/test";
import { answers, ask, failOnComplaints } from "../reader.ts";
import { inStrip, isOn, jumpDialog, NARROW, openAt, pillButton, WIDE } from "./chrome.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

function enter(page: Page) {
  return page.getByRole("button", { name: "Full screen", exact: true });
}

function leave(page: Page) {
  return page.getByRole("button", { name: "Leave full screen" });
}

function bookWidth(page: Page) {
  return page
    .getByRole("region", { name: /the book$/ })
    .evaluate((book) => book.getBoundingClientRect().width);
}

test("the pages fill the screen, the companion waits, and all is back afterwards", async ({ page }) => {
  await openAt(page, 1);
  await ask(page, "Who is Pim?", "Ask the wiki");
  const before = await bookWidth(page);
  await enter(page).click();
  await expect(leave(page)).toBeFocused();
  await expect(page.getByRole("complementary", { name: "Companion" })).toBeHidden();
  await expect.poll(() => bookWidth(page)).toBeGreaterThan(before);
  await page.keyboard.press("ArrowRight");
  await isOn(page, "Pages 3–4 of 7");
  await expect(page.getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
  await leave(page).click();
  await expect(enter(page)).toBeFocused();
  await expect(answers(page)).toHaveCount(1);
  await expect.poll(() => bookWidth(page)).toBe(before);
});

test("`f` does it too, without losing the focus, and the button follows whoever leaves by the browser", async ({
  page,
}) => {
  await openAt(page, 1);
  await page.getByRole("button", { name: "New chat" }).focus();
  await page.keyboard.press("f");
  await expect(leave(page)).toBeVisible();
  await expect(page.getByRole("main")).toBeFocused();
  await page.evaluate(() => document.exitFullscreen());
  await expect(enter(page)).toBeVisible();
  await page.getByLabel("Your question").pressSequentially("f");
  await expect(page.getByLabel("Your question")).toHaveValue("f");
  await expect(enter(page)).toBeVisible();
});

test("the strip and its question work on the filled screen, which stays filled", async ({ page }) => {
  await openAt(page, 1);
  await page.keyboard.press("f");
  await expect(leave(page)).toBeVisible();
  await page.keyboard.press("g");
  await inStrip(page, 6).click();
  await jumpDialog(page).getByRole("button", { name: "Jump to page 6" }).click();
  await isOn(page, "Pages 5–6 of 7");
  await expect(leave(page)).toBeVisible();
});

test("on a narrow screen one line stays above the pages, with nothing on top of anything", async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await openAt(page, 1);
  await enter(page).click();
  await expect(leave(page)).toBeVisible();
  const boxes = await page
    .getByRole("banner")
    .getByRole("button")
    .evaluateAll((all) => all.map((button) => button.getBoundingClientRect()));
  expect(boxes.length).toBe(4);
  boxes.slice(1).forEach((box, index) => {
    expect(box.left).toBeGreaterThanOrEqual(boxes[index]?.right ?? 0);
  });
  await expect(page.getByRole("button", { name: "Next page" })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("link", { name: "CC BY 4.0" })).toBeInViewport();
  await isOn(page, "Page 1 of 7");
});

test("where the browser cannot, there is no button, and `f` does nothing", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(document, "fullscreenEnabled", { value: undefined, configurable: true }),
  );
  await page.setViewportSize(WIDE);
  await openAt(page, 1);
  await expect(enter(page)).toHaveCount(0);
  await page.keyboard.press("f");
  await page.keyboard.press("g");
  await expect(pillButton(page)).toHaveAttribute("aria-expanded", "true");
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});
