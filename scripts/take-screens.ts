/**
 * `npm run screens`: takes the pictures in docs/screens from a running build. Without the comic's art, so that they show
 * only what is ours: pages are typeset from our own descriptions.
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
      await page.goto(SITE);
      await page.screenshot({ path: `${FOLDER}/library-${screen}-${colorScheme}.png` });
      await page.goto(`${SITE}/read/ep03-the-secret-ingredients`);
      await page.getByLabel("Your question").fill("What does Pepper order from the seller?");
      await page.getByRole("button", { name: "Ask about this page" }).click();
      await page.locator("[data-status=answered]").waitFor();
      await page.waitForLoadState("networkidle");
      await page.screenshot({ path: `${FOLDER}/reader-${screen}-${colorScheme}.png` });
      await page.close();
    }
  }
}
