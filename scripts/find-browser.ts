/** The browser for the tests: Playwright's own, the system's Chromium, or whichever of the two can be installed now. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** The headless shell first: the same engine without a window's machinery, which takes half the time in software. */
const SYSTEM = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map(
  (name) => `/usr/bin/${name}`,
);

/** What the browser tests need in their environment. Ends the process with a sentence when there is no browser to be had. */
export function findBrowser(): Record<string, string> {
  const found = process.env["CHROMIUM_PATH"] ?? SYSTEM.find((path) => existsSync(path));
  if (found !== undefined) return { CHROMIUM_PATH: found };
  if (existsSync(chromium.executablePath())) return {};
  console.log("The tests need a browser; installing one.");
  if (succeeds("node_modules/.bin/playwright", ["install", "chromium"])) return {};
  if (process.getuid?.() === 0 && succeeds("apt-get", ["update"])) {
    succeeds("apt-get", ["install", "--yes", "--no-install-recommends", "chromium-headless-shell"]);
  }
  const installed = SYSTEM.find((path) => existsSync(path));
  if (installed !== undefined) return { CHROMIUM_PATH: installed };
  console.error(
    "No browser could be installed. Install Chromium, or set CHROMIUM_PATH to one, and run this again.",
  );
  return process.exit(1);
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}
