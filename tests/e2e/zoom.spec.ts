/** Looking closely at a page, by every means, without ever turning it. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { book, coarseness, isShownAt, openBook, pointOn, shareAt, shown, stage } from "./closely.ts";
import { failOnComplaints, pill } from "./reader.ts";
import { choose, EPISODE } from "./views/views.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

const status = (page: Page) => page.getByRole("main").getByText(/^Zoom \d+ %$/);

test("Ctrl and the wheel zoom at the pointer, and leave the browser's own zoom alone", async ({ page }) => {
  await openBook(page);
  const point = await pointOn(page, 0.3, 0.6);
  const before = await shareAt(page, point);
  await page.mouse.move(point.x, point.y);
  await page.keyboard.down("Control");
  for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await isShownAt(page, 212);
  const after = await shareAt(page, point);
  expect(after.x).toBeCloseTo(before.x, 3);
  expect(after.y).toBeCloseTo(before.y, 3);
  expect(await page.evaluate(() => [window.visualViewport?.scale, window.devicePixelRatio])).toEqual([1, 1]);
  const held = await shown(page);
  await page.mouse.wheel(40, 30);
  await expect.poll(async () => Math.round((await shown(page)).left - held.left)).toBe(40);
  expect((await shown(page)).top - held.top).toBeCloseTo(30, 0);
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
});

test("a double click in the middle looks twice as close at that point, another is back, and no page turns", async ({
  page,
}) => {
  await openBook(page);
  const point = await pointOn(page, 0.45, 0.4);
  await page.mouse.dblclick(point.x, point.y);
  await isShownAt(page, 200);
  const share = await shareAt(page, point);
  expect(share.x).toBeCloseTo(0.45, 2);
  expect(share.y).toBeCloseTo(0.4, 2);
  await page.mouse.dblclick(40, 300);
  await isShownAt(page, 100);
  await page.mouse.click(point.x, point.y);
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await expect(page).toHaveURL(EPISODE.concat("?page=1"));
});

test("a double click near an edge is two turns, and never a zoom", async ({ page }) => {
  await openBook(page);
  const edge = await pointOn(page, 0.9, 0.5);
  await page.mouse.dblclick(edge.x, edge.y);
  await expect(pill(page)).toHaveText("Pages 5–6 of 7");
  await isShownAt(page, 100);
});

test("on a zoomed page no press, drag, arrow or wheel turns, and the page cannot be pulled away", async ({
  page,
}) => {
  await openBook(page);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await isShownAt(page, 200);
  const edge = await pointOn(page, 0.7, 0.5);
  await page.mouse.click(edge.x, edge.y);
  for (const [x, y] of [
    [2000, 1500],
    [-2000, -1500],
  ] as const) {
    await page.mouse.move(500, 400);
    await page.mouse.down();
    await page.mouse.move(500 + x, 400 + y, { steps: 4 });
    await page.mouse.up();
    const { left, right, top, bottom } = await shown(page);
    for (const beyond of [left, right, top, bottom]) expect(beyond).toBeGreaterThanOrEqual(-0.5);
    expect(Math.min(left, right)).toBeLessThan(1);
    expect(Math.min(top, bottom)).toBeLessThan(1);
  }
  for (let press = 0; press < 30; press += 1) await page.keyboard.press("ArrowRight");
  for (let press = 0; press < 30; press += 1) await page.keyboard.press("ArrowDown");
  await page.mouse.wheel(3000, 3000);
  const { right, bottom } = await shown(page);
  expect(right).toBeCloseTo(0, 0);
  expect(bottom).toBeCloseTo(0, 0);
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await expect(page).toHaveURL(EPISODE.concat("?page=1"));
});

test("keys zoom in steps that are said, Escape leaves, and turning begins with the whole page again", async ({
  page,
}) => {
  await openBook(page);
  await page.keyboard.press("+");
  await expect(status(page)).toHaveText("Zoom 150 %");
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("+");
  await expect(status(page)).toHaveText("Zoom 400 %");
  await page.keyboard.press("-");
  await expect(status(page)).toHaveText("Zoom 300 %");
  await page.keyboard.press("0");
  await isShownAt(page, 100);
  await page.keyboard.press("+");
  await page.keyboard.press("Escape");
  await isShownAt(page, 100);
  await page.keyboard.press("+");
  await isShownAt(page, 150);
  await page.keyboard.press("PageDown");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await isShownAt(page, 100);
  await page.keyboard.press("+");
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await isShownAt(page, 100);
});

test("Escape closes the menu first, and typing a question zooms nothing", async ({ page }) => {
  await openBook(page);
  await page.keyboard.press("+");
  await page.getByRole("button", { name: /^Way to read/ }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: "Way to read" })).toBeHidden();
  await isShownAt(page, 150);
  await page.getByLabel("Your question").pressSequentially("2+0-0");
  await isShownAt(page, 150);
});

test("buttons zoom too, say how far, and keep the focus at either end", async ({ page }) => {
  await openBook(page);
  const tools = page.getByRole("main").getByRole("group", { name: "Zoom" });
  const [out, reset, closer] = ["Zoom out", /^Reset zoom, now/, "Zoom in"].map((name) =>
    tools.getByRole("button", { name }),
  );
  await expect(out ?? tools).toHaveAttribute("aria-disabled", "true");
  await closer?.focus();
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("Enter");
  await expect(reset ?? tools).toHaveText(/400 %$/);
  await expect(closer ?? tools).toBeFocused();
  await out?.click();
  await isShownAt(page, 300);
  await reset?.click();
  await isShownAt(page, 100);
});

test("what is looked at closely is drawn from a larger file", async ({ page }) => {
  await openBook(page);
  await expect.poll(() => coarseness(page, 1)).toBeLessThanOrEqual(1);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await isShownAt(page, 200);
  await expect.poll(() => coarseness(page, 1)).toBeLessThanOrEqual(1);
  await expect.poll(() => coarseness(page, 2)).toBeLessThanOrEqual(1);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  // The largest file there is.
  await expect.poll(() => coarseness(page, 1)).toBeLessThan(1.25);
});

test("after a zoom a leaf can be drawn across by hand, and falls where it should", async ({ page }) => {
  await openBook(page);
  await page.keyboard.press("+");
  await page.keyboard.press("0");
  await isShownAt(page, 100);
  const [from, to] = [await pointOn(page, 0.95, 0.8), await pointOn(page, 0.2, 0.8)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
});

test("nothing runs while nothing happens, and nothing listens once the book is gone", async ({ page }) => {
  await page.addInitScript(() => {
    const counts = { frames: 0, wheels: 0 };
    Reflect.set(window, "counts", counts);
    const { requestAnimationFrame: ask, cancelAnimationFrame: drop } = window;
    const waiting = new Set<number>();
    window.requestAnimationFrame = (callback) => {
      const frame = ask((time) => {
        waiting.delete(frame);
        counts.frames = waiting.size;
        callback(time);
      });
      waiting.add(frame);
      counts.frames = waiting.size;
      return frame;
    };
    window.cancelAnimationFrame = (frame) => {
      waiting.delete(frame);
      counts.frames = waiting.size;
      drop(frame);
    };
    for (const [name, change] of [
      ["addEventListener", 1],
      ["removeEventListener", -1],
    ] as const) {
      const original = Element.prototype[name];
      Element.prototype[name] = function (this: Element, ...rest: Parameters<typeof original>) {
        if (rest[0] === "wheel" && this.matches("[data-zoomed]")) counts.wheels += change;
        original.apply(this, rest);
      };
    }
  });
  const counted = () => page.evaluate<{ frames: number; wheels: number }>("window.counts");
  await openBook(page);
  await page.keyboard.press("+");
  await isShownAt(page, 150);
  await page.keyboard.press("ArrowDown");
  await expect.poll(counted).toEqual({ frames: 0, wheels: 1 });
  await page.keyboard.press("PageDown");
  await expect.poll(counted).toEqual({ frames: 0, wheels: 1 });
  await choose(page, "Text");
  await expect(stage(page)).toHaveCount(0);
  await expect.poll(counted).toEqual({ frames: 0, wheels: 0 });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`a zoomed page and the open menu have no barrier that a machine can find (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openBook(page);
    await expect(page.getByRole("button", { name: "New chat" })).toBeEnabled();
    await page.keyboard.press("+");
    await isShownAt(page, 150);
    await page.getByRole("button", { name: /^Way to read/ }).click();
    await expect(page.getByRole("group", { name: "Size of the page" })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await expect(book(page)).toBeVisible();
  });
}
