/** Guided reading: panel by panel. */
import { expect, test } from "@playwright/test";
import { failOnComplaints } from "../reader.ts";
import { EPISODE, open, stage } from "./views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test.describe("guided reading", () => {
  test("leads through the panels by key, tap, swipe and button, and says each", async ({ page }) => {
    await open(page, "guided", 1);
    const at = (name: string) => expect(stage(page).getByText(`${name}.`, { exact: true })).toBeAttached();
    await at("Page 1, whole page");
    await page.keyboard.press("ArrowRight");
    await at("Page 1, panel 1 of 3");
    await expect(stage(page).getByText(/harbour town/)).toBeAttached();
    await expect(stage(page).locator("q").first()).toHaveText("Lanthe, at the hour of lamps.");
    const { x, y, width, height } = (await stage(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.click(x + width * 0.6, y + height / 2);
    await at("Page 1, panel 2 of 3");
    await page.mouse.click(x + width * 0.1, y + height / 2);
    await at("Page 1, panel 1 of 3");
    await page.mouse.move(x + width * 0.2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.05, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await at("Page 1, panel 2 of 3");
    await page.getByRole("button", { name: "Next panel" }).click();
    await page.keyboard.press("ArrowRight");
    await at("Page 2, whole page");
    await expect(page).toHaveURL(`${EPISODE}?page=2&view=guided`);
    await page.keyboard.press("ArrowLeft");
    await at("Page 1, panel 3 of 3");
  });

  test("the panel fills the stage, from a file that is good for it, and goes along when the window changes", async ({
    page,
  }) => {
    await open(page, "guided", 1);
    await page.keyboard.press("ArrowRight");
    const mask = page.locator("[data-dims=true]");
    const arrived = () =>
      stage(page).evaluate(async (element) => {
        await Promise.all(element.getAnimations({ subtree: true }).map((animation) => animation.finished));
      });
    const fills = () =>
      expect(async () => {
        await arrived();
        const share = await mask.evaluate((panel) => {
          const [inner, outer] = [
            panel.getBoundingClientRect(),
            panel.closest("section")?.getBoundingClientRect(),
          ];
          return outer ? Math.max(inner.width / outer.width, inner.height / outer.height) : 0;
        });
        expect(share).toBeGreaterThan(0.9);
        expect(share).toBeLessThan(1);
      }).toPass();
    await expect(mask).toBeVisible();
    await fills();
    const picture = stage(page).locator("[data-page] img").first();
    const sharpness = () =>
      picture.evaluate((image) =>
        image instanceof HTMLImageElement ? image.naturalWidth / image.getBoundingClientRect().width : 0,
      );
    await expect.poll(sharpness).toBeGreaterThan(0.57);
    await page.setViewportSize({ width: 390, height: 844 });
    await fills();
  });

  test("ends with the way to the next episode", async ({ page }) => {
    await open(page, "guided", 7);
    await expect(async () => {
      await page.keyboard.press("Space");
      await expect(page.getByRole("link", { name: /^Read on/ })).toBeVisible({ timeout: 200 });
    }).toPass();
    await page.keyboard.press("ArrowLeft");
    await expect(stage(page).getByText("Page 7, panel 4 of 4.")).toBeAttached();
  });
});
