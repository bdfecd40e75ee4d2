/** What the book promises: which pages it shows, how it names them, what it loads ahead, and that it leaves no trace. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { failOnComplaints, isBound, pill } from "../reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";
const WIDE = { width: 1400, height: 900 };
const NARROW = { width: 500, height: 900 };

test.beforeEach(({ page }) => failOnComplaints(page));

function book(page: Page): Locator {
  return page.getByRole("region", { name: "A Lamp Goes Out, the book" });
}

/** Pictures that can be seen; the engine hides every other page. */
function picturesShown(page: Page): Locator {
  return book(page).getByRole("img");
}

/** The numbers of the pages whose picture has come, seen or not. */
function pagesLoaded(page: Page): Promise<number[]> {
  return book(page).evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>("[data-page]")]
      .filter((slot) => (slot.querySelector("img")?.naturalWidth ?? 0) > 0)
      .map((slot) => Number(slot.dataset["page"]))
      .sort((a, b) => a - b),
  );
}

test("F-FLIP-01: a wide screen shows two pages, a narrow one shows one", async ({ page }) => {
  for (const [viewport, count] of [[WIDE, 2] as const, [NARROW, 1] as const]) {
    await page.setViewportSize(viewport);
    await page.goto(EPISODE);
    await isBound(page);
    await expect(picturesShown(page)).toHaveCount(count);
  }
});

test("F-FLIP-02: spreads pair pages 1 and 2, 3 and 4, also for who opens on a right-hand page", async ({
  page,
}) => {
  await page.goto(EPISODE);
  await isBound(page);
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await page.goto(`${EPISODE}?page=6&jump=1`);
  await expect(pill(page)).toHaveText("Pages 5–6 of 7");
});

test("F-FLIP-03: an odd last page is named and shown alone", async ({ page }) => {
  await page.goto("/read/ep01-potion-of-flight");
  await isBound(page);
  await expect(pill(page)).toHaveText("Pages 1–2 of 3");
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 3 of 3");
  await expect(page.getByRole("button", { name: "Next page" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^Next episode: / })).toBeVisible();
});

test("F-FLIP-04: turning the screen in the middle of the book keeps page, name and address agreed", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await page.goto(`${EPISODE}?page=3&jump=1`);
  await isBound(page);
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await page.setViewportSize(NARROW);
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await expect(picturesShown(page)).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 4 of 7");
  await expect(page).toHaveURL(`${EPISODE}?page=4`);
  await page.setViewportSize(WIDE);
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await expect(picturesShown(page)).toHaveCount(2);
  await expect(page).toHaveURL(`${EPISODE}?page=3`);
});

for (const [viewport, name, count] of [
  [WIDE, "Pages 1–2 of 7", 2],
  [NARROW, "Page 1 of 7", 1],
] as const) {
  test(`F-FLIP-05: nothing has to be touched for the right pages to be shown and named (${name})`, async ({
    browser,
    baseURL,
    page,
  }) => {
    const scriptless = await browser.newPage({ javaScriptEnabled: false, viewport, baseURL: baseURL ?? "" });
    await scriptless.goto(EPISODE);
    await expect(picturesShown(scriptless)).toHaveCount(count);
    await scriptless.close();
    await page.setViewportSize(viewport);
    await page.goto(EPISODE);
    await expect(pill(page)).toHaveText(name);
    await expect(picturesShown(page)).toHaveCount(count);
  });
}

test("F-FLIP-06: the next leaf is loaded before it is wanted, and no page beyond the next leaf is asked for", async ({
  page,
}) => {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/images/")) asked.add(pathname);
  });
  await page.goto(EPISODE);
  await isBound(page);
  await expect.poll(() => pagesLoaded(page)).toEqual([1, 2, 3, 4]);
  const shown = await book(page).evaluate((element) =>
    [...element.querySelectorAll("img")].map((image) => new URL(image.currentSrc).pathname),
  );
  expect([...asked].toSorted()).toEqual([...new Set(shown)].toSorted());
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => pagesLoaded(page)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("F-FLIP-07: opened and closed five times, there is one book", async ({ page }) => {
  await page.goto(EPISODE);
  for (let cycle = 0; cycle < 5; cycle += 1) {
    await isBound(page);
    await page.getByRole("link", { name: "Library" }).click();
    await expect(book(page)).toHaveCount(0);
    await page.getByRole("link", { name: /A Lamp Goes Out/ }).click();
  }
  await isBound(page);
  await expect(book(page)).toHaveCount(1);
  await expect(book(page).locator("[data-page='1']")).toHaveCount(1);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
});

test("F-FLIP-08: a page is described by its own words once it is read, and by its number alone before", async ({
  page,
}) => {
  await page.goto(EPISODE);
  await isBound(page);
  await expect(page.getByRole("img", { name: /tiptoe/ })).toBeVisible();
  const ahead = book(page).locator("[data-page='3'] img");
  await expect(ahead).toHaveAttribute("alt", "Page 3");
  await page.keyboard.press("ArrowRight");
  await expect(ahead).toHaveAttribute("alt", /jar/);
  await expect(ahead).toHaveAttribute("lang", "en");
});

test("F-FLIP-10: a picture that is slow has its colour and a blurred likeness in its place", async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/images/**", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(EPISODE, { waitUntil: "domcontentloaded" });
  await isBound(page);
  const picture = picturesShown(page).first();
  const painted = await picture.evaluate((image) => ({
    width: image instanceof HTMLImageElement ? image.naturalWidth : -1,
    likeness: getComputedStyle(image).backgroundImage,
    color: getComputedStyle(image.parentElement ?? image).backgroundColor,
  }));
  expect(painted.width).toBe(0);
  expect(painted.likeness).toMatch(/^url\("data:image\/webp;base64,/);
  expect(painted.color).toMatch(/^rgb\(/);
  release();
  await expect.poll(() => pagesLoaded(page)).toEqual([1, 2, 3, 4]);
});
