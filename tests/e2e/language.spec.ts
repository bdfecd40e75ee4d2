/** Reading in another language: what is chosen, what follows, and what stays. */
import { expect, type Page, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound, pill } from "./reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";

test.beforeEach(({ page }) => failOnComplaints(page));

function menu(page: Page) {
  return page.getByRole("combobox", { name: "Language" });
}

/** The addresses of the drawings on screen. */
async function drawingsOf(page: Page): Promise<string[]> {
  const pictures = page.locator("main img[alt*=Pim]:visible");
  await expect(pictures.first()).toBeVisible();
  return pictures.evaluateAll((images) =>
    images.map((image) => (image instanceof HTMLImageElement ? image.src : "")),
  );
}

test.describe("a browser that prefers French", () => {
  test.use({ locale: "fr-FR" });

  test("finds the library's titles in French without asking for them", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "La Guilde des petites lumières" })).toBeVisible();
    await expect(page.getByRole("link", { name: /Une lampe s’éteint/ })).toBeVisible();
    await expect(menu(page)).toHaveValue("fr");
  });
});

test("a reader switches in the middle of an episode: page, place and conversation stay, words and lettering follow", async ({
  page,
}) => {
  await page.goto(EPISODE);
  await isBound(page);
  await ask(page, "Who is Pim?", "Ask the wiki");
  const stored = page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await page.keyboard.press("ArrowRight");
  await stored;
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  const english = await drawingsOf(page);
  await menu(page).selectOption("fr");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Une lampe s’éteint");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await expect(page).toHaveURL(`${EPISODE}?page=3`);
  await expect(page.getByRole("img", { name: /silhouette grise/ }).first()).toBeVisible();
  const french = await drawingsOf(page);
  expect(french.filter((address) => english.includes(address))).toEqual([]);
  await expect(page.getByRole("log")).toContainText("apprentice");

  await ask(page, "Qui est Pim ?", "Ask the wiki");
  await expect(answers(page).last()).toContainText("Je ne peux que citer les pages lues");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Une lampe s’éteint");
});

test("a reader who switches and turns the page at once is not taken for one who jumps ahead", async ({
  page,
}) => {
  await page.goto(EPISODE);
  await isBound(page);
  await expect(page.getByRole("button", { name: "Ask about this page" })).toBeDisabled();
  await menu(page).selectOption("fr");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Une lampe s’éteint");
  await expect(page).toHaveURL(`${EPISODE}?page=3`);
  await expect(page.getByRole("heading", { name: /Jump ahead/ })).toHaveCount(0);
});

test("a page that is not there in the reader's language says so", async ({ page }) => {
  await page.goto("/");
  await menu(page).selectOption("fr");
  await expect(page.getByRole("link", { name: /Une lampe s’éteint/ })).toBeVisible();
  await page.goto("/read/ep01-potion-of-flight");
  await isBound(page);
  await expect(
    page
      .getByRole("main")
      .getByText(/French/)
      .first(),
  ).toBeVisible();
});
