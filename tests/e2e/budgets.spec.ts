/** What a page may cost its reader, measured on the production build: bytes, shifts and traces, never times. */
import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { weighScripts } from "#scripts/bench/first-load.ts";
import { failOnComplaints, isBound, pill, placeStored } from "./reader.ts";

const EPISODE = "/read/sl01-a-lamp-goes-out";

/** Kilobytes of script, as the server sends them (gzip), that are fetched before anybody touches anything. */
const FIRST_LOAD = { "/": 145, [EPISODE]: 190 } as const;
const MOST_SHIFT = 0.02;

test.beforeEach(({ page }) => failOnComplaints(page));

for (const [address, budget] of Object.entries(FIRST_LOAD)) {
  test(`no more than ${budget} kB of script come with ${address}`, async ({ page }) => {
    const bytes = await weighScripts(page, address);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes / 1000).toBeLessThanOrEqual(budget);
  });
}

test("nothing shifts while the library loads and is looked through", async ({ page }) => {
  await sumShifts(page);
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await page.waitForLoadState("networkidle");
  expect(await shiftOf(page), await whatMoved(page)).toBeLessThanOrEqual(MOST_SHIFT);
});

for (const [screen, viewport, pages] of [
  ["wide", { width: 1440, height: 900 }, ["3–4", "5–6", "7", "5–6", "3–4", "1–2", "3–4", "5–6", "7", "5–6"]],
  ["narrow", { width: 390, height: 844 }, ["2", "3", "4", "5", "6", "7", "6", "5", "4", "3"]],
] as const) {
  test(`nothing shifts while an episode loads and ten pages are turned (${screen})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await sumShifts(page);
    const stored = placeStored(page, 1);
    await page.goto(EPISODE);
    await isBound(page);
    await stored;
    let before = 1;
    for (const name of pages) {
      const next = Number.parseInt(name, 10);
      await page.keyboard.press(next > before ? "ArrowRight" : "ArrowLeft");
      await expect(pill(page)).toHaveText(new RegExp(`^Pages? ${name} of 7$`));
      before = next;
    }
    await page.waitForLoadState("networkidle");
    expect(await shiftOf(page), await whatMoved(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });
}

test("a book that is opened and closed forty times leaves nothing behind", { tag: "@proof" }, async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await countFrames(page);
  await rememberShown(page);
  const devtools = await context.newCDPSession(page);
  await page.goto("/");
  await openAndClose(page, 10);
  const early = await tracesOf(page, devtools);
  const opened = await openAndClose(page, 30);
  const late = await tracesOf(page, devtools);
  expect(late.attached).toEqual(early.attached);
  expect(late.gone).toBeGreaterThanOrEqual(0);
  // The episode and the library that were left last may still be held, and no others, once the browser has come to it.
  await expect
    .poll(async () => (await tracesOf(page, devtools)).gone)
    .toBeLessThanOrEqual(late.attached.elements + opened);
});

test("a book that nobody turns asks for no frame", async ({ page }) => {
  await countFrames(page);
  await page.goto(EPISODE);
  await isBound(page);
  await page.keyboard.press("ArrowRight");
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  expect(await framesOf(page)).toBeGreaterThan(0);
  await comesToRest(page);
});

/**
 * From the library and back to it, as a reader goes. Whatever was on screen is remembered, without being kept alive.
 * @returns how many elements an open episode had.
 */
async function openAndClose(page: Page, times: number): Promise<number> {
  let opened = 0;
  for (let time = 0; time < times; time += 1) {
    await markShown(page);
    await page.getByRole("link", { name: /A Lamp Goes Out/ }).click();
    await isBound(page);
    opened = await markShown(page);
    await page.getByRole("link", { name: "Library" }).click();
    await expect(page.getByRole("heading", { name: "The Guild of Small Lights" })).toBeVisible();
  }
  await comesToRest(page);
  await page.waitForLoadState("networkidle");
  return opened;
}

async function rememberShown(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.set(window, "shown", new WeakSet()));
}

function markShown(page: Page): Promise<number> {
  return page.evaluate(() => {
    const elements = document.querySelectorAll("*");
    const shown: unknown = Reflect.get(window, "shown");
    if (shown instanceof WeakSet) for (const element of elements) shown.add(element);
    return elements.length;
  });
}

/**
 * What is alive once everything that is not has been collected: elements in the document, elements that were on screen
 * and have left it, and who listens to the window and the document. Elements that were never on screen are not counted:
 * Chromium keeps every picture with a `srcset` that was made and never shown, as React's abandoned renders leave them.
 */
async function tracesOf(page: Page, devtools: CDPSession) {
  const { result } = await devtools.send("Runtime.evaluate", { expression: "Element.prototype" });
  const { objects } = await devtools.send("Runtime.queryObjects", {
    prototypeObjectId: result.objectId ?? "",
    objectGroup: "traces",
  });
  const { result: gone } = await devtools.send("Runtime.callFunctionOn", {
    objectId: objects.objectId ?? "",
    functionDeclaration: "function () { return this.filter((e) => shown.has(e) && !e.isConnected).length }",
    returnByValue: true,
  });
  await devtools.send("Runtime.releaseObjectGroup", { objectGroup: "traces" });
  const attached = {
    elements: await page.evaluate(() => document.querySelectorAll("*").length),
    onWindow: await listenersOf(devtools, "window"),
    onDocument: await listenersOf(devtools, "document"),
  };
  return { attached, gone: Number(gone.value) };
}

async function listenersOf(devtools: CDPSession, expression: string): Promise<number> {
  const { result } = await devtools.send("Runtime.evaluate", { expression });
  const { listeners } = await devtools.send("DOMDebugger.getEventListeners", {
    objectId: result.objectId ?? "",
  });
  return listeners.length;
}

/** From the next page on, every frame that any script asks for is counted. */
async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    let frames = 0;
    window.requestAnimationFrame = (callback) => {
      frames += 1;
      document.documentElement.dataset["frames"] = String(frames);
      return ask(callback);
    };
  });
}

function framesOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset["frames"] ?? 0));
}

/** No frame is asked for between two looks that lie a second apart. */
async function comesToRest(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const asked = (await framesOf(page)) - before;
        before += asked;
        return asked;
      },
      { intervals: [1000] },
    )
    .toBe(0);
}

/** Every shift counts, also those that follow a key, which the usual figure forgives. */
async function sumShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const before = Number(document.documentElement.dataset["shift"] ?? 0);
      const more = list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0);
      document.documentElement.dataset["shift"] = String(before + more);
      const moved = list.getEntries().flatMap((entry): { node?: Element }[] => Reflect.get(entry, "sources"));
      const names = moved.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? "a text");
      document.documentElement.dataset["moved"] =
        `${document.documentElement.dataset["moved"] ?? ""}\n${more}: ${names.join(", ")}`;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Each shift with what it moved, for whoever has to find out why. */
function whatMoved(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset["moved"] ?? "");
}

function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset["shift"] ?? 0));
}
