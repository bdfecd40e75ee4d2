/** What a reader does, in a real browser: opens an episode, sees the page, asks, and is answered; all from one origin. */
import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "#scripts/find-browser.ts";
import { failed, passed, type Rung, type Target, type Verdict } from "./rung.ts";

export const browser: Rung = {
  name: "browser",
  needs: ["storage", "app", "chat"],
  async climb(target: Target): Promise<Verdict> {
    const executablePath = findBrowser()["CHROMIUM_PATH"];
    const opened = await chromium.launch({
      args: ["--no-sandbox", "--disable-gpu"],
      ...(executablePath ? { executablePath } : {}),
    });
    try {
      return await readAndAsk(opened, target);
    } finally {
      await opened.close();
    }
  },
};

async function readAndAsk(opened: Browser, target: Target): Promise<Verdict> {
  const page = await opened.newPage({ baseURL: target.host, viewport: { width: 1440, height: 900 } });
  const complaints = listen(page, target);
  const step = { now: "the library could not be opened" };
  try {
    await page.goto("/", { timeout: 60_000 });
    step.now = "the first episode could not be opened";
    await page.locator("a[href^='/read/']").first().click();
    step.now = "the book did not become ready";
    await page.locator("[data-ready=true]").waitFor({ timeout: 60_000 });
    step.now = "a question could not be asked";
    await page.getByLabel("Your question").fill("Who is on this page?");
    await page.getByRole("button", { name: "Ask about this page" }).click();
    step.now = "no answer appeared";
    await page
      .getByRole("group", { name: /ask next|suggest/i })
      .getByRole("button")
      .nth(1)
      .waitFor({ timeout: target.patienceMs });
  } catch {
    return failed(
      "the app",
      `${step.now}; ${complaints[0] ?? "no complaint on the console"}`,
      "see what the page says",
    );
  }
  const [complaint] = complaints;
  if (complaint === undefined) return passed("an episode opened, its page seen, a question answered");
  return failed(
    "the app",
    complaint,
    "the page works and complains: a blocked origin, a missing file or a policy",
  );
}

/** Whatever the browser holds against the page, as it comes up. */
function listen(page: Page, { host, env }: Target): string[] {
  const complaints: string[] = [];
  const allowed = [host, env.R2_PUBLIC_URL_PREFIX].flatMap((url) => (url ? [new URL(url).origin] : []));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`the console says: ${message.text().slice(0, 200)}`);
  });
  page.on("requestfailed", (request) => {
    // What the page itself no longer wanted is no complaint.
    if (request.failure()?.errorText === "net::ERR_ABORTED") return;
    complaints.push(`${new URL(request.url()).pathname} failed: ${request.failure()?.errorText}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !allowed.includes(origin))
      complaints.push(`something was asked of ${origin}`);
  });
  return complaints;
}
