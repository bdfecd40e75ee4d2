/** What the browser tests of the world share: opening it, and where its parts are. */
import { expect, type Locator, type Page } from "@playwright/test";

export const FIRST = "/read/sl01-a-lamp-goes-out";
export const SECOND = "/read/sl02-low-tide";

export function door(page: Page): Locator {
  return page.getByRole("button", { name: "World", exact: true });
}

export function world(page: Page): Locator {
  return page.getByRole("dialog", { name: "The world so far" });
}

/** Somebody in the drawing. */
export function face(page: Page, name: string): Locator {
  return world(page)
    .getByRole("application")
    .getByRole("button", { name: new RegExp(`^${name}\\b`) });
}

/** All in the drawing. */
export function faces(page: Page): Locator {
  return world(page).locator(".react-flow button[data-entity]");
}

/** The drawn relation that a sentence begins to tell. */
export function line(page: Page, sentence: string): Locator {
  return world(page).getByRole("img", { name: new RegExp(`^${sentence}`) });
}

/** The card of somebody, by their name. */
export function card(page: Page, name: string): Locator {
  return world(page).getByRole("region", { name, exact: true });
}

/** Opens a page of an episode, past the question about jumping, and its world, with everybody in it. */
export async function openWorld(page: Page, episode: string, at: number): Promise<void> {
  await page.goto(`${episode}?page=${at}&jump=1`);
  await door(page).click();
  await expect(world(page).locator("[data-entity]").first()).toBeVisible();
}

export async function choose(page: Page, name: "Around this page" | "Whole world" | "Graph" | "List") {
  await world(page).getByRole("button", { name, exact: true }).click();
}
