/** Opening the world, what it asks the server for, and closing it. */
import { expect, test } from "@playwright/test";
import { answers, ask, failOnComplaints, isBound, pill } from "../reader.ts";
import { card, choose, door, FIRST, face, faces, openWorld, SECOND, world } from "./world.ts";

const GRAPH = "**/world-graph?**";

test("F-WORLD-01: the world closes by its cross, beside it and by Escape, and an open card goes first", async ({
  page,
}) => {
  failOnComplaints(page);
  await openWorld(page, SECOND, 6);
  await world(page).getByRole("button", { name: "Close the world" }).click();
  await expect(world(page)).toBeHidden();
  await door(page).click();
  await expect(world(page)).toBeVisible();
  await page.mouse.click(6, 450);
  await expect(world(page)).toBeHidden();
  await door(page).click();
  await face(page, "Halda").click();
  await expect(card(page, "Halda")).toContainText("What you know");
  await page.keyboard.press("Escape");
  await expect(card(page, "Halda")).toBeHidden();
  await expect(world(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(world(page)).toBeHidden();
});

test("F-WORLD-02: it begins around the page, and is asked for anew when all of it is wanted", async ({
  page,
}) => {
  failOnComplaints(page);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/world-graph")) asked.push(new URL(request.url()).search);
  });
  await openWorld(page, FIRST, 7);
  await expect(world(page).getByRole("button", { name: "Around this page" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  const near = await faces(page).count();
  await choose(page, "Whole world");
  await expect.poll(() => faces(page).count()).toBeGreaterThan(near);
  expect(asked).toEqual(["?mode=focus", "?mode=full"]);
});

test("F-WORLD-17, replaced by the session's own position: it is asked for without a page, once the server has the pages on screen", async ({
  page,
}) => {
  failOnComplaints(page);
  const arrived = page.waitForResponse((response) => response.request().method() === "PATCH");
  await page.goto(FIRST);
  await isBound(page);
  await (await arrived).finished();
  const sent: string[] = [];
  page.on("requestfinished", (request) => {
    if (request.method() === "PATCH") sent.push(`to page ${request.postDataJSON().right_page}`);
  });
  page.on("request", (request) => {
    if (request.url().includes("/world-graph")) sent.push(request.url().replace(/^.*\/(world-graph)/, "$1"));
  });
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("o");
  await expect(faces(page).first()).toBeVisible();
  expect(sent).toEqual(["to page 4", "world-graph?mode=focus"]);
});

test("it follows the pages that are turned beside it, and tells nothing of those that come", async ({
  page,
}) => {
  failOnComplaints(page);
  await page.goto(`${FIRST}?page=3&jump=1`);
  await isBound(page);
  await ask(page, "What does Pim tick in her round notebook?", "Ask about this page");
  await door(page).click();
  await expect(face(page, "The Snuffer")).toBeVisible();
  await page
    .getByRole("log")
    .getByRole("button", { name: /^Source \d+: page 1/ })
    .first()
    .click();
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await expect(world(page)).toContainText("as of pages 1–2");
  await expect(face(page, "Pim")).toBeVisible();
  await expect(world(page)).not.toContainText(/Snuffer|figure|Orlo|jar/);
});

test("F-WORLD-14: a reader is told that it is on its way, that it failed and how to try again, and never sees an answer that was overtaken", async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(GRAPH, (route) =>
    route.fulfill({ status: 500, json: { code: "internal_error", detail: "Oh." } }),
  );
  await page.goto(`${SECOND}?page=6&jump=1`);
  await door(page).click();
  await expect(world(page).getByRole("alert")).toContainText("could not be brought up. Oh.");
  await page.unroute(GRAPH);
  await page.route("**/world-graph?mode=focus", async (route) => {
    const response = await route.fetch();
    await released;
    await route.fulfill({ response });
  });
  await world(page).getByRole("button", { name: "Retry" }).click();
  await expect(world(page).getByRole("status").filter({ hasText: "Gathering" })).toBeVisible();
  await choose(page, "Whole world");
  await expect(face(page, "The dark boat")).toBeVisible();
  const answered = page.waitForResponse("**/world-graph?mode=focus");
  release();
  await answered;
  await expect(face(page, "The dark boat")).toBeVisible();
  await expect(world(page).getByRole("button", { name: "Whole world" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("F-WORLD-14: where nobody is on the page, everybody is shown and it says so", async ({ page }) => {
  failOnComplaints(page);
  await page.route(GRAPH, async (route) => {
    const response = await route.fetch();
    const graph = await response.json();
    for (const node of graph.nodes) node.on_screen = false;
    await route.fulfill({ response, json: graph });
  });
  await openWorld(page, SECOND, 6);
  await expect(world(page)).toContainText("Nobody is on this page, so here is everybody you have met.");
});

test("F-WORLD-16: the keyboard stays in the world while it is open, and is back at its button afterwards", async ({
  page,
}) => {
  failOnComplaints(page);
  await openWorld(page, SECOND, 6);
  await expect(world(page)).toBeFocused();
  await expect(page.locator("#content")).toHaveAttribute("inert", "");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(world(page).getByRole("button", { name: "Close the world" })).toBeFocused();
  for (let stops = 0; stops < 25; stops += 1) {
    await page.keyboard.press("Tab");
    expect(await world(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press("Escape");
  await expect(door(page)).toBeFocused();
  await expect(page.locator("#content")).not.toHaveAttribute("inert");
});

test("what draws the world is fetched only when it is opened", async ({ page }) => {
  failOnComplaints(page);
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (/\.(?:js|css)$/.test(new URL(response.url()).pathname)) scripts.push(response.text());
  });
  await page.goto(FIRST);
  await isBound(page);
  await expect(door(page)).toBeEnabled();
  const before = (await Promise.all(scripts)).filter((text) => text.includes("nodesselection"));
  expect(before).toHaveLength(0);
  await door(page).click();
  await expect(face(page, "Pim")).toBeVisible();
  expect(
    (await Promise.all(scripts)).filter((text) => text.includes("nodesselection")).length,
  ).toBeGreaterThan(0);
  await expect(answers(page)).toHaveCount(0);
});
