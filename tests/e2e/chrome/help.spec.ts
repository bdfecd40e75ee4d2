/** The list of keys and gestures. */
import { expect, test } from "@playwright/test";
import { failOnComplaints } from "../reader.ts";
import { choose, stage } from "../views/views.ts";
import { hasNoBarrier, helpDialog, isOn, NARROW, openAt, pillButton, strip } from "./chrome.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test("a question mark opens it, for the way one reads; Escape gives the focus back", async ({ page }) => {
  await openAt(page, 1);
  const next = page.getByRole("button", { name: "Next page" });
  await next.focus();
  await page.keyboard.press("?");
  await expect(helpDialog(page).getByRole("heading", { name: "Keys · Book" })).toBeVisible();
  await expect(helpDialog(page).locator("kbd", { hasText: /^Page Down$/ })).toBeVisible();
  await expect(helpDialog(page)).toContainText("Drag a leaf across");
  await page.keyboard.press("Escape");
  await expect(helpDialog(page)).toHaveCount(0);
  await expect(next).toBeFocused();

  await choose(page, "Guided");
  await expect(stage(page)).toBeVisible();
  await page.keyboard.press("?");
  await expect(helpDialog(page).getByRole("heading", { name: "Keys · Guided" })).toBeVisible();
  await expect(helpDialog(page)).not.toContainText("Drag a leaf across");
});

test("while it is open, keys stay in it; a press outside closes it, one inside does not", async ({
  page,
}) => {
  await openAt(page, 1);
  await page.getByRole("button", { name: "Keys and gestures" }).click();
  await expect(helpDialog(page).getByRole("button", { name: "Close" })).toBeFocused();
  for (const key of ["ArrowRight", "End", "g", "f"]) await page.keyboard.press(key);
  await helpDialog(page).getByRole("heading", { name: "In your question" }).click();
  await expect(helpDialog(page)).toBeVisible();
  await page.mouse.click(10, 500);
  await expect(helpDialog(page)).toHaveCount(0);
  await isOn(page, "Pages 1–2 of 7");
  await expect(strip(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(page.getByRole("button", { name: "Keys and gestures" })).toBeFocused();
});

test("its code comes only when it is opened", async ({ page }) => {
  await openAt(page, 1);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.keyboard.press("?");
  await expect(helpDialog(page)).toBeVisible();
  expect(asked.some((url) => url.includes("/_next/static/") && url.includes(".js"))).toBe(true);
});

test("single keys can be switched off, and stay so", async ({ page }) => {
  await openAt(page, 1);
  await page.keyboard.press("?");
  await helpDialog(page)
    .getByRole("checkbox", { name: /^Use single keys/ })
    .uncheck();
  await page.keyboard.press("Escape");
  await expect(helpDialog(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Next page" })).toBeEnabled();
  for (const key of ["g", "f", "?"]) await page.keyboard.press(key);
  await page.keyboard.press("ArrowRight");
  await isOn(page, "Pages 3–4 of 7");
  await expect(pillButton(page)).toHaveAttribute("aria-expanded", "false");
  await page.getByRole("button", { name: "Keys and gestures" }).click();
  await expect(helpDialog(page).getByRole("checkbox", { name: /^Use single keys/ })).not.toBeChecked();
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: NARROW });
  test("gestures come first", async ({ page }) => {
    await openAt(page, 1);
    await page.getByRole("button", { name: "Keys and gestures" }).tap();
    await expect(helpDialog(page).getByRole("heading", { level: 3 }).first()).toHaveText("Gestures · Book");
    await hasNoBarrier(page);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`has no barrier that a machine can find (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page, 1);
    await page.keyboard.press("?");
    await expect(helpDialog(page).getByRole("heading", { level: 3 }).first()).toHaveText("Keys · Book");
    await hasNoBarrier(page);
  });
}
