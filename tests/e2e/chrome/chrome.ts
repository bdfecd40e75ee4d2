/** What the browser tests around the pages share: opening an episode at a page, the strip, the two dialogs, axe. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { sessionOpenedSchema, sessionStateSchema } from "#lib/contract.ts";
import { isBound } from "../reader.ts";

export const EPISODE = "/read/sl01-a-lamp-goes-out";
export const WIDE = { width: 1440, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** Opens a page of our story in the book, past the question about jumping; the server knows the place, and so its id. */
export async function openAt(page: Page, at: number): Promise<string> {
  const opened = page.waitForResponse(
    (response) => response.request().method() === "POST" && response.url().endsWith("/api/sessions"),
  );
  const stored = page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await page.goto(`${EPISODE}?page=${at}&jump=1`);
  const { session_id: id } = sessionOpenedSchema.parse(await (await opened).json());
  await stored;
  await isBound(page);
  return id;
}

/** Resolves once the server has this page as the reader's place; other places may be stored before. */
export function placeStored(page: Page, at: number) {
  return page.waitForResponse((response) => {
    const request = response.request();
    return request.method() === "PATCH" && request.postDataJSON().current_page === at && response.ok();
  });
}

/** The pages that the server hands out to a session now. */
export async function handedOut(page: Page, session: string) {
  return sessionStateSchema.parse(await (await page.request.get(`/api/sessions/${session}`)).json());
}

export function pillButton(page: Page) {
  return page.getByRole("button", { name: /\(all pages\)$/ });
}

export function strip(page: Page) {
  return page.getByRole("toolbar", { name: "Go to a page" });
}

export function inStrip(page: Page, number: number) {
  return strip(page).getByRole("button", { name: new RegExp(`^Page ${number}(,|$)`) });
}

export function jumpDialog(page: Page) {
  return page.getByRole("dialog", { name: /^You have read up to page/ });
}

export function helpDialog(page: Page) {
  return page.getByRole("dialog", { name: "Keys and gestures" });
}

/** The reader is on these pages, as the pill says it. */
export async function isOn(page: Page, words: string): Promise<void> {
  await expect(page.getByRole("banner").getByText(words, { exact: true })).toBeVisible();
}

/** No barrier that a machine can find, once nothing is fading in any more. */
export async function hasNoBarrier(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
