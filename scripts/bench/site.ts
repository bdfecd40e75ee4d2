/** The built site and a browser, for the measures that want them. */
import { chromium } from "@playwright/test";
import { findBrowser } from "#scripts/find-browser.ts";
import { startOwnServer } from "#scripts/own-server.ts";
import type { Bench } from "./figure.ts";

export type Site = {
  readonly bench: Bench;
  readonly browserName: string;
  close(): Promise<void>;
};

/** Starts both; close them when done. @throws Error when either does not start. */
export async function openSite({
  port,
  debuggingPort,
}: {
  port: number;
  debuggingPort: number;
}): Promise<Site> {
  const executablePath = findBrowser()["CHROMIUM_PATH"];
  const server = await startOwnServer(port);
  const browser = await chromium.launch({
    args: ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${debuggingPort}`],
    ...(executablePath ? { executablePath } : {}),
  });
  return {
    bench: { url: server.url, browser, debuggingPort },
    browserName: `Chromium ${browser.version()}, drawing in software`,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
