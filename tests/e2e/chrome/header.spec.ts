/** The bar over the pages: calm at every width, whatever it has to say. */
import { expect, test } from "@playwright/test";
import { failOnComplaints } from "../reader.ts";
import { openAt } from "./chrome.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

/** One line of controls is 40 pixels high. */
const LINES = [
  [1440, 900, 1],
  [1024, 768, 1],
  [768, 1024, 1],
  [390, 844, 2],
  [320, 640, 2],
] as const;

for (const [width, height, lines] of LINES) {
  test(`is ${lines === 1 ? "one line" : "two lines"} at ${width} pixels, however long title, credit and language are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAt(page, 1);
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Une lampe s’éteint");
    await expect(page.getByRole("link", { name: "CC BY 4.0" })).toBeInViewport({ ratio: 1 });
    const header = page.getByRole("banner");
    const before = await header.evaluate((element) => element.getBoundingClientRect().height);
    expect(before).toBeLessThan(lines * 40 + 26);
    await page.evaluate(() => {
      const title = document.querySelector("h1");
      if (title) title.textContent = "A title of an episode that is far too long for any line that there is";
      for (const option of document.querySelectorAll("header option"))
        option.textContent = "Português (Brasil)";
      for (const license of document.querySelectorAll("a[href*=creativecommons]")) {
        const author = license.closest("p")?.querySelector("span");
        if (author) author.textContent = "Somebody with a very long name, and everybody who ever helped them";
      }
    });
    expect(await header.evaluate((element) => element.getBoundingClientRect().height)).toBe(before);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const outside = await header.locator("a, button, select, h1").evaluateAll((all) =>
      all
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < 0 || box.right > window.innerWidth))
        .map(({ element }) => element.outerHTML),
    );
    expect(outside).toEqual([]);
    await expect(page.getByRole("link", { name: "CC BY 4.0" })).toBeVisible();
  });
}

test("every button has a name and a tooltip, and is big enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAt(page, 1);
  for (const name of ["Full screen", "Keys and gestures"]) {
    const button = page.getByRole("banner").getByRole("button", { name });
    await expect(button).toHaveAttribute("title", name);
  }
  const small = await page
    .getByRole("banner")
    .locator("button, a, select")
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 40 && one.checkVisibility()),
    );
  expect(small).toHaveLength(0);
});

test("the pill keeps its width as pages turn", async ({ page }) => {
  await openAt(page, 5);
  const button = page.getByRole("button", { name: /all pages/ });
  const before = (await button.boundingBox())?.width;
  await page.keyboard.press("ArrowRight");
  await expect(button).toHaveText(/^Page 7 of 7/);
  expect((await button.boundingBox())?.width).toBe(before);
});
