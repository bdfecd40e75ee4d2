/** The world by keyboard, by touch, for those who see little and for those who see it on a small screen. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { failOnComplaints, pill } from "../reader.ts";
import { card, choose, door, FIRST, face, faces, openWorld, SECOND, world } from "./world.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

async function hasNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`has no barrier that a machine can find, drawn, listed and with a card (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openWorld(page, SECOND, 6);
    await hasNoBarrier(page);
    await face(page, "Halda").click();
    await expect(card(page, "Halda")).toContainText("What you know");
    await hasNoBarrier(page);
    await choose(page, "List");
    await hasNoBarrier(page);
  });
}

test("by keyboard alone one opens it, walks from one to the next as they were met, reads a card and leaves", async ({
  page,
}) => {
  await page.goto(`${SECOND}?page=6&jump=1`);
  await expect(door(page)).toBeEnabled();
  await page.keyboard.press("o");
  await expect(face(page, "Pim")).toBeVisible();
  const inOrder = await faces(page).evaluateAll((all) => all.map((one) => one.dataset["entity"]));
  while (
    !(await faces(page)
      .first()
      .evaluate((one) => one === document.activeElement))
  ) {
    await page.keyboard.press("Tab");
  }
  const walked = [];
  for (const _ of inOrder) {
    walked.push(await page.evaluate(() => document.activeElement?.getAttribute("data-entity")));
    await page.keyboard.press("ArrowRight");
  }
  expect(walked).toEqual(inOrder);
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await expect(faces(page).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card(page, "Lanthe")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(faces(page).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(door(page)).toBeFocused();
  await expect(pill(page)).toHaveText("Pages 5–6 of 8");
});

test("looking for a name, also an old one, finds somebody and Enter goes to them", async ({ page }) => {
  await openWorld(page, SECOND, 6);
  await world(page).getByRole("searchbox", { name: "Find by name" }).fill("snuffer");
  await expect(world(page).getByRole("status")).toHaveText("1 found");
  await expect(face(page, "Pim")).toHaveAttribute("data-faded");
  await page.keyboard.press("Enter");
  await expect(face(page, "Halda")).toBeFocused();
  await world(page).getByRole("searchbox").fill("morning");
  await expect(world(page)).toContainText("You know nobody by that name.");
  await page.keyboard.press("Escape");
  await expect(world(page).getByRole("searchbox")).toHaveValue("");
  await choose(page, "List");
  await world(page).getByRole("searchbox").fill("ferry fox");
  await expect(world(page).locator("[data-entity]")).toHaveText(["Tobin"]);
  await page.keyboard.press("Enter");
  await expect(world(page).locator("[data-entity]")).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("F-WORLD-15: it fills the screen, and what it covers cannot be reached", async ({ page }) => {
    await openWorld(page, FIRST, 4);
    // It rises into its place; there it covers everything.
    await expect.poll(() => world(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await expect(world(page)).toHaveAttribute("aria-modal", "true");
    const covered = page.getByRole("link", { name: /Library/ }).or(page.getByLabel("Your question"));
    await expect(covered).toHaveCount(2);
    for (const one of await covered.all()) {
      expect(await one.evaluate((element) => element.closest("[inert]") !== null)).toBe(true);
    }
  });

  test("it is a list first, and by touch one opens a card, goes to a page and comes back to the drawing", async ({
    page,
  }) => {
    await openWorld(page, FIRST, 4);
    await expect(world(page).getByRole("button", { name: "List" })).toHaveAttribute("aria-pressed", "true");
    await world(page).getByRole("button", { name: "Pim", exact: true }).first().tap();
    await expect(card(page, "Pim")).toContainText("What you know");
    await hasNoBarrier(page);
    await card(page, "Pim").getByRole("button", { name: "Learned on page 2: turn to it" }).first().tap();
    await expect(world(page)).toBeHidden();
    await expect(pill(page)).toHaveText("Page 2 of 7");
    await door(page).tap();
    await choose(page, "Graph");
    await face(page, "Pim").tap();
    await expect(card(page, "Pim")).toContainText("What you know");
    await card(page, "Pim").getByRole("button", { name: "Close the card" }).tap();
    await expect(face(page, "Pim")).toBeVisible();
  });
});
