/**
 * `npm run screens`: takes the pictures in docs/screens from a running build: the library, a question, and three spreads
 * of our own story. The comic's art is not fetched, so that they show only what is ours.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "#scripts/find-browser.ts";
import { TSX } from "#scripts/steps.ts";

const PORT = "4313";
const SITE = `http://127.0.0.1:${PORT}`;
const FOLDER = "docs/screens";
const dataDir = mkdtempSync(join(tmpdir(), "companion-screens-"));

// Not through npm, which would not hand on the signal that ends it.
const server = spawn(process.execPath, [...TSX, "scripts/start.ts"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: {
    ...process.env,
    PORT,
    DATA_DIR: dataDir,
    FETCH_ART: "0",
    CHAT_PROVIDER: "builtin",
    EMBEDDING_PROVIDER: "builtin",
  },
});
try {
  await untilReady();
  const executablePath = findBrowser()["CHROMIUM_PATH"];
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath ? { executablePath } : {}),
  });
  await takeAll(browser);
  await browser.close();
} finally {
  server.kill("SIGTERM");
  rmSync(dataDir, { recursive: true, force: true });
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const isReady = await fetch(`${SITE}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await pause(500);
  }
  throw new Error("the server did not become ready");
}

async function takeAll(browser: Browser): Promise<void> {
  for (const [screen, width, height] of [
    ["wide", 1440, 900],
    ["narrow", 390, 844],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      await page.goto(SITE, { waitUntil: "networkidle" });
      await page.screenshot({
        path: `${FOLDER}/library-${screen}-${colorScheme}.jpg`,
        type: "jpeg",
        quality: 88,
      });
      await page.goto(`${SITE}/read/sl01-a-lamp-goes-out`);
      await page.getByLabel("Your question").fill("What does Pim do with her pole?");
      await page.getByRole("button", { name: "Ask about this page" }).click();
      await page.locator("[data-status=answered]").waitFor();
      await page.waitForLoadState("networkidle");
      await page.screenshot({
        path: `${FOLDER}/reader-${screen}-${colorScheme}.jpg`,
        type: "jpeg",
        quality: 88,
      });
      await page.close();
    }
  }
  await takeSpreads(browser);
}

/** From the first episode, so that nobody who looks at the documentation is told how the story ends. */
async function takeSpreads(browser: Browser): Promise<void> {
  for (const [first, locale] of [
    [1, "en-GB"],
    [3, "en-GB"],
    [5, "fr-FR"],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1100 }, locale });
    await page.goto(`${SITE}/read/sl01-a-lamp-goes-out?page=${first}&jump=1`, { waitUntil: "networkidle" });
    await page
      .locator("[data-ready=true]")
      .screenshot({ path: `${FOLDER}/spread-${first}-${first + 1}.jpg`, type: "jpeg", quality: 88 });
    await page.close();
  }
}
