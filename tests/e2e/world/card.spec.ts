/** The card of whoever is chosen, and what it leads to. */
import { expect, type Locator, test } from "@playwright/test";
import { answers, failOnComplaints, isBound, pill } from "../reader.ts";
import { card, choose, door, FIRST, face, openWorld, SECOND, world } from "./world.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

test("F-WORLD-11: the card tells who somebody is, what is known of them and where it was learned", async ({
  page,
}) => {
  await openWorld(page, SECOND, 6);
  await face(page, "Halda").click();
  const halda = card(page, "Halda");
  await expect(halda).toContainText("Character");
  await expect(halda).toContainText(
    "Also known as the keeper of the Tall Light, the Snuffer, the grey figure",
  );
  await expect(halda).toContainText("The keeper of the Tall Light is called Halda.");
  await expect(halda).toContainText(
    "Halda steals from the forty lamps, from page 3 of episode 1 until page 5.",
  );
  await expect(halda.getByRole("button", { name: "Ask the wiki: Who is Halda?" })).toBeVisible();
  const widest = async (owner: Locator) => {
    const sizes = await owner.locator("img").evaluate((img) => [img.getAttribute("sizes"), img.clientWidth]);
    return { sizes: Number.parseInt(String(sizes[0]), 10), shown: Number(sizes[1]) };
  };
  const [large, small] = [await widest(halda), await widest(face(page, "Halda"))];
  expect(large.sizes).toBeGreaterThan(small.sizes);
  expect(large.shown).toBeGreaterThan(small.shown);
  await expect(halda).not.toContainText(/apprentice and tied|bird|Morning/);
});

test("a fact leads to its page of this episode, and to the other episode for one of there", async ({
  page,
}) => {
  await openWorld(page, FIRST, 4);
  await face(page, "Pim").click();
  await card(page, "Pim").getByRole("button", { name: "Learned on page 1: turn to it" }).first().click();
  await expect(world(page)).toBeHidden();
  await expect(pill(page)).toHaveText("Pages 1–2 of 7");
  await openWorld(page, SECOND, 6);
  await face(page, "Pim").click();
  await card(page, "Pim")
    .getByRole("link", { name: "Learned in episode 1, page 3: go there" })
    .first()
    .click();
  await expect(page).toHaveURL(/sl01-a-lamp-goes-out\?page=3/);
});

test("a relation leads to the other's card, and closing it goes back to where one began", async ({
  page,
}) => {
  await openWorld(page, SECOND, 6);
  await face(page, "Master Orlo").click();
  await card(page, "Master Orlo").getByRole("button", { name: "Halda" }).click();
  await expect(card(page, "Halda")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(face(page, "Master Orlo")).toBeFocused();
});

test("a relation with somebody far from the page leads to the whole world, where they stand", async ({
  page,
}) => {
  await page.route("**/world-graph?mode=focus", async (route) => {
    const response = await route.fetch();
    const graph = await response.json();
    const boat = graph.nodes.find(({ name }: { name: string }) => name === "the Guild of Small Lights");
    graph.nodes = graph.nodes.filter((node: unknown) => node !== boat);
    graph.edges = graph.edges.filter(
      ({ source, target }: { source: string; target: string }) => source !== boat.id && target !== boat.id,
    );
    await route.fulfill({ response, json: graph });
  });
  await openWorld(page, SECOND, 6);
  await face(page, "Pim").click();
  await card(page, "Pim").getByRole("button", { name: "the Guild of Small Lights" }).click();
  await expect(card(page, "The Guild of Small Lights")).toContainText("What you know");
  await expect(face(page, "The Guild of Small Lights")).toHaveAttribute("aria-current", "true");
});

test("F-WORLD-12: asking the wiki about somebody closes the world and asks, as often as one likes", async ({
  page,
}) => {
  await openWorld(page, SECOND, 6);
  for (const times of [1, 2]) {
    const sent = page.waitForRequest("**/messages");
    await face(page, "Halda").click();
    await card(page, "Halda")
      .getByRole("button", { name: /^Ask the wiki/ })
      .click();
    await expect(world(page)).toBeHidden();
    expect((await sent).postDataJSON()).toEqual({ mode: "wiki", message: "Who is Halda?" });
    await expect(answers(page)).toHaveCount(times);
    await expect(door(page)).toBeFocused();
    await door(page).click();
  }
});

test("F-WORLD-12: a question asked while the companion is answering waits its turn", async ({ page }) => {
  await page.goto(`${SECOND}?page=6&jump=1`);
  await isBound(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/messages", async (route) => {
    await released;
    await route.continue();
  });
  await page.getByLabel("Your question").fill("What is happening here?");
  await page.getByRole("button", { name: "Ask about this page" }).click();
  await door(page).click();
  await face(page, "Halda").click();
  await card(page, "Halda")
    .getByRole("button", { name: /^Ask the wiki/ })
    .click();
  await expect(page.getByText("Asked next: Who is Halda?")).toBeVisible();
  release();
  await expect(answers(page)).toHaveCount(2);
  await expect(page.getByRole("log")).toContainText("Who is Halda?");
  await expect(page.getByText(/^Asked next/)).toBeHidden();
});

test("a card that cannot be fetched says so, and can be tried again", async ({ page }) => {
  page.removeAllListeners("console");
  await openWorld(page, SECOND, 6);
  await page.route("**/world/*", (route) => route.abort());
  await face(page, "Halda").click();
  await expect(card(page, "That did not work").getByRole("alert")).toContainText("check your network");
  await page.unroute("**/world/*");
  await world(page).getByRole("button", { name: "Retry" }).click();
  await expect(card(page, "Halda")).toContainText("What you know");
});

test("the list says of everybody what the drawing says, and leads to the same cards", async ({ page }) => {
  await openWorld(page, SECOND, 6);
  await choose(page, "List");
  const characters = world(page).getByRole("region", { name: "Characters" });
  const pim = characters.getByRole("listitem").filter({ has: page.locator("[data-entity=pim]") });
  await expect(pim).toContainText("Pim, apprentice of Master Orlo, from page 4 of episode 1 until page 6.");
  await characters.getByRole("button", { name: "Tobin" }).first().click();
  await expect(card(page, "Tobin")).toContainText("Also known as the ferry fox");
});

test("in French the names, facts and the question are French", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: "fr-FR", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await openWorld(page, FIRST, 3);
  await face(page, "Le Souffle-Flamme").click();
  const known = card(page, "Le Souffle-Flamme");
  await expect(known.getByRole("heading", { level: 3 }).locator("[lang=fr]")).toHaveText("Le Souffle-Flamme");
  await expect(known).toContainText("la silhouette grise");
  await expect(
    known.getByRole("button", { name: "Ask the wiki: Qui est le Souffle-Flamme ?" }),
  ).toBeVisible();
  await context.close();
});
