/** The library as one comes to it: for the first time, in the middle of an episode, and at its end. */
import { expect, type Page, test } from "@playwright/test";
import { failOnComplaints, isBound } from "../reader.ts";
import { EPISODE, hasNoBarrier, isOn, openAt, placeStored } from "./chrome.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

function wayIn(page: Page) {
  return page.getByRole("banner").getByRole("region");
}

function card(page: Page, title: string) {
  return page.getByRole("main").getByRole("article").filter({ hasText: title });
}

test("a newcomer is shown where to begin, and begins there", async ({ page }) => {
  await page.goto("/");
  await expect(wayIn(page).getByRole("heading", { name: "A Lamp Goes Out" })).toBeVisible();
  await expect(wayIn(page)).toContainText("Episode 1, 7 pages");
  await expect(wayIn(page).locator("img")).toBeVisible();
  await expect(page.getByText(/^Page \d+ of|^Read$/)).toHaveCount(0);
  await wayIn(page).getByRole("link", { name: "Start reading" }).click();
  await isBound(page);
  await isOn(page, "Pages 1–2 of 7");
});

test("a reader finds their place on top and on its card, goes on there, and is led to the next at the end", async ({
  page,
}) => {
  await openAt(page, 5);
  await page.goto("/");
  await expect(wayIn(page).getByRole("heading", { name: "A Lamp Goes Out" })).toBeVisible();
  await expect(wayIn(page)).toContainText("page 5 of 7");
  await expect(card(page, "A Lamp Goes Out")).toContainText("Page 5 of 7");
  await expect(card(page, "Low Tide")).not.toContainText(/Page \d+ of/);
  const link = wayIn(page).getByRole("link", { name: "Continue reading" });
  await expect(link).toHaveAccessibleDescription("A Lamp Goes Out Episode 1, page 5 of 7");
  await link.click();
  await isOn(page, "Pages 5–6 of 7");
  await isBound(page);

  const stored = placeStored(page, 7);
  await page.keyboard.press("ArrowRight");
  await isOn(page, "Page 7 of 7");
  await stored;
  await page.goto("/");
  await expect(card(page, "A Lamp Goes Out").getByText("Read", { exact: true })).toBeVisible();
  await expect(wayIn(page).getByRole("heading", { name: "Low Tide" })).toBeVisible();
  await expect(wayIn(page).getByRole("link", { name: "Start reading" })).toHaveAttribute(
    "href",
    "/read/sl02-low-tide",
  );
  await card(page, "A Lamp Goes Out").getByRole("link").click();
  await expect(page).toHaveURL(`${EPISODE}?page=1`);
});

test("all of it is there before any script, and nothing moves when scripts come", async ({
  browser,
  baseURL,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const plain = await context.newPage();
  await plain.goto("/");
  await expect(wayIn(plain).getByRole("link", { name: "Start reading" })).toBeVisible();
  await context.close();

  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shift = Number(document.documentElement.dataset["shift"] ?? 0);
      const sum = list.getEntries().reduce((all, entry) => all + Number(Reflect.get(entry, "value")), shift);
      document.documentElement.dataset["shift"] = String(sum);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const shift = await page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0));
  expect(shift).toBeLessThan(0.01);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`has no barrier that a machine can find, for one who has begun (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page, 3);
    await page.goto("/");
    await expect(wayIn(page).getByRole("link", { name: "Continue reading" })).toBeVisible();
    await hasNoBarrier(page);
  });
}
