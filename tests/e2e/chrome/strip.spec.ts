/** The strip of all pages: going to one that was read, being asked before one that was not, and learning nothing of it. */
import { expect, test } from "@playwright/test";
import { failOnComplaints } from "../reader.ts";
import { choose } from "../views/views.ts";
import {
  EPISODE,
  handedOut,
  hasNoBarrier,
  inStrip,
  isOn,
  jumpDialog,
  NARROW,
  openAt,
  pillButton,
  placeStored,
  strip,
  WIDE,
} from "./chrome.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test("a reader opens the strip by a press and goes to a page they have read, wide and narrow", async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await openAt(page, 4);
  await pillButton(page).click();
  await expect(pillButton(page)).toHaveAttribute("aria-expanded", "true");
  await expect(inStrip(page, 4)).toHaveAttribute("aria-current", "page");
  await expect(inStrip(page, 4)).toHaveAccessibleName("Page 4, read up to here");
  await inStrip(page, 2).click();
  await isOn(page, "Page 2 of 7");
  await expect(strip(page)).toHaveCount(0);
  await expect(jumpDialog(page)).toHaveCount(0);

  await page.setViewportSize(WIDE);
  await isOn(page, "Pages 1–2 of 7");
  await pillButton(page).click();
  await expect(strip(page).locator("[aria-current=page]")).toHaveCount(2);
  await inStrip(page, 4).click();
  await isOn(page, "Pages 3–4 of 7");
});

test("the keyboard opens it, roams in it, goes, and is given back by Escape", async ({ page }) => {
  await openAt(page, 3);
  await page.keyboard.press("g");
  await expect(inStrip(page, 3)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(inStrip(page, 4)).toBeFocused();
  await page.keyboard.press("End");
  await expect(inStrip(page, 7)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(inStrip(page, 7)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(inStrip(page, 1)).toBeFocused();
  await expect(strip(page).locator("[tabindex='0']")).toHaveCount(1);
  await isOn(page, "Pages 3–4 of 7");
  await page.keyboard.press("Escape");
  await expect(strip(page)).toHaveCount(0);
  await expect(pillButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(inStrip(page, 3)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await isOn(page, "Pages 1–2 of 7");
  await expect(page.getByRole("main")).toBeFocused();
});

test("nothing of later pages is in the strip, and nothing of them is asked for", async ({ page }) => {
  await page.setViewportSize(NARROW);
  const session = await openAt(page, 2);
  const { pages } = await handedOut(page, session);
  const thumbnailOf = (number: number) => pages[number - 1]?.image?.thumbnail_url;
  expect(thumbnailOf(4)).toBeDefined();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.press("g");
  await expect(inStrip(page, 7)).toBeVisible();
  await expect
    .poll(() =>
      strip(page)
        .locator("img")
        .evaluateAll((all) => all.map((image) => image.getAttribute("src"))),
    )
    .toEqual([thumbnailOf(1), thumbnailOf(2)]);
  await expect(strip(page).getByRole("button")).toHaveCount(7);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => !path.startsWith("/_next/static/")).toSorted()).toEqual(
    [thumbnailOf(1), thumbnailOf(2)].toSorted(),
  );
  const html = await strip(page).innerHTML();
  for (const later of pages.slice(2)) {
    const { url, placeholder, sources } = later.image ?? { url: "?", placeholder: "?", sources: [] };
    for (const secret of [url, placeholder, ...sources.map((source) => source.url)]) {
      expect(html).not.toContain(secret);
    }
  }
  const sizes = await strip(page)
    .getByRole("button")
    .evaluateAll((all) =>
      all.map((button) => button.getBoundingClientRect()).map(({ width, height }) => `${width}x${height}`),
    );
  expect(new Set(sizes).size).toBe(1);
});

test("its code and pictures come only when it is opened", async ({ page }) => {
  await openAt(page, 3);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await expect(strip(page)).toHaveCount(0);
  await page.keyboard.press("g");
  await expect(inStrip(page, 3)).toBeFocused();
  expect(asked.some((url) => url.includes("/_next/static/") && url.includes(".js"))).toBe(true);
});

test("a page further than one has been is asked about, and whoever declines stays", async ({ page }) => {
  const session = await openAt(page, 1);
  const moved: number[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") moved.push(request.postDataJSON().current_page);
  });
  const decline = [
    () => jumpDialog(page).getByRole("button", { name: "Stay here" }).click(),
    () => page.keyboard.press("Escape"),
    () => page.mouse.click(20, 880),
  ];
  await page.keyboard.press("g");
  for (const stay of decline) {
    await inStrip(page, 6).click();
    await expect(jumpDialog(page).getByRole("button", { name: "Stay here" })).toBeFocused();
    await expect(jumpDialog(page)).toContainText("You have read up to page 2. Jump to page 6?");
    await page.keyboard.press("ArrowRight");
    await stay();
    await expect(jumpDialog(page)).toHaveCount(0);
    await expect(inStrip(page, 6)).toBeFocused();
    await isOn(page, "Pages 1–2 of 7");
  }
  await page.keyboard.press("Escape");
  await expect(strip(page)).toHaveCount(0);
  expect(moved).toEqual([]);
  expect((await handedOut(page, session)).furthest_page).toBe(2);
});

for (const view of ["Book", "Scroll", "Guided", "Text"] as const) {
  test(`whoever says yes is there, in their way to read, and the server knows (${view})`, async ({
    page,
  }) => {
    const session = await openAt(page, 1);
    if (view !== "Book") await choose(page, view);
    const address = view === "Book" ? "" : `&view=${view === "Text" ? "transcript" : view.toLowerCase()}`;
    await expect(page).toHaveURL(`${EPISODE}?page=1${address}`);
    await page.keyboard.press("g");
    await expect(inStrip(page, 1)).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    const stored = placeStored(page, 7);
    await jumpDialog(page).getByRole("button", { name: "Jump to page 7" }).click();
    await isOn(page, "Page 7 of 7");
    await expect(page).toHaveURL(`${EPISODE}?page=7${address}`);
    await expect(strip(page)).toHaveCount(0);
    await stored;
    const { furthest_page: furthest, pages } = await handedOut(page, session);
    expect(furthest).toBe(7);
    if (view === "Text") await expect(page.locator("main").getByText("Panel 1").first()).toBeVisible();
    else await expect(page.locator(`main img[src="${pages[6]?.image?.url}"]:visible`).first()).toBeVisible();
    await isOn(page, "Page 7 of 7");
    await page.keyboard.press("g");
    await inStrip(page, 3).click();
    await isOn(page, view === "Book" ? "Pages 3–4 of 7" : "Page 3 of 7");
  });
}

test("a `g` in a question is a letter", async ({ page }) => {
  await openAt(page, 1);
  await page.getByLabel("Your question").pressSequentially("fog?");
  await expect(page.getByLabel("Your question")).toHaveValue("fog?");
  await expect(pillButton(page)).toHaveAttribute("aria-expanded", "false");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the strip and its question have no barrier that a machine can find (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page, 3);
    await expect(page.getByRole("button", { name: "New chat" })).toBeEnabled();
    await page.keyboard.press("g");
    await expect(inStrip(page, 3)).toBeFocused();
    await hasNoBarrier(page);
    await inStrip(page, 6).click();
    await expect(jumpDialog(page)).toBeVisible();
    await hasNoBarrier(page);
  });
}
