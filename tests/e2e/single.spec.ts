/** One page at a time. */
import { expect, test } from "@playwright/test";
import { openBook } from "./closely.ts";
import { failOnComplaints, pill, placeStored } from "./reader.ts";
import { choose, EPISODE, kept, open, watchShifts } from "./views/views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test("one page at a time is shown where two would fit, from the first byte on, and is turned one by one", async ({
  page,
  browser,
  baseURL,
}) => {
  const shift = await watchShifts(page);
  await open(page, "single", 2);
  await expect(pill(page)).toHaveText("Page 2 of 7");
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await expect(page).toHaveURL(`${EPISODE}?page=3&view=single`);
  expect(await shift()).toBeLessThan(0.01);

  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const still = await context.newPage();
  await still.goto(`${EPISODE}?page=1&view=single`);
  await expect(still.locator("main [data-page] img:visible")).toHaveCount(1);
  await context.close();
});

test("going from the book to one page and back keeps the page, and is kept for the next time", async ({
  page,
}) => {
  const stored = placeStored(page, 3);
  await openBook(page, "?page=3&jump=1");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await stored;
  await kept(page, () => choose(page, "One page"));
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await page.goto(EPISODE);
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await choose(page, "Book");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
});
