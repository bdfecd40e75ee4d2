/** What the companion tells without any model: the story so far, who is here, and questions that wait for their page. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound } from "./reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";

test.beforeEach(({ page }) => failOnComplaints(page));

async function openAt(page: Page, at: number): Promise<void> {
  await page.goto(`${EPISODE}?page=${at}&jump=1`);
  await isBound(page);
  await expect(page.getByRole("button", { name: "New chat" })).toBeEnabled();
}

function panel(page: Page, name: RegExp) {
  return page.getByRole("tabpanel", { name });
}

test("the story so far has a line for each page up to the one on screen, and grows with it", async ({
  page,
}) => {
  await openAt(page, 3);
  await page.getByRole("tab", { name: "Story so far" }).click();
  const lines = panel(page, /Story so far/).getByRole("listitem");
  await expect(lines).toHaveCount(4);
  await expect(lines.last()).not.toContainText("seventh");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(lines).toHaveCount(6);
  await lines.first().getByRole("button", { name: "Go to page 1" }).click();
  await expect(page.getByText("Pages 1–2 of 7")).toBeVisible();
  await expect(lines).toHaveCount(2);
});

test("whoever is on the page is told of, by the name they have there, and can be asked about", async ({
  page,
}) => {
  await openAt(page, 1);
  await page.getByRole("tab", { name: /Who/ }).click();
  const here = panel(page, /Who/);
  await expect(here.getByRole("article", { name: "Pim" })).toBeVisible();
  await expect(here).not.toContainText(/Snuffer|Orlo/);
  await here.getByRole("button", { name: "Ask the wiki about Pim" }).click();
  await expect(answers(page)).toHaveCount(1);
  await expect(page.getByRole("tab", { name: "Chat" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("log")).toContainText("Who is Pim?");
});

test("a question without an answer is kept, lights up at the page that has one, and is asked again from there", async ({
  page,
}) => {
  await openAt(page, 1);
  await ask(page, "Who is Master Orlo?", "Ask the wiki");
  await expect(page.getByText(/^Your question is kept/)).toBeVisible();
  await page.getByRole("tab", { name: /^Kept/ }).click();
  const kept = panel(page, /Kept/);
  await expect(kept.getByText("Asked on page 2 of episode 1; nothing yet.")).toBeVisible();
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(page.getByRole("tab", { name: "Kept (1 with something new)" })).toBeVisible();
  await expect(kept.getByRole("button", { name: "Go to page 4" })).toBeVisible();
  await expect(page.getByText("There is something on a question that you kept.")).toBeAttached();
  await page.getByRole("button", { name: "Previous page" }).click();
  await expect(kept.getByText("Asked on page 2 of episode 1; nothing yet.")).toBeVisible();
  await page.getByRole("button", { name: "Next page" }).click();
  await kept.getByRole("button", { name: /^Ask again/ }).click();
  await expect(answers(page)).toHaveCount(2);
  await expect(answers(page).last()).toContainText("Master Orlo");
  await page.getByRole("tab", { name: /^Kept/ }).click();
  await expect(kept.getByRole("listitem")).toHaveCount(0);
});

test("an answered question can be kept by hand, copied, and forgotten", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAt(page, 3);
  await ask(page, "What is in the jar?", "Ask about this page");
  await page.getByRole("button", { name: "Copy the answer" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("jar");
  expect(copied).not.toMatch(/\[\d\]/);
  await page.getByRole("button", { name: /^Keep for later/ }).click();
  await page.getByRole("tab", { name: /^Kept/ }).click();
  await panel(page, /Kept/)
    .getByRole("button", { name: /^Forget/ })
    .click();
  await expect(panel(page, /Kept/).getByText(/^A question that the pages/)).toBeVisible();
});

test("the tabs are gone through by arrow keys, which do not turn the pages", async ({ page }) => {
  await openAt(page, 1);
  await page.getByRole("tab", { name: "Chat" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Story so far" })).toBeFocused();
  await expect(panel(page, /Story so far/)).toBeVisible();
  await page.keyboard.press("End");
  await expect(panel(page, /Kept/)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Chat" })).toBeFocused();
  await expect(page.getByText("Pages 1–2 of 7")).toBeVisible();
});

test("what could not be fetched says so, and can be tried again", async ({ page }) => {
  await openAt(page, 1);
  page.removeAllListeners("console");
  await page.route("**/recap", (route) => route.abort());
  await page.getByRole("tab", { name: "Story so far" }).click();
  await expect(panel(page, /Story so far/).getByRole("alert")).toContainText("The connection dropped");
  await page.unroute("**/recap");
  await panel(page, /Story so far/)
    .getByRole("button", { name: "Retry" })
    .click();
  await expect(panel(page, /Story so far/).getByRole("listitem")).toHaveCount(2);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no barrier that a machine can find is in them (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAt(page, 3);
    await ask(page, "Who is Halda?", "Ask the wiki");
    for (const name of [/Story/, /Who/, /Kept/, /Chat/]) {
      await page.getByRole("tab", { name }).click();
      await expect(panel(page, name)).toHaveText(/\w/);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}
