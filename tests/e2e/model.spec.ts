import { expect, type Page, test } from "@playwright/test";
import { type OllamaDouble, startOllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { portBeside, startSite } from "./site.ts";

const ANSWER = "Pepper shakes seasoning into the golden brew. [1] Carrot is asleep on the worktop. [1]";
const QUESTION = "What is Pepper doing?";

let model: OllamaDouble;
let site: Awaited<ReturnType<typeof startSite>>;

test.beforeAll(async () => {
  model = await startOllamaDouble();
  site = await startSite(portBeside(2), { CHAT_PROVIDER: "ollama", OLLAMA_BASE_URL: model.url });
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

/** A promise, and what keeps it. */
function promised() {
  let keep = () => {};
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

const question = (page: Page) => log(page).getByRole("article", { name: `Question: ${QUESTION}` });

test("F-CHAT-03: the question stands at once, and words are there to read while the model still writes", async ({
  page,
}) => {
  const [first, rest] = [promised(), promised()];
  model.behave({ waitsFor: first.promise });
  await ask(page);
  await expect(question(page)).toContainText(QUESTION);
  await expect(page.getByLabel("Your question")).toHaveValue("");
  model.behave({ saysFirst: 10, thenWaitsFor: rest.promise });
  await page.getByRole("button", { name: "Stop" }).click();
  first.keep();
  await ask(page);
  await expect(question(page).last()).toContainText("Pepper shakes seasoning into the golden brew.");
  await expect(question(page).last()).not.toContainText("worktop");
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  rest.keep();
  await expect(question(page).last()).toContainText("Carrot is asleep on the worktop.");
  await expect(page.getByRole("button", { name: "Stop" })).toHaveCount(0);
});

test("F-CHAT-04, F-CHAT-13: one phrase is shown until the first word, calmer words after four seconds, neither later", async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
  const word = promised();
  model.behave({ waitsFor: word.promise });
  await ask(page);
  const waiting = question(page).getByText(
    /^(Leafing back|Stirring the|Lighting another|Asking the cat|Dusting off)/,
  );
  const phrase = await waiting.textContent();
  await page.clock.runFor(3_900);
  await expect(question(page)).not.toContainText("waking up");
  await page.clock.runFor(200);
  await expect(question(page)).toContainText("The companion is waking up. This can take a moment.");
  await page.keyboard.press("Escape");
  expect(await waiting.textContent()).toBe(phrase);
  word.keep();
  await page.clock.resume();
  await expect(question(page)).toContainText("Carrot is asleep on the worktop.");
  await expect(waiting).toHaveCount(0);
  await expect(question(page)).not.toContainText("waking up");
});

test("F-CHAT-11: a reader who leaves for the library while an answer comes frees the model", async ({
  page,
}) => {
  model.behave({ saysFirst: 1, thenWaitsFor: new Promise(() => {}) });
  const before = model.requests.filter(({ path }) => path === "/api/chat").length;
  await ask(page);
  const asked = await model.asked("/api/chat", before + 1);
  await page.getByRole("link", { name: "Library" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => asked.outcome).toBe("left");
});

test("F-CHAT-12: the newest words stay in sight, unless one has scrolled up to read", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 560 });
  const fromEnd = () =>
    log(page).evaluate((element) => element.scrollHeight - element.scrollTop - element.clientHeight);
  const sentence = "Pepper shakes seasoning into the golden brew. [1] ";
  const rest = promised();
  model.answerWith(sentence.repeat(24));
  await ask(page);
  await expect(log(page).locator("[data-status=answered]")).toHaveCount(1);
  expect(await fromEnd()).toBeLessThan(2);

  model.behave({ saysFirst: 90, thenWaitsFor: rest.promise });
  await ask(page);
  await expect(question(page).last()).toContainText("Pepper shakes");
  await expect.poll(fromEnd).toBeLessThan(2);
  await log(page).hover();
  await page.mouse.wheel(0, -300);
  await expect.poll(fromEnd).toBeGreaterThan(100);
  const reading = await log(page).evaluate((element) => element.scrollTop);
  rest.keep();
  await expect(log(page).locator("[data-status=answered]")).toHaveCount(2);
  expect(await log(page).evaluate((element) => element.scrollTop)).toBe(reading);
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
