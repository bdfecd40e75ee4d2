/** How large pages are shown: whole, or as wide as their place. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { book, isShownAt, shown, stage } from "./closely.ts";
import { ask, failOnComplaints, isBound, pill } from "./reader.ts";
import { choose, column, EPISODE, kept, open, watchShifts } from "./views/views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

const scrolled = (page: Page) => stage(page).evaluate(({ scrollTop }) => Math.round(scrollTop));

test("page width fills the stage from the first byte and after a reload, without anything moving", async ({
  page,
  browser,
  baseURL,
}) => {
  const shift = await watchShifts(page);
  await open(page, "single", 1);
  const whole = await shown(page);
  expect(whole.bottom).toBeLessThanOrEqual(0);
  await kept(page, () => page.keyboard.press("w"));
  await expect.poll(async () => (await shown(page)).bottom).toBeGreaterThan(300);
  await page.reload();
  await isBound(page);
  const { left, right, bottom } = await shown(page);
  expect(Math.abs(left) + Math.abs(right)).toBeLessThan(3);
  expect(bottom).toBeGreaterThan(300);
  expect(await shift()).toBeLessThan(0.01);

  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 1440, height: 900 },
    ...(baseURL ? { baseURL } : {}),
  });
  const still = await context.newPage();
  await still.goto(`${EPISODE}?page=1&view=single`);
  const first = await book(still).boundingBox();
  expect(first?.height).toBeCloseTo((await book(page).boundingBox())?.height ?? 0, 0);
  await context.close();
  await kept(page, () => page.keyboard.press("h"));
  await expect.poll(async () => (await shown(page)).bottom).toBeLessThanOrEqual(0);
});

test("a page higher than the stage is gone down by arrow, space and wheel; a turn arrives at the top of the next page", async ({
  page,
}) => {
  await open(page, "single", 1);
  await page.keyboard.press("w");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => scrolled(page)).toBe(40);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBe(100);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 2 of 7");
  expect(await scrolled(page)).toBe(0);
  await page.keyboard.press("Space");
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await expect(pill(page)).toHaveText("Page 2 of 7");
  await expect(async () => {
    await page.keyboard.press("Space");
    await expect(pill(page)).toHaveText("Page 3 of 7", { timeout: 500 });
  }).toPass();
  await expect.poll(() => scrolled(page)).toBe(0);
});

test("a zoom begins where the page is scrolled to, and ends there", async ({ page }) => {
  await open(page, "single", 1);
  await page.keyboard.press("w");
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 250);
  await expect.poll(() => scrolled(page)).toBe(250);
  await page.keyboard.press("+");
  await isShownAt(page, 150);
  // The middle of the stage stays the middle.
  const height = await stage(page).evaluate(({ clientHeight }) => clientHeight);
  expect((await shown(page)).top).toBeCloseTo(1.5 * (250 + height / 2) - height / 2, 0);
  await page.keyboard.press("Escape");
  await isShownAt(page, 100);
  await expect.poll(() => scrolled(page)).toBe(250);
});

test("at page width a citation brings its panel into view", async ({ page }) => {
  await open(page, "single", 3);
  await page.keyboard.press("w");
  await ask(page, "What is in the jar?", "Ask about this page");
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(pill(page)).toHaveText("Page 2 of 7");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await page
    .getByRole("log")
    .getByRole("button", { name: /^Source \d+: page 3, panel/ })
    .last()
    .click();
  await expect(page.locator("main [data-light]")).toBeInViewport({ ratio: 0.9 });
});

test("page width is for the column too, whose pages are else no higher than the view; the place is kept", async ({
  page,
}) => {
  await open(page, "scroll", 3);
  const heights = () =>
    column(page).evaluate((scroller) => ({
      view: scroller.clientHeight,
      page: scroller.querySelector("[data-page='3']")?.getBoundingClientRect().height ?? 0,
    }));
  const whole = await heights();
  expect(whole.page).toBeLessThanOrEqual(whole.view);
  await page.keyboard.press("w");
  await expect.poll(async () => (await heights()).page).toBeGreaterThan(whole.view * 1.2);
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await page.keyboard.press("h");
  await expect.poll(async () => (await heights()).page).toBe(whole.page);
  await expect(pill(page)).toHaveText("Page 3 of 7");
});

test("page width is chosen in the menu of views, in those that ask", async ({ page }) => {
  await open(page, "single", 1);
  const fits = page.getByRole("group", { name: "Size of the page" });
  await page.getByRole("button", { name: /^Way to read/ }).click();
  await fits.getByText("Page width").click();
  await expect(fits).toBeHidden();
  await expect.poll(async () => (await shown(page)).bottom).toBeGreaterThan(300);
  await choose(page, "Guided");
  await page.getByRole("button", { name: /^Way to read/ }).click();
  await expect(page.getByRole("group", { name: "Way to read" })).toBeVisible();
  await expect(fits).toBeHidden();
});

test("page width has no barrier that a machine can find", async ({ page }) => {
  await open(page, "single", 1);
  await page.keyboard.press("w");
  await expect(page.getByRole("button", { name: "New chat" })).toBeEnabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
