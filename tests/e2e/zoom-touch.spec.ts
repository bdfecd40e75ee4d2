/** Looking closely with fingers, on a narrow screen. */
import { expect, test } from "@playwright/test";
import { isShownAt, openBook, pinch, pointOn, shareAt, shown, stage, touch } from "./closely.ts";
import { failOnComplaints, pill } from "./reader.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
test.beforeEach(async ({ page }) => {
  failOnComplaints(page);
  await openBook(page, "?page=2&jump=1");
});

test("two fingers zoom at their middle, one moves the page, and none of it turns", async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  const middle = await pointOn(page, 0.5, 0.4);
  await touch(cdp, ...pinch(middle, 60, 150));
  await isShownAt(page, 250);
  const share = await shareAt(page, middle);
  expect(share.x).toBeCloseTo(0.5, 1);
  expect(share.y).toBeCloseTo(0.4, 1);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  const before = await shown(page);
  const way = [0, 20, 40, 60].map((x) => [{ x: middle.x + x, y: middle.y - x / 2 }]);
  await touch(cdp, ...way);
  const after = await shown(page);
  expect(after.left - before.left).toBeCloseTo(-60, 0);
  expect(after.top - before.top).toBeCloseTo(30, 0);
  await touch(cdp, ...pinch(middle, 200, 40));
  await isShownAt(page, 100);
  await expect(pill(page)).toHaveText("Page 2 of 7");
});

test("a double tap in the middle zooms and another is back; near an edge a tap turns", async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  const middle = await pointOn(page, 0.5, 0.5);
  await touch(cdp, [middle]);
  await touch(cdp, [middle]);
  await isShownAt(page, 200);
  await touch(cdp, [middle]);
  await touch(cdp, [middle]);
  await isShownAt(page, 100);
  await expect(pill(page)).toHaveText("Page 2 of 7");
  await touch(cdp, [await pointOn(page, 0.9, 0.5)]);
  await expect(pill(page)).toHaveText("Page 3 of 7");
});

test("swiping turns as ever, and a finger that goes up or down does not", async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  const { x, y } = await pointOn(page, 0.7, 0.5);
  await touch(cdp, ...[0, 40, 80, 120, 160, 200].map((way) => [{ x: x - way, y }]));
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await touch(cdp, ...[0, 40, 80, 120, 160, 200].map((way) => [{ x: x - way / 8, y: y - way }]));
  await isShownAt(page, 100);
  await expect(pill(page)).toHaveText("Page 3 of 7");
});

test("a page higher than its place is scrolled with a finger", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 620 });
  await page.getByRole("button", { name: /^Way to read/ }).click();
  await page.getByText("Page width").click();
  const scrolled = () => stage(page).evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(async () => (await shown(page)).bottom).toBeGreaterThan(60);
  const cdp = await page.context().newCDPSession(page);
  const { x, y } = await pointOn(page, 0.5, 0.5);
  await touch(cdp, ...[0, 30, 60, 90, 120].map((way) => [{ x, y: y - way }]));
  await expect.poll(scrolled).toBeGreaterThan(40);
  await expect(pill(page)).toHaveText("Page 2 of 7");
});

test("the menu has the buttons that the bar has no room for", async ({ page }) => {
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await page.getByRole("button", { name: /^Way to read/ }).click();
  const closer = page.getByRole("button", { name: "Zoom in" });
  await expect(closer).toBeInViewport({ ratio: 1 });
  await closer.tap();
  await isShownAt(page, 150);
  await expect(stage(page)).toHaveAttribute("data-zoomed", "true");
});
