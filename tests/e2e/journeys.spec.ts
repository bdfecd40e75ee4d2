/** The main journey, whole: from the library through a question and back again, in the ways that people go about it. */
import { expect, type Locator, type Page, test } from "@playwright/test";
import { answers, failOnComplaints, isBound, pill, placeStored } from "./reader.ts";

const QUESTION = "What does Pim tick in her round notebook?";
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

/** How one makes use of what is on the page. */
type Hands = {
  press(page: Page, target: Locator): Promise<void>;
  turn(page: Page): Promise<void>;
  /** Into a field that has been pressed. */
  type(page: Page, text: string): Promise<void>;
};

const byMouse: Hands = {
  press: (_, target) => target.click(),
  turn: (page) => page.getByRole("button", { name: "Next page" }).click(),
  type: (page, text) => page.keyboard.type(text),
};

const byFinger: Hands = {
  press: (_, target) => target.tap(),
  turn: (page) => page.getByRole("button", { name: "Next page" }).tap(),
  type: (page, text) => page.keyboard.type(text),
};

/** Tab to it, as often as it takes, and Enter: nothing here is pointed at or focused by a script. */
const byKeyboard: Hands = {
  press: async (page, target) => {
    await expect(target).toBeVisible();
    for (let stops = 0; stops < 80; stops += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        const isField = await target.evaluate((element) => element instanceof HTMLTextAreaElement);
        if (!isField) await page.keyboard.press("Enter");
        return;
      }
      await page.keyboard.press("Tab");
    }
    throw new Error("no number of tabs leads there");
  },
  turn: (page) => page.keyboard.press("ArrowRight"),
  type: (page, text) => page.keyboard.type(text),
};

/** The pages on screen after each turn, from the beginning. */
const SPREADS = ["Pages 1–2 of 7", "Pages 3–4 of 7", "Pages 5–6 of 7"] as const;
const SINGLE = ["Page 1 of 7", "Page 2 of 7", "Page 3 of 7"] as const;

async function journey(page: Page, hands: Hands, places: readonly [string, string, string]): Promise<void> {
  const field = page.getByLabel("Your question");
  const source = page
    .getByRole("log")
    .getByRole("button", { name: /^Source \d+: page 1/ })
    .first();
  const unfold = page.getByRole("button", { name: "Ask the companion" });

  await page.goto("/");
  await hands.press(page, page.getByRole("link", { name: /^Episode 1: A Lamp Goes Out/ }));
  await expect(pill(page)).toHaveText(places[0]);
  await isBound(page);
  for (const place of places.slice(1)) {
    await hands.turn(page);
    await expect(pill(page)).toHaveText(place);
  }

  if (await unfold.isVisible()) await hands.press(page, unfold);
  await hands.press(page, field);
  await hands.type(page, QUESTION);
  await page.keyboard.press("Enter");
  await expect(answers(page)).toHaveCount(1);
  const stored = placeStored(page, 1);
  await hands.press(page, source);
  await expect(pill(page)).toHaveText(places[0]);
  await stored;

  await page.reload();
  await expect(pill(page)).toHaveText(places[0]);
  await expect(page.getByText(QUESTION)).toHaveCount(0);
  await isBound(page);
  const further = placeStored(page, Number.parseInt(places[1].replace(/\D+/, ""), 10));
  await hands.turn(page);
  await expect(pill(page)).toHaveText(places[1]);
  await further;

  await hands.press(page, page.getByRole("link", { name: "Library" }));
  await hands.press(page, page.getByRole("link", { name: "Continue reading" }));
  await expect(pill(page)).toHaveText(places[1]);
}

test.beforeEach(({ page }) => failOnComplaints(page));

test("from the library to an answer, its page, and back to where one was: with a mouse on a wide screen", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await journey(page, byMouse, SPREADS);
});

test("from the library to an answer, its page, and back to where one was: with the keyboard alone, wide", async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  await journey(page, byKeyboard, SPREADS);
});

test("from the library to an answer, its page, and back to where one was: with the keyboard alone, narrow", async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await journey(page, byKeyboard, SINGLE);
});

test.describe("with a finger on a narrow screen", () => {
  test.use({ viewport: NARROW, hasTouch: true, isMobile: true });
  test("from the library to an answer, its page, and back to where one was", async ({ page }) => {
    await journey(page, byFinger, SINGLE);
  });
});
