/** Readers who have asked their system for less motion: nothing moves on its own, and they read as they choose. */
import { expect, type Page, test } from "@playwright/test";
import { isOn } from "./chrome/chrome.ts";
import { failOnComplaints, isBound, pill } from "./reader.ts";
import { choose, EPISODE, kept } from "./views/views.ts";

/** Milliseconds; an animation that is over by the next frame moves nothing. */
const FRAME = 17;

test.beforeEach(({ page }) => failOnComplaints(page));

/** From now on notes every animation that runs longer than a frame, and how many frames scripts ask for. */
async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript((frame) => {
    const ask = window.requestAnimationFrame.bind(window);
    let frames = 0;
    window.requestAnimationFrame = (callback) => {
      frames += 1;
      document.documentElement.dataset["frames"] = String(frames);
      return ask(callback);
    };
    const moving = new Set<string>();
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { endTime } = animation.effect?.getComputedTiming() ?? {};
        if (Number(endTime) > frame) moving.add(`${animation.id || animation.constructor.name} ${endTime}`);
      }
      // A leaf in flight is cut along its fold.
      if (document.querySelector(".stf__item[style*='clip-path']")) moving.add("a leaf");
      document.documentElement.dataset["moving"] = [...moving].join();
      ask(look);
    };
    ask(look);
  }, FRAME);
}

function moving(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset["moving"] ?? "");
}

function frames(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset["frames"] ?? 0));
}

test.describe("for a reader who wants less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("F-FLIP-11: nothing moves while pages are turned, and a reader who chose the book keeps it", async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await kept(page, () => choose(page, "Book"));
    await watchMotion(page);
    await page.goto(EPISODE);
    await isBound(page);
    await expect(page.getByRole("region", { name: "A Lamp Goes Out, the book" })).toBeVisible();
    for (const [key, pages] of [
      ["ArrowRight", "Pages 3–4 of 7"],
      ["ArrowRight", "Pages 5–6 of 7"],
      ["ArrowLeft", "Pages 3–4 of 7"],
    ] as const) {
      const before = await frames(page);
      await page.keyboard.press(key);
      await expect(pill(page)).toHaveText(pages);
      // A leaf in flight would ask for dozens.
      expect((await frames(page)) - before).toBeLessThan(12);
    }
    expect(await moving(page)).toBe("");
  });

  for (const [view, arrived] of [
    ["single", "Page 4 of 7"],
    ["scroll", "Page 4 of 7"],
    ["guided", "Page 1 of 7"],
    ["transcript", "Page 4 of 7"],
  ] as const) {
    test(`nothing moves in the other ways to read either (${view})`, async ({ page }) => {
      await watchMotion(page);
      await page.goto(`${EPISODE}?page=1&view=${view}`);
      const next = page.getByRole("button", { name: /^Next (?:page|panel)$/ });
      for (let turns = 0; turns < 3; turns += 1) {
        await expect(next).toBeEnabled();
        await next.click();
      }
      await isOn(page, arrived);
      expect(await moving(page)).toBe("");
    });
  }
});

test("F-FLIP-11: for everybody else a key turns a leaf, and the leaf moves", async ({ page }) => {
  await watchMotion(page);
  await page.goto(EPISODE);
  await isBound(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await expect.poll(() => moving(page)).toContain("a leaf");
});
