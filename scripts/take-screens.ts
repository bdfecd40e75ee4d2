/**
 * `npm run screens`: takes the pictures in docs/screens anew, from the production build on a server of its own. The
 * comic's art is not fetched, so that they show only what is ours. `--into folder` takes them elsewhere, `--only
 * book,guided` some of them.
 */
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { findBrowser } from "#scripts/find-browser.ts";
import { ownEnvironment, startOwnServer } from "#scripts/own-server.ts";
import { type Look, openSpread, SCENES, SPREADS, TOKEN } from "#scripts/screens/scenes.ts";

const PORT = 4313;
/** A folder that everybody who clones the project carries along. */
const MOST_BYTES = 5_500_000;
const PICTURE = { type: "jpeg", quality: 80 } as const;
const SIZES = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } } as const;

const { values } = parseArgs({
  options: { into: { type: "string", default: "docs/screens" }, only: { type: "string" } },
});
const folder = values.into;
const isWanted = (name: string) => values.only === undefined || values.only.split(",").includes(name);

mkdirSync(folder, { recursive: true });
if (values.only === undefined) clear(folder);
const server = await startOwnServer(PORT, ownEnvironment(PORT, { ADMIN_TOKEN: TOKEN }));
try {
  const executablePath = findBrowser()["CHROMIUM_PATH"];
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu"],
    ...(executablePath ? { executablePath } : {}),
  });
  await takeScenes(browser);
  if (isWanted("spreads")) await takeSpreads(browser);
  await browser.close();
} finally {
  await server.stop();
}
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.log(`${folder} holds ${(bytes / 1e6).toFixed(1)} MB`);
if (bytes > MOST_BYTES) throw new Error(`${folder} must not hold more than ${MOST_BYTES / 1e6} MB`);

/** Pictures of what is not there any more must not stay. */
function clear(screens: string): void {
  for (const name of readdirSync(screens).filter((file) => file.endsWith(".jpg"))) {
    rmSync(join(screens, name));
  }
}

async function takeScenes(browser: Browser): Promise<void> {
  for (const { name, looks, open } of SCENES.filter((scene) => isWanted(scene.name))) {
    for (const look of looks) {
      await inNewPage(browser, optionsOf(look), async (page) => {
        await open(page);
        await settle(page);
        await page.screenshot({
          ...PICTURE,
          path: join(folder, `${name}-${look.screen}-${look.colorScheme}.jpg`),
        });
      });
    }
  }
}

async function takeSpreads(browser: Browser): Promise<void> {
  for (const { first, locale } of SPREADS) {
    await inNewPage(browser, { viewport: { width: 1600, height: 1100 }, locale }, async (page) => {
      const spread = await openSpread(page, first);
      await settle(page);
      await spread.screenshot({ ...PICTURE, path: join(folder, `spread-${first}-${first + 1}.jpg`) });
    });
  }
}

function optionsOf({ screen, colorScheme }: Look): BrowserContextOptions {
  return { viewport: SIZES[screen], colorScheme, hasTouch: screen === "narrow" };
}

/** Nothing is on its way any more, and nothing moves. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

async function inNewPage(
  browser: Browser,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ ...options, baseURL: server.url });
  // A font that is late stays away until the next page (components/ui/fonts.ts): this page is for the fonts.
  await page.goto("/", { waitUntil: "networkidle" });
  await work(page);
  await page.close();
}
