/** The companion on narrow screens: a sheet under the pages, which takes room from them and never covers them. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound } from "./reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
test.beforeEach(({ page }) => failOnComplaints(page));

function book(page: Page) {
  return page.getByRole("region", { name: "A Lamp Goes Out, the book" });
}

function companion(page: Page) {
  return page.getByRole("complementary", { name: "Companion" });
}

async function boxOf(part: ReturnType<typeof book>) {
  const box = await part.boundingBox();
  if (box === null) throw new Error("it is not on screen");
  return box;
}

/** All of the page above the sheet, whatever the sheet shows. */
async function expectNothingCovered(page: Page): Promise<void> {
  await expect(async () => {
    const [pages, sheet] = [await boxOf(book(page)), await boxOf(companion(page))];
    expect(pages.height).toBeGreaterThan(120);
    expect(pages.y + pages.height).toBeLessThanOrEqual(sheet.y);
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(845);
  }).toPass();
}

test("is folded until it is wanted, and gives the page its room back", async ({ page }) => {
  await page.goto(EPISODE);
  await isBound(page);
  const whole = await boxOf(book(page));
  await expect(page.getByLabel("Your question")).toBeHidden();
  await page.getByRole("button", { name: "Ask the companion" }).tap();
  await expect(page.getByLabel("Your question")).toBeVisible();
  await expectNothingCovered(page);
  await page.getByRole("button", { name: "Fold away the companion" }).tap();
  await expect(page.getByLabel("Your question")).toBeHidden();
  await expect.poll(async () => (await boxOf(book(page))).height).toBe(whole.height);
});

test("leaves in view what is asked about, and the panel that an answer rests on", async ({ page }) => {
  await page.goto(`${EPISODE}?page=3&jump=1`);
  await isBound(page);
  await page.getByRole("button", { name: "Ask the companion" }).tap();
  await ask(page, "What is in the jar?", "Ask about this page");
  await expect(answers(page)).toHaveCount(1);
  await expectNothingCovered(page);
  await page
    .getByRole("log")
    .getByRole("button", { name: /^Source \d+: page 3, panel 2/ })
    .last()
    .tap();
  await expect(page.locator("main [data-light]")).toBeInViewport();
});

test("stands beside the page where the screen is too low for both", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto(EPISODE);
  await isBound(page);
  await page.getByRole("button", { name: "Ask the companion" }).tap();
  await expect(async () => {
    const [pages, sheet] = [await boxOf(book(page)), await boxOf(companion(page))];
    expect(pages.x + pages.width).toBeLessThanOrEqual(sheet.x);
    expect(pages.height).toBeGreaterThan(120);
  }).toPass();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no barrier that a machine can find is in it (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(EPISODE);
    await isBound(page);
    await expect(page.getByRole("button", { name: "New chat" })).toBeHidden();
    const folded = await new AxeBuilder({ page }).analyze();
    await page.getByRole("button", { name: "Ask the companion" }).tap();
    const unfolded = await new AxeBuilder({ page }).analyze();
    const found = [...folded.violations, ...unfolded.violations];
    expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
