/** What the library promises, on the story that ships. */
import { expect, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound, pill, placeStored } from "../reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";

test.beforeEach(({ page }) => failOnComplaints(page));

test("F-PICK-02: an episode with a cover shows it, with its number", async ({ page }) => {
  await page.goto("/");
  const card = page.getByRole("article").filter({ has: page.getByRole("link", { name: /A Lamp Goes Out/ }) });
  await expect(card.getByText("Episode 1", { exact: true })).toBeVisible();
  await expect(card.locator("[data-cover=drawn]")).toHaveCount(0);
  const cover = card.locator("img");
  await expect
    .poll(() => cover.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBeGreaterThan(0);
});

for (const key of ["Enter", "Space"]) {
  test(`F-PICK-04: a card is reached by Tab and opened by ${key}`, async ({ page }) => {
    await page.goto("/");
    const link = page.getByRole("link", { name: /A Lamp Goes Out/ });
    await expect(async () => {
      await page.keyboard.press("Tab");
      await expect(link).toBeFocused({ timeout: 50 });
    }).toPass();
    await page.keyboard.press(key);
    await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  });
}

test("F-ATTR-01: library and reader name each author and licence, with links that tell nothing of the reader", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: /Potion of flight/ }).scrollIntoViewIfNeeded();
  const inLibrary = page.getByRole("region", { name: "Pepper&Carrot" });
  const inReader = page.getByRole("banner");
  for (const place of [inLibrary, inReader]) {
    if (place === inReader) await page.getByRole("link", { name: /Potion of flight/ }).click();
    const author = place.getByRole("link", { name: "David Revoy" });
    const licence = place.getByRole("link", { name: "CC BY 4.0" });
    await expect(author).toHaveAttribute("href", /^https:\/\/www\.peppercarrot\.com/);
    await expect(licence).toHaveAttribute("href", "https://creativecommons.org/licenses/by/4.0/");
    for (const link of [author, licence]) {
      await expect(link).toHaveAttribute("rel", "noopener noreferrer");
      await expect(link).toHaveAttribute("target", "_blank");
    }
  }
});

test("F-DEEP-01: every page has its address, and a reload on page 5 opens page 5", async ({ page }) => {
  await page.goto(EPISODE);
  await isBound(page);
  const stored = placeStored(page, 5);
  for (const pages of ["3–4", "5–6"]) {
    await page.keyboard.press("ArrowRight");
    await expect(pill(page)).toHaveText(`Pages ${pages} of 7`);
  }
  await expect(page).toHaveURL(`${EPISODE}?page=5`);
  await stored;
  await page.reload();
  await expect(pill(page)).toHaveText("Pages 5–6 of 7");
  await expect(page).toHaveURL(`${EPISODE}?page=5`);
});

test("F-SHELL-01: orange is the story's colour, and the companion speaks in the serif of the two type families", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(EPISODE);
  await isBound(page);
  await ask(page, "Who is Pim?", "Ask about this page");
  await expect(answers(page).getByText(/Pim/).first()).toHaveCSS("font-family", /^lora/i);
  await expect(page.locator("body")).toHaveCSS("font-family", /^inter/i);
  await expect(page.getByRole("button", { name: "Ask about this page" })).toHaveCSS(
    "background-color",
    "rgb(184, 69, 29)",
  );
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
  expect(loaded.join().toLowerCase()).toMatch(/lora.*inter|inter.*lora/);
});
