/** The library where its content is odd: out of order, without covers, without words, without pages, broken. */
import { expect, type Page, test } from "@playwright/test";
import { failOnComplaints } from "../reader.ts";
import { portBeside, startSite } from "../site.ts";

let site: Awaited<ReturnType<typeof startSite>>;
test.beforeAll(async () => {
  site = await startSite(portBeside(40), {}, { shelves: "odd" });
});
test.afterAll(() => site.stop());

function card(page: Page, number: number) {
  return page.getByRole("article").filter({ has: page.getByRole("link", { name: `Episode ${number}:` }) });
}

test.describe("a library of odd episodes", () => {
  test.beforeEach(async ({ page }) => {
    failOnComplaints(page);
    await page.goto(site.url);
  });

  test("F-PICK-01: episodes that came in out of order stand by their numbers", async ({ page }) => {
    const links = page.getByRole("main").getByRole("link", { name: /^Episode \d+:/ });
    await expect(links).toHaveText([1, 2, 3, 4, 5].map((number) => new RegExp(`^Episode ${number}:`)));
  });

  test("F-PICK-02: an episode without a cover has a drawn one, and its number", async ({ page }) => {
    await expect(page.getByRole("article").locator("img")).toHaveCount(0);
    for (const number of [1, 2, 3, 4, 5]) {
      await expect(card(page, number).locator("[data-cover=drawn]")).toBeVisible();
      await expect(card(page, number).getByText(`Episode ${number}`, { exact: true })).toBeVisible();
    }
  });

  test("F-PICK-03: a long teaser unfolds and folds again without opening its episode", async ({ page }) => {
    const teaser = card(page, 3).getByText(/^A long tale/);
    const folded = (await teaser.boundingBox())?.height ?? 0;
    const toggle = card(page, 3).getByRole("button", { name: /^Show more/ });
    await expect(toggle).toHaveAttribute("aria-expanded", "false");
    await toggle.click();
    const open = card(page, 3).getByRole("button", { name: /^Show less/ });
    await expect(open).toHaveAttribute("aria-expanded", "true");
    await expect.poll(async () => (await teaser.boundingBox())?.height ?? 0).toBeGreaterThan(folded);
    await open.press("Enter");
    await expect(toggle).toHaveAttribute("aria-expanded", "false");
    await expect(page).toHaveURL(`${site.url}/`);
    await expect(card(page, 1).getByRole("button")).toHaveCount(0);
  });

  test("F-PICK-05: an episode that tells nothing of itself says so", async ({ page }) => {
    await expect(card(page, 2).getByText("No teaser has been written for this episode yet.")).toBeVisible();
  });

  test("F-PICK-06: one page is counted in the singular, none and several in the plural", async ({ page }) => {
    await expect(card(page, 1).getByText("1 page", { exact: true })).toBeVisible();
    await expect(card(page, 2).getByText("2 pages", { exact: true })).toBeVisible();
    await expect(card(page, 4).getByText("0 pages", { exact: true })).toBeVisible();
  });

  test("F-PICK-08: an episode without pages opens on an explanation and leads back", async ({ page }) => {
    await page.getByRole("link", { name: "Episode 4:" }).click();
    await expect(page.getByRole("heading", { name: "Odd Number 4" })).toBeVisible();
    await expect(page.getByText("The pages of this episode have not been brought in yet.")).toBeVisible();
    await page.getByRole("link", { name: "Back to the library" }).click();
    await expect(page.getByRole("link", { name: "Episode 1:" })).toBeVisible();
  });
});

test("F-PICK-05: a page that cannot be made says so calmly, without the error's own words", async ({
  page,
}) => {
  const response = await page.goto(`${site.url}/read/odd-5`);
  expect(response?.status()).toBe(500);
  await expect(page.getByRole("heading", { name: "The shelf is stuck" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.locator("body")).not.toContainText(/zod|invalid|expected array|credits/i);
  await page.getByRole("link", { name: "Back to the library" }).click();
  await expect(page.getByRole("link", { name: "Episode 5:" })).toBeVisible();
});
