/** How an episode ends, in the book and page by page: calmly, with the way to the next. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { book } from "./closely.ts";
import { failOnComplaints, isBound, pill } from "./reader.ts";
import { EPISODE } from "./views/views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

const card = (page: Page) => page.getByRole("region", { name: "End of the episode" });
const onward = (page: Page) => page.getByRole("link", { name: "Next episode: Low Tide" });

for (const view of ["book", "single"] as const) {
  test(`the book leads on by a link; a further turn shows what follows, and Escape puts that away (${view})`, async ({
    page,
  }) => {
    await page.goto(`${EPISODE}?page=6&jump=1&view=${view}`);
    await isBound(page);
    await page.keyboard.press("ArrowRight");
    await expect(pill(page)).toHaveText("Page 7 of 7");
    await expect(onward(page)).toBeVisible();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
    await expect(card(page)).toBeFocused();
    await expect(page).toHaveURL(/sl01-a-lamp-goes-out\?page=7/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
    const box = await book(page).boundingBox();
    if (box) await page.mouse.click(box.x + box.width * 0.9, box.y + box.height / 2);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await expect(card(page)).toBeHidden();
    await expect(pill(page)).toHaveText("Page 7 of 7");
    await onward(page).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Low Tide");
    await expect(page).toHaveURL(view === "book" ? "/read/sl02-low-tide?page=1" : /page=1&view=single$/);
  });
}

test("whoever hurries on by button or key stays on the last page, with the focus on the way onward", async ({
  page,
}) => {
  await page.goto(`${EPISODE}?page=5&jump=1`);
  await isBound(page);
  await page.getByRole("button", { name: "Next page" }).focus();
  // All within one task of the browser, so that no press is late on a busy machine.
  await page.evaluate(async () => {
    for (let press = 0; press < 3; press += 1) {
      if (document.activeElement instanceof HTMLElement) document.activeElement.click();
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    }
  });
  await expect(onward(page)).toBeFocused();
  await expect(pill(page)).toHaveText("Page 7 of 7");
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("button", { name: "Next page" })).toBeFocused();
});

test("after the last episode there is only the way back to the library", async ({ page }) => {
  await page.goto("/read/sl02-low-tide?page=8&jump=1");
  await expect(pill(page)).toHaveText("Pages 7–8 of 8");
  await expect(page.getByRole("button", { name: "Next page" })).toBeDisabled();
  await page.keyboard.press("ArrowRight");
  await expect(card(page).getByRole("link", { name: "Back to the library" })).toBeVisible();
});
