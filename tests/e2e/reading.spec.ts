import { expect, type Page, test } from "@playwright/test";

const EPISODE = "/read/ep01-potion-of-flight";

async function openEpisode(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: /Potion of flight/ }).click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 3");
  await isBound(page);
}

/** The book can be turned: until then its controls say that it cannot. */
async function isBound(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Next page" })).toBeEnabled();
}

function pill(page: Page) {
  return page.getByText(/^Pages? \d+(–\d+)? of \d+$/);
}

function answers(page: Page) {
  return page.getByRole("log").locator("[data-status=answered]");
}

async function ask(
  page: Page,
  question: string,
  button: "Ask about this page" | "Ask the wiki",
): Promise<void> {
  const before = await answers(page).count();
  await page.getByLabel("Your question").fill(question);
  await page.getByRole("button", { name: button }).click();
  await expect(answers(page)).toHaveCount(before + 1);
}

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    if (message.type() === "error") throw new Error(`the browser complains: ${message.text()}`);
  });
});

test("a reader opens episode 1 from the library and turns its pages by keyboard and by pointer", async ({
  page,
}) => {
  await openEpisode(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 3 of 3");
  await expect(page).toHaveURL(`${EPISODE}?page=3`);
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 3");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(pill(page)).toHaveText("Page 3 of 3");
});

test("a reader asks about the page and asks the wiki, and follows a citation back to its page", async ({
  page,
}) => {
  await openEpisode(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 3 of 3");
  await ask(page, "What does Pepper shake into the cauldron?", "Ask about this page");
  await page
    .getByRole("log")
    .getByRole("button", { name: /^Source \d+: page 1/ })
    .first()
    .click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 3");
  await ask(page, "Who is Carrot?", "Ask the wiki");
  await expect(answers(page).last()).toContainText("ginger cat");
});

test("a question asked right after a turn is answered at the new page", async ({ page }) => {
  await openEpisode(page);
  await expect(page.getByRole("button", { name: "Ask about this page" })).toBeDisabled();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") sent.push(`to page ${request.postDataJSON().current_page}`);
    if (request.url().endsWith("/messages")) sent.push("a question");
  });
  await page.keyboard.press("ArrowRight");
  await page.getByLabel("Your question").fill("What is happening here?");
  await page.keyboard.press("Enter");
  await expect(answers(page)).toHaveCount(1);
  expect(sent.slice(-2)).toEqual(["to page 3", "a question"]);
  await expect(
    page
      .getByRole("log")
      .getByRole("button", { name: /^Source \d+: page 3/ })
      .first(),
  ).toBeVisible();
});

test("a reader who reloads is where they were, with the conversation, and resumes from the library", async ({
  page,
}) => {
  await openEpisode(page);
  await ask(page, "What is Pepper doing?", "Ask about this page");
  const stored = page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await page.keyboard.press("ArrowRight");
  await stored;
  await page.reload();
  await expect(pill(page)).toHaveText("Page 3 of 3");
  await expect(page.getByRole("log")).toContainText("What is Pepper doing?");
  await page.goto("/");
  await expect(page.getByRole("link", { name: /Potion of flight/ })).toContainText("Continue on page 3");
  await page.getByRole("link", { name: /Potion of flight/ }).click();
  await expect(pill(page)).toHaveText("Page 3 of 3");
});

test("a link to a page further than the reader has been asks before it shows anything of it", async ({
  page,
}) => {
  const response = await page.goto("/read/ep03-the-secret-ingredients?page=5");
  const html = (await response?.text()) ?? "";
  expect(html).toContain("The secret ingredients");
  expect(html).not.toMatch(/jungle|spider|berries|leash|Saffron/i);
  await expect(page.getByRole("heading", { name: "Jump ahead to page 5?" })).toBeVisible();
  await page.getByRole("button", { name: "Jump to page 5" }).click();
  await expect(pill(page)).toHaveText("Pages 5–6 of 7");
});

test("the first page is in the HTML, before any script runs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(EPISODE);
  await expect(page.locator("main :is(img[alt*=Pepper], p:text('Pepper'))").first()).toBeVisible();
  await context.close();
});

test("one page is shown on a narrow screen, two on a wide one, and the place is kept between them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(EPISODE);
  await expect(pill(page)).toHaveText("Page 1 of 3");
  await isBound(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 2 of 3");
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(pill(page)).toHaveText("Pages 1–2 of 3");
});

test("an unknown episode and an impossible page are said calmly", async ({ page }) => {
  const unknown = await page.request.get("/read/ep99-no-such-thing");
  expect(unknown.status()).toBe(404);
  const beyond = await page.request.get(`${EPISODE}?page=99`);
  expect(await beyond.text()).toContain("3");
});
