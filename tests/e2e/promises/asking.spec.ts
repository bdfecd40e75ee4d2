/** What is promised of asking: two ways to send one draft, answers that can be trusted to be inert, failures that say so. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type Route, test } from "@playwright/test";
import type { AnswerEvent } from "#lib/contract.ts";
import { encodeEvent } from "#lib/sse.ts";
import { answers, ask, failOnComplaints, isBound, pill } from "../reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";
const QUESTION = "What is in the jar?";
const MESSAGES = "**/api/sessions/*/messages";

const SOURCES: AnswerEvent = {
  event: "sources",
  data: { sources: [], answered_by: { provider: "ollama", model: "qwen2.5:7b" } },
};
const token = (text: string): AnswerEvent => ({ event: "token", data: { text } });
const DONE: AnswerEvent = {
  event: "done",
  data: {
    message_id: "7d3b41c8-6f0c-4b8e-9d64-0a4f4b0d2f11",
    retrieved_doc_ids: [],
    suggestions: [
      { mode: "page", text: "Who holds the lamp?" },
      { mode: "wiki", text: "What is a guild?" },
    ],
    parked: null,
  },
};

const log = (page: Page) => page.getByRole("log");
const field = (page: Page) => page.getByLabel("Your question");
const byPage = (page: Page) => page.getByRole("button", { name: "Ask about this page", exact: true }).last();
const byWiki = (page: Page) => page.getByRole("button", { name: "Ask the wiki", exact: true }).last();

/** The server's part of one answer, said whole. */
function reply(events: readonly AnswerEvent[]) {
  return (route: Route) =>
    route.fulfill({ contentType: "text/event-stream", body: events.map(encodeEvent).join("") });
}

async function askOnce(page: Page): Promise<void> {
  await field(page).fill(QUESTION);
  await byPage(page).click();
}

test.beforeEach(async ({ page }) => {
  await page.goto(EPISODE);
  await isBound(page);
});

test("F-CHAT-01: Enter and the first button ask about the page, the second asks the wiki, of one draft", async ({
  page,
}) => {
  failOnComplaints(page);
  const modes: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/messages")) modes.push(request.postDataJSON().mode);
  });
  await field(page).fill(QUESTION);
  await field(page).press("Enter");
  await expect(answers(page)).toHaveCount(1);
  await ask(page, QUESTION, "Ask about this page");
  await ask(page, QUESTION, "Ask the wiki");
  expect(modes).toEqual(["page", "page", "wiki"]);
});

test("F-CHAT-02: without a word, or while an answer comes, nothing can be sent", async ({ page }) => {
  await expect(byPage(page)).toBeDisabled();
  await field(page).fill("   ");
  await expect(byPage(page)).toBeDisabled();
  await expect(byWiki(page)).toBeDisabled();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(MESSAGES, async (route) => {
    await held;
    await reply([SOURCES, token("Fireflies."), DONE])(route);
  });
  await askOnce(page);
  await field(page).fill("And then?");
  await expect(byPage(page)).toBeDisabled();
  await expect(byWiki(page)).toBeDisabled();
  letGo();
  await expect(byPage(page)).toBeEnabled();
  await expect(byWiki(page)).toBeEnabled();
});

test("F-CHAT-05: whatever an answer holds, it is only words: nothing runs, nothing is fetched, nothing leads away", async ({
  page,
}) => {
  failOnComplaints(page);
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const hostile = [
    "A **lamp** and <script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\">",
    "![a picture](https://elsewhere.example/spy.png)",
    "[a way out](javascript:document.title='taken') [another](https://elsewhere.example/)",
    "<iframe src='https://elsewhere.example/'></iframe>",
  ].join("\n\n");
  await page.route(MESSAGES, reply([SOURCES, token(hostile), DONE]));
  const title = await page.title();
  await askOnce(page);
  await expect(answers(page).locator("strong")).toHaveText("lamp");
  await expect(answers(page)).toContainText("a way out");
  await expect(answers(page).locator("a, img, script, iframe")).toHaveCount(0);
  expect(await page.title()).toBe(title);
  expect(fetched.filter((url) => url.includes("elsewhere"))).toEqual([]);
});

test("F-CHAT-06: the companion says which pages it sees, and follows every turn", async ({ page }) => {
  const head = page.getByRole("complementary", { name: "Companion" }).locator("header");
  await expect(head).toContainText("Reading pages 1–2");
  await page.keyboard.press("ArrowRight");
  await expect(head).toContainText("Reading pages 3–4");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(pill(page)).toHaveText("Page 3 of 7");
  await expect(head).toContainText("Reading page 3");
});

const FAILURES: readonly [what: string, respond: (route: Route) => Promise<void>, says: RegExp][] = [
  [
    "a refusal",
    (route) =>
      route.fulfill({
        status: 503,
        json: { code: "unavailable", detail: "The companion is busy or still waking up." },
      }),
    /The companion is busy or still waking up\./,
  ],
  [
    "an error in the stream",
    reply([SOURCES, { event: "error", data: { code: "generation_failed", message: "No answer came." } }]),
    /No answer came\./,
  ],
  ["a stream that is cut", reply([SOURCES]), /The answer broke off before its end\./],
  [
    "an error after some words",
    reply([
      SOURCES,
      token("Fireflies, and"),
      { event: "error", data: { code: "generation_failed", message: "The answer broke off." } },
    ]),
    /Fireflies, and[\s\S]*The answer broke off\./,
  ],
  ["a connection that is lost", (route) => route.abort(), /The connection dropped\./],
];

test("F-CHAT-07: every way an answer can fail is said in words, and can be tried again", async ({ page }) => {
  for (const [what, respond, says] of FAILURES) {
    await test.step(what, async () => {
      await page.route(MESSAGES, respond);
      await askOnce(page);
      const failed = log(page).getByRole("article").last();
      await expect(failed).toContainText(says);
      await page.unroute(MESSAGES);
      await page.route(MESSAGES, reply([SOURCES, token("Fireflies."), DONE]));
      const before = await answers(page).count();
      await failed.getByRole("button", { name: "Retry" }).click();
      await expect(answers(page)).toHaveCount(before + 1);
      await expect(failed.getByRole("button", { name: "Retry" })).toHaveCount(0);
      await page.unroute(MESSAGES);
    });
  }
});

test("F-CHAT-08: a reader who asks too often is told how many seconds to wait", async ({ page }) => {
  await page.route(MESSAGES, (route) =>
    route.fulfill({
      status: 429,
      headers: { "retry-after": "7" },
      json: { code: "rate_limited", detail: "That was many questions at once." },
    }),
  );
  await askOnce(page);
  await expect(log(page)).toContainText("That was many questions at once. You can try again in 7 seconds.");
});

test("F-CHAT-09: a question has at most 2000 letters", async ({ page }) => {
  await field(page).fill("a".repeat(1999));
  await field(page).pressSequentially("bcd");
  await expect(field(page)).toHaveValue(`${"a".repeat(1999)}b`);
});

test("F-CHAT-10: each suggestion has the colour of its mode, and is asked in it, word for word", async ({
  page,
}) => {
  const sent: unknown[] = [];
  await page.route(MESSAGES, async (route) => {
    sent.push(route.request().postDataJSON());
    await reply([SOURCES, token("Fireflies."), DONE])(route);
  });
  await askOnce(page);
  const chips = page.getByRole("group", { name: "Suggested questions" }).getByRole("button");
  await expect(chips).toHaveText(["Who holds the lamp?", "What is a guild?"]);
  const colours = await chips.evaluateAll((all) => all.map((chip) => getComputedStyle(chip).color));
  expect(new Set(colours).size).toBe(2);
  await chips.last().click();
  await expect(answers(page)).toHaveCount(2);
  await chips.first().click();
  await expect(answers(page)).toHaveCount(3);
  expect(sent.slice(1)).toEqual([
    { mode: "wiki", message: "What is a guild?" },
    { mode: "page", message: "Who holds the lamp?" },
  ]);
});

test("F-CHAT-14: who listens hears that an answer is coming, has come or has failed, and not each word", async ({
  page,
}) => {
  const status = page.locator("aside > [role=status]").first();
  await expect(log(page)).toHaveAttribute("aria-live", "off");
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector("aside > [role=status]");
    if (region === null) throw new Error("nothing is said");
    new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.route(MESSAGES, reply([SOURCES, token("Fire"), token("flies"), token("."), DONE]));
  await askOnce(page);
  await expect(status).toHaveText("Answer ready.");
  expect(await page.evaluate(() => Reflect.get(window, "said"))).toEqual(["Answering…", "Answer ready."]);
  const { violations } = await new AxeBuilder({ page }).include("aside").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.unroute(MESSAGES);
  await page.route(MESSAGES, (route) => route.abort());
  await askOnce(page);
  await expect(status).toHaveText(/^The answer failed\. The connection dropped\./);
});
