/** What is promised of the reading session: where one is, is stored once, in time, and in the right one. */
import { expect, type Page, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound, pill, placeStored } from "../reader.ts";

const FIRST = "/read/sl01-a-lamp-goes-out";
const SECOND = "/read/sl02-low-tide";
const PHONE = { width: 390, height: 844 };

/** Every position sent, as [session, page], in order. */
function watchMoves(page: Page): [session: string, page: number][] {
  const moves: [string, number][] = [];
  page.on("request", (request) => {
    if (request.method() !== "PATCH") return;
    moves.push([request.url().split("/").at(-1) ?? "", request.postDataJSON().current_page]);
  });
  return moves;
}

/** Opens an episode on its first page, with a session that knows it. */
async function openKnown(page: Page, address = FIRST): Promise<void> {
  const stored = placeStored(page, 1);
  await page.goto(address);
  await isBound(page);
  await stored;
}

test("F-SESS-03: five fast turns store the last page, once", async ({ page }) => {
  failOnComplaints(page);
  await page.setViewportSize(PHONE);
  await openKnown(page);
  const moves = watchMoves(page);
  // In one go, however slow the machine is: a pause between two real keys might be taken for a rest.
  await page.evaluate(() => {
    for (let turns = 0; turns < 5; turns += 1) {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    }
  });
  await expect(pill(page)).toHaveText("Page 6 of 7");
  await page.getByRole("button", { name: "Ask the companion" }).click();
  await ask(page, "What is happening here?", "Ask about this page");
  expect(moves.map(([, at]) => at)).toEqual([6]);
});

test("F-SESS-05: a reader who goes from page 6 of one episode to another begins there on page 1", async ({
  page,
}) => {
  failOnComplaints(page);
  await page.setViewportSize(PHONE);
  await openKnown(page);
  const moves = watchMoves(page);
  for (let at = 2; at <= 6; at += 1) {
    await page.keyboard.press("ArrowRight");
    await expect(pill(page)).toHaveText(`Page ${at} of 7`);
  }
  // Not waiting for the last page to be stored: it must go to the session it belongs to all the same.
  await page.getByRole("link", { name: "Library" }).click();
  const opened = page.waitForResponse((response) => response.url().endsWith("/api/sessions"));
  const stored = placeStored(page, 1);
  await page.getByRole("link", { name: /Low Tide/ }).click();
  const { session_id: second } = await (await opened).json();
  await stored;
  await expect(pill(page)).toHaveText("Page 1 of 8");
  expect(new Set(moves.filter(([session]) => session === second).map(([, at]) => at))).toEqual(new Set([1]));
  expect(moves.filter(([session]) => session !== second).at(-1)?.[1]).toBe(6);
  await expect(page).toHaveURL(`${SECOND}?page=1`);
});

test("F-SESS-06: a new chat is a new session with an empty log, at the same page", async ({ page }) => {
  failOnComplaints(page);
  await openKnown(page);
  await page.keyboard.press("ArrowRight");
  await ask(page, "What is in the jar?", "Ask about this page");
  const opened = page.waitForResponse((response) => response.url().endsWith("/api/sessions"));
  const asked = page.waitForRequest((request) => request.url().endsWith("/messages"));
  await page.getByRole("button", { name: "New chat" }).click();
  const { session_id: fresh } = await (await opened).json();
  await expect(answers(page)).toHaveCount(0);
  await expect(page.getByRole("log")).not.toContainText("What is in the jar?");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await ask(page, "What is in the jar?", "Ask about this page");
  expect((await asked).url()).toContain(fresh);
  await expect(
    page
      .getByRole("log")
      .getByRole("button", { name: /^Source \d+: page [34]/ })
      .first(),
  ).toBeVisible();
});

test("F-SESS-08: a session that could not be opened is said so, reading goes on, and a retry opens it", async ({
  page,
}) => {
  await page.route("**/api/sessions", (route) => route.abort());
  await page.goto(FIRST);
  await isBound(page);
  const trouble = page.getByRole("alert").filter({ hasText: "The companion could not join you." });
  await expect(trouble).toBeVisible();
  await page.getByLabel("Your question").fill("What is in the jar?");
  await expect(page.getByRole("button", { name: "Ask about this page" })).toBeDisabled();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await page.unroute("**/api/sessions");
  await trouble.getByRole("button", { name: "Retry" }).click();
  await expect(trouble).toBeHidden();
  await page.getByRole("button", { name: "Ask about this page" }).click();
  await expect(answers(page)).toHaveCount(1);
  await expect(answers(page)).toContainText(/jar/);
});
