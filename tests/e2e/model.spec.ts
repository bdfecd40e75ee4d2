import { expect, type Page, test } from "@playwright/test";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { startSite } from "./site.ts";

const ANSWER = "Pepper shakes seasoning into the golden brew. [1] Carrot is asleep on the worktop. [1]";
const QUESTION = "What is Pepper doing?";

let model: OllamaDouble;
let site: Awaited<ReturnType<typeof startSite>>;

test.beforeAll(async () => {
  model = await startOllamaDouble();
  site = await startSite(4314, { CHAT_PROVIDER: "ollama", OLLAMA_BASE_URL: model.url });
});

test.afterAll(async () => {
  await site.stop();
  await model.close();
});

test.beforeEach(async ({ page }) => {
  model.behave("works");
  model.answerWith(ANSWER);
  await page.goto(`${site.url}/read/ep01-potion-of-flight`);
  await expect(page.getByRole("button", { name: "Next page" })).toBeEnabled();
});

async function ask(page: Page): Promise<void> {
  await page.getByLabel("Your question").fill(QUESTION);
  await page.getByRole("button", { name: "Ask about this page" }).click();
}

function log(page: Page) {
  return page.getByRole("log");
}

test("a reader gets the model's own words, with citations and two questions to go on with", async ({
  page,
}) => {
  await ask(page);
  await expect(log(page)).toContainText("Carrot is asleep on the worktop.");
  await expect(
    log(page)
      .getByRole("button", { name: /^Source 1: page 1, panel 1/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole("group", { name: /ask next|suggest/i }).getByRole("button")).toHaveCount(2);
  await expect(log(page)).not.toContainText("no language model");
});

test("a model that is busy is said calmly, and asking again answers the same question", async ({ page }) => {
  model.behave("busy");
  await ask(page);
  await expect(log(page)).toContainText("The companion is busy or still waking up.");
  model.behave("works");
  await log(page).getByRole("button", { name: "Retry" }).click();
  await expect(log(page)).toContainText("Carrot is asleep on the worktop.");
  await expect(log(page).getByRole("article", { name: `Question: ${QUESTION}` })).toHaveCount(1);
});

test("an answer that ends early says so and offers to try again", async ({ page }) => {
  model.behave("ends without done");
  await ask(page);
  await expect(log(page)).toContainText("The answer broke off. Your question is kept; please try again.");
  await expect(log(page).getByRole("button", { name: "Retry" })).toBeEnabled();
});

test("a reader who stops an answer frees the model, and can ask on", async ({ page }) => {
  model.behave("stalls");
  const before = model.requests.filter(({ path }) => path === "/api/chat").length;
  await ask(page);
  await model.asked("/api/chat", before + 1);
  await page.getByRole("button", { name: "Stop" }).click();
  const left = await model.disconnected();
  expect(left.path).toBe("/api/chat");
  await expect(log(page)).toContainText("You stopped this answer.");
  model.behave("works");
  await ask(page);
  await expect(log(page)).toContainText("Carrot is asleep on the worktop.");
});

test("what a model knows by heart of later pages is not shown", async ({ page }) => {
  model.answerWith("Pepper shakes seasoning into the brew. Later on she meets Saffron at the market.");
  await ask(page);
  await expect(log(page)).toContainText("The pages you have read so far do not tell that");
  await expect(log(page)).not.toContainText("Saffron");
});
