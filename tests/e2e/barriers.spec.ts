/** Every view, in either theme, has no barrier that a machine can find; with its menu open, too. */
import { expect, type Page, test } from "@playwright/test";
import { EPISODE, hasNoBarrier } from "./chrome/chrome.ts";
import { isBound, placeStored } from "./reader.ts";
import { portBeside, startSite } from "./site.ts";
import { open } from "./views/views.ts";

/** What is looked at: opened, with everything there that will be there. */
type Sight = { readonly name: string; readonly open: (page: Page) => Promise<unknown> };

const LIBRARY: readonly Sight[] = [
  { name: "the library", open: (page) => page.goto("/") },
  { name: "an episode that is not there", open: (page) => page.goto("/read/ep99-no-such-thing") },
  { name: "a page that is not there", open: (page) => page.goto(`${EPISODE}?page=99`) },
  { name: "the question about a jump", open: (page) => page.goto(`${EPISODE}?page=5`) },
];

const WAYS: readonly Sight[] = [
  { name: "the book", open: (page) => openReader(page, () => page.goto(EPISODE)) },
  ...(["single", "scroll", "guided", "transcript"] as const).map((view) => ({
    name: `the reader, ${view}`,
    open: (page: Page) => openReader(page, () => open(page, view, 3)),
  })),
];

const MENUS: readonly Sight[] = [
  {
    name: "the ways to read, unfolded",
    open: async (page) => {
      await openReader(page, () => page.goto(EPISODE));
      await page.getByRole("button", { name: /^Way to read/ }).click();
      await expect(page.getByRole("radio", { name: /^Book/ })).toBeFocused();
    },
  },
];

/** Before the session is there, some of the companion is faded because it cannot be used yet. */
async function openReader(page: Page, go: () => Promise<unknown>): Promise<void> {
  const stored = page.waitForResponse((response) => response.request().method() === "PATCH" && response.ok());
  await go();
  await stored;
  await expect(page.getByRole("button", { name: "New chat" })).toBeEnabled();
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`nobody is kept out (${colorScheme})`, {
    tag: colorScheme === "dark" ? "@proof" : [],
  }, () => {
    test.use({ colorScheme });

    for (const { name, open } of [...LIBRARY, ...WAYS, ...MENUS]) {
      test(`of ${name}`, async ({ page }) => {
        await open(page);
        await hasNoBarrier(page);
      });
    }

    test("of the reader on a narrow screen", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const stored = placeStored(page, 1);
      await page.goto(EPISODE);
      await isBound(page);
      await stored;
      await hasNoBarrier(page);
    });
  });
}

for (const [shelves, path, name] of [
  ["empty", "/", "a library without any book"],
  ["odd", "/", "a library of books without covers"],
  ["odd", "/read/odd-4", "an episode without pages"],
  ["odd", "/read/odd-5", "a page that could not be made"],
] as const) {
  test(`nobody is kept out of ${name}, in either theme`, async ({ page }) => {
    await page.goto(await addressOf(shelves, path));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await hasNoBarrier(page);
    }
  });
}

const sites = new Map<string, Awaited<ReturnType<typeof startSite>>>();
test.afterAll(async () => {
  for (const site of sites.values()) await site.stop();
  sites.clear();
});

async function addressOf(shelves: "odd" | "empty", path: string): Promise<string> {
  const site = sites.get(shelves) ?? (await startSite(portBeside(50 + sites.size), {}, { shelves }));
  sites.set(shelves, site);
  return `${site.url}${path}`;
}
