/** What browser tests do in the reader, and how they find its parts. */
import { expect, type Page } from "@playwright/test";

/** Where the reader is, such as "Pages 1–2 of 7". */
export function pill(page: Page) {
  return page.getByText(/^Pages? \d+(–\d+)? of \d+$/);
}

export function answers(page: Page) {
  return page.getByRole("log").locator("[data-status=answered]");
}

/** The book can be turned: until then its controls say that it cannot. */
export async function isBound(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Next page" })).toBeEnabled();
}

/** Asks, and waits until the answer is whole. */
export async function ask(
  page: Page,
  question: string,
  button: "Ask about this page" | "Ask the wiki",
): Promise<void> {
  const before = await answers(page).count();
  await page.getByLabel("Your question").fill(question);
  await page.getByRole("button", { name: button }).click();
  await expect(answers(page)).toHaveCount(before + 1);
}

/** Resolves when the server has been told of a position; begin to wait before the turn. */
export function placeStored(page: Page, currentPage: number): Promise<unknown> {
  return page.waitForResponse(
    (response) =>
      response.request().method() === "PATCH" &&
      response.ok() &&
      response.request().postDataJSON().current_page === currentPage,
  );
}

/** From now on an error in the page or in its console ends the test. */
export function failOnComplaints(page: Page): void {
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    if (message.type() === "error") throw new Error(`the browser complains: ${message.text()}`);
  });
}
