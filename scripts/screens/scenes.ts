/** What pictures are taken of: each view, opened as a reader would have it. Our own story only. */
import type { Locator, Page } from "@playwright/test";

/** A screen and a theme. */
export type Look = {
  readonly screen: "wide" | "narrow";
  readonly colorScheme: "light" | "dark";
};

export type Scene = {
  readonly name: string;
  /** In which looks it is taken. */
  readonly looks: readonly Look[];
  /** Opens it and waits until it stands. */
  open(page: Page): Promise<unknown>;
};

/** What the server is started with, so that it has a page for editors. */
export const TOKEN = "only-for-pictures";

const EPISODE = "/read/sl01-a-lamp-goes-out";

const ALL: readonly Look[] = [
  { screen: "wide", colorScheme: "light" },
  { screen: "wide", colorScheme: "dark" },
  { screen: "narrow", colorScheme: "light" },
  { screen: "narrow", colorScheme: "dark" },
];
/** One of each kind is enough to see what a view is. */
const TWO: readonly Look[] = [
  { screen: "wide", colorScheme: "light" },
  { screen: "narrow", colorScheme: "dark" },
];

export const SCENES: readonly Scene[] = [
  { name: "library", looks: ALL, open: (page) => page.goto("/") },
  { name: "book", looks: ALL, open: (page) => openAt(page, 3) },
  { name: "answer", looks: ALL, open: (page) => askedAt(page, 1, "What does Pim do with her pole?") },
  { name: "single", looks: TWO, open: (page) => openAt(page, 4, "single") },
  { name: "scroll", looks: TWO, open: (page) => openAt(page, 2, "scroll") },
  {
    name: "guided",
    looks: TWO,
    open: async (page) => {
      await openAt(page, 1, "guided");
      for (let panels = 0; panels < 2; panels += 1) {
        await page.getByRole("button", { name: "Next panel" }).click();
      }
    },
  },
  { name: "text", looks: TWO, open: (page) => openAt(page, 3, "transcript") },
  {
    name: "pages",
    looks: TWO,
    open: async (page) => {
      await openAt(page, 4);
      await page.getByRole("button", { name: /\(all pages\)$/ }).click();
      await page.getByRole("toolbar", { name: "Go to a page" }).waitFor();
    },
  },
  {
    name: "keys",
    looks: TWO,
    open: async (page) => {
      await openAt(page, 1);
      await page.getByRole("button", { name: "Keys and gestures" }).click();
      await page.getByRole("dialog", { name: "Keys and gestures" }).waitFor();
    },
  },
  { name: "recap", looks: TWO, open: (page) => openTab(page, 5, "Story so far") },
  { name: "who", looks: TWO, open: (page) => openTab(page, 3, "Who’s here") },
  {
    name: "kept",
    looks: TWO,
    open: async (page) => {
      await askedAt(page, 1, "What does Pim do with her pole?");
      await page.getByRole("button", { name: /^Keep for later/ }).click();
      await page.getByRole("tab", { name: /^Kept/ }).click();
      await page.getByRole("tabpanel", { name: /^Kept/ }).getByRole("listitem").first().waitFor();
    },
  },
  { name: "world", looks: ALL, open: (page) => openWorld(page, 3) },
  {
    name: "whole-world",
    looks: TWO,
    open: async (page) => {
      await openWorld(page, 6);
      await page.getByRole("button", { name: "Whole world" }).click();
      await page.getByRole("button", { name: "Graph", exact: true }).click();
    },
  },
  {
    name: "world-list",
    looks: TWO,
    open: async (page) => {
      await openWorld(page, 3);
      await page.getByRole("button", { name: "List", exact: true }).click();
    },
  },
  {
    name: "card",
    looks: ALL,
    open: async (page) => {
      await openWorld(page, 3);
      await page.locator("[data-entity]").filter({ visible: true }).first().click();
      await page.getByText("What you know").waitFor();
    },
  },
  { name: "jump", looks: TWO, open: (page) => page.goto(`${EPISODE}?page=6`) },
  {
    name: "editors",
    looks: TWO,
    open: async (page) => {
      await page.goto("/admin");
      await page.getByLabel("Editors’ token").fill(TOKEN);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("heading", { name: "The machine" }).waitFor();
    },
  },
];

/** From the first episode, so that nobody who looks at the documentation is told how the story ends. */
export const SPREADS = [
  { first: 1, locale: "en-GB" },
  { first: 3, locale: "en-GB" },
  { first: 5, locale: "fr-FR" },
] as const;

/** The two pages of a spread, without what is around them. */
export async function openSpread(page: Page, first: number): Promise<Locator> {
  await openAt(page, first);
  return page.locator("[data-ready=true]");
}

async function openAt(page: Page, at: number, view?: string): Promise<void> {
  const stored = page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await page.goto(`${EPISODE}?page=${at}&jump=1${view === undefined ? "" : `&view=${view}`}`);
  await stored;
}

async function openTab(page: Page, at: number, name: string): Promise<void> {
  await openAt(page, at);
  await unfold(page);
  await page.getByRole("tab", { name }).click();
  await page.getByRole("tabpanel", { name }).locator("article, li").first().waitFor();
}

async function openWorld(page: Page, at: number): Promise<void> {
  await openAt(page, at);
  await page.getByRole("button", { name: "World", exact: true }).click();
  await page.locator("[data-entity]").first().waitFor();
}

/** On narrow screens the companion is folded away until it is wanted. */
async function unfold(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Ask the companion" });
  if (await button.isVisible()) await button.click();
}

async function askedAt(page: Page, at: number, question: string): Promise<void> {
  await openAt(page, at);
  await unfold(page);
  await page.getByLabel("Your question").fill(question);
  await page.getByRole("button", { name: "Ask about this page" }).click();
  await page.locator("[data-status=answered]").waitFor();
}
