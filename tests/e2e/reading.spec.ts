/** The main journey, on the story that ships with its art, so that it runs the same on every machine. */
import { expect, type Page, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound, pill } from "./reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";
const SECOND = "/read/sl02-low-tide";

async function openEpisode(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: /A Lamp Goes Out/ }).click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await isBound(page);
}

test.beforeEach(({ page }) => failOnComplaints(page));

test("a newcomer finds our story on the first shelf, with its covers, and the comic on the next", async ({
  page,
}) => {
  await page.goto("/");
  const shelves = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(shelves.first()).toHaveText("The Guild of Small Lights");
  await expect(shelves.nth(1)).toHaveText("Pepper&Carrot");
  const covers = page.getByRole("region", { name: "The Guild of Small Lights" }).locator("img");
  await expect(covers).toHaveCount(2);
  for (const cover of await covers.all()) await hasLoaded(cover);
});

test("a reader opens episode 1 from the library and turns its pages by keyboard and by pointer", async ({
  page,
}) => {
  await openEpisode(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await expect(page).toHaveURL(`${EPISODE}?page=3`);
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
});

test("the pages on screen are drawn, and described for whoever cannot see them", async ({ page }) => {
  await openEpisode(page);
  for (const about of [/tiptoe/, /fortieth/]) {
    const picture = page.getByRole("img", { name: about }).first();
    await expect(picture).toBeVisible();
    await hasLoaded(picture);
  }
});

test("a reader asks about the page and asks the wiki, and follows a citation back to its page", async ({
  page,
}) => {
  await openEpisode(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await ask(page, "What does Pim tick in her round notebook?", "Ask about this page");
  await page
    .getByRole("log")
    .getByRole("button", { name: /^Source \d+: page 1/ })
    .first()
    .click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await ask(page, "Who is Pim?", "Ask the wiki");
  await expect(answers(page).last()).toContainText("apprentice");
});

test("F-SESS-04: a question asked right after a turn is answered at the new page", async ({ page }) => {
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
      .getByRole("button", { name: /^Source \d+: page [34]/ })
      .first(),
  ).toBeVisible();
});

test("a reader who reloads is where they were, with the conversation, and resumes from the library", async ({
  page,
}) => {
  await openEpisode(page);
  await ask(page, "What is Pim doing?", "Ask about this page");
  const stored = page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await page.keyboard.press("ArrowRight");
  await stored;
  await page.reload();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await expect(page.getByRole("log")).toContainText("What is Pim doing?");
  await page.goto("/");
  await expect(page.getByRole("link", { name: /A Lamp Goes Out/ })).toContainText("Continue on page 3");
  await page.getByRole("link", { name: /A Lamp Goes Out/ }).click();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
});

test("a link to a page further than the reader has been asks before it shows anything of it", async ({
  page,
}) => {
  const response = await page.goto(`${SECOND}?page=5`);
  const html = (await response?.text()) ?? "";
  expect(html).toContain("Low Tide");
  // The teaser is public and stands in the link preview; nothing else may tell of what is in it.
  const teaser = "Fog over the harbour, a kettle on the stove, and a long while yet until daylight.";
  expect(html).toContain(teaser);
  expect(html.replaceAll(teaser, "")).not.toMatch(
    /Halda|spectacles|hood|thief|kitchen|kettle on the|Snuffer/i,
  );
  await expect(page.getByRole("heading", { name: "Jump ahead to page 5?" })).toBeVisible();
  await page.getByRole("button", { name: "Jump to page 5" }).click();
  await expect(pill(page)).toHaveText("Pages 5–6 of 8");
});

test("the first page is in the HTML, before any script runs", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(EPISODE);
  await expect(page.locator("main img[alt*=Pim]").first()).toBeVisible();
  await context.close();
});

test("a question begun before the page's scripts have come is kept", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(EPISODE, { waitUntil: "commit" });
  await page.getByLabel("Your question").fill("What is in the jar?");
  release();
  await isBound(page);
  await expect(page.getByLabel("Your question")).toHaveValue("What is in the jar?");
  await expect(page.getByRole("button", { name: "Ask the wiki" })).toBeEnabled();
});

test("one page is shown on a narrow screen, two on a wide one, and the place is kept between them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(EPISODE);
  await expect(pill(page)).toHaveText("Page 1 of 7");
  await isBound(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Page 2 of 7");
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
});

test("an unknown episode and an impossible page are said calmly", async ({ page }) => {
  const unknown = await page.request.get("/read/ep99-no-such-thing");
  expect(unknown.status()).toBe(404);
  const beyond = await page.request.get(`${EPISODE}?page=99`);
  expect(await beyond.text()).toContain("7");
});

/** The picture is there and is no broken one. */
async function hasLoaded(picture: ReturnType<Page["locator"]>): Promise<void> {
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBeGreaterThan(0);
}
