/** Continuous scroll: one page under the other, and never one too many. */
import { expect, test } from "@playwright/test";
import { answers, ask, failOnComplaints, pill } from "../reader.ts";
import { column, open } from "./views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test.describe("continuous scroll", () => {
  test("one reads on to the end by the space bar, is asked nothing, and goes on to the next episode", async ({
    page,
  }) => {
    await open(page, "scroll", 1);
    await expect(page.getByRole("button", { name: "Ask about this page" })).toBeVisible();
    const seen = new Set([await pill(page).innerText()]);
    await expect(async () => {
      await page.keyboard.press("Space");
      seen.add(await pill(page).innerText());
      await expect(page.getByRole("link", { name: /^Read on/ })).toBeInViewport({ timeout: 500 });
    }).toPass({ timeout: 45_000 });
    expect([...seen]).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Page ${n} of 7`));
    await page.getByRole("link", { name: /^Read on/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Low Tide");
    await expect(page).toHaveURL("/read/sl02-low-tide?page=1&view=scroll");
  });

  test("End goes no further than one has read, and no page beyond a leaf is there", async ({ page }) => {
    await open(page, "scroll", 2);
    await page.keyboard.press("End");
    await expect(pill(page)).toHaveText("Page 2 of 7");
    await expect(column(page).locator("[data-page]")).toHaveCount(4);
    await page.keyboard.press("Home");
    await expect(pill(page)).toHaveText("Page 1 of 7");
  });

  test("arriving at a page, nothing moves: it is there from the first byte, the ones before it come in above", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const shift = Number(document.documentElement.dataset["shift"] ?? 0);
        const sum = list
          .getEntries()
          .reduce((all, entry) => all + Number(Reflect.get(entry, "value")), shift);
        document.documentElement.dataset["shift"] = String(sum);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(page, "scroll", 4);
    await expect(column(page).locator("[data-page]")).toHaveCount(6);
    const top = await column(page).evaluate((scroller) => {
      const opened = scroller.querySelector("[data-page='4']");
      return (opened?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top;
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(40);
    const shift = await page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0));
    expect(shift).toBeLessThan(0.01);
    await page.setViewportSize({ width: 820, height: 1100 });
    await expect(pill(page)).toHaveText("Page 4 of 7");
    await page.reload();
    await expect(pill(page)).toHaveText("Page 4 of 7");
  });

  test("a question asked while scrolling is answered at the page under the reader's eye", async ({
    page,
  }) => {
    await open(page, "scroll", 2);
    await page.getByRole("button", { name: "Next page" }).click();
    await expect(pill(page)).toHaveText("Page 3 of 7");
    await ask(page, "What is in the jar?", "Ask about this page");
    await expect(answers(page).last()).toContainText("jar");
  });
});
