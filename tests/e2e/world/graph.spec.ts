/** The drawing of the world: who is shown, what stands out, what is new. */
import { expect, type Page, test } from "@playwright/test";
import { failOnComplaints, isBound, pill } from "../reader.ts";
import { choose, door, FIRST, face, faces, line, openWorld, SECOND, world } from "./world.ts";

test.beforeEach(({ page }) => failOnComplaints(page));

const kind = (page: Page, name: RegExp) =>
  world(page).getByRole("group", { name: "Kinds shown" }).getByRole("button", { name });

test("F-WORLD-03: kinds can be hidden with whatever relates to them, and the last one stays", async ({
  page,
}) => {
  await openWorld(page, SECOND, 6);
  await choose(page, "Whole world");
  await expect(face(page, "The dark boat")).toBeVisible();
  await expect(kind(page, /^Characters 4$/)).toHaveAttribute("aria-pressed", "true");
  await expect(kind(page, /^Groups 1$/)).toBeVisible();
  await expect(line(page, "Pim lives in Lanthe")).toHaveCount(1);
  await kind(page, /^Places/).click();
  await expect(face(page, "Lanthe")).toHaveCount(0);
  await expect(line(page, "Pim lives in Lanthe")).toHaveCount(0);
  await kind(page, /^Groups/).click();
  await kind(page, /^Things/).click();
  await expect(faces(page)).toHaveCount(4);
  await expect(kind(page, /^Characters/)).toHaveAttribute("aria-disabled", "true");
  await kind(page, /^Characters/).press("Enter");
  await expect(faces(page)).toHaveCount(4);
});

test("F-WORLD-06, replaced by a place for good: hiding a kind and reading on move nobody in the whole world", async ({
  page,
}) => {
  const placesOfThree = () =>
    world(page)
      .locator(".react-flow__node")
      .filter({ has: page.locator("[data-entity=pim], [data-entity=lanthe], [data-entity=the-tall-light]") })
      .evaluateAll((nodes) => nodes.map((node) => node.style.transform));
  await openWorld(page, FIRST, 1);
  await choose(page, "Whole world");
  // Around the page every line has words.
  const words = world(page).locator(".react-flow__edgelabel-renderer > div");
  await expect(words).toHaveCount(0);
  const before = await placesOfThree();
  expect(new Set(before).size).toBe(3);
  await kind(page, /^Things/).click();
  expect(await placesOfThree()).toEqual(before);
  await page.goto(`${SECOND}?page=7&jump=1`);
  await door(page).click();
  await choose(page, "Whole world");
  await expect(face(page, "Morning")).toBeVisible();
  await expect(words).toHaveCount(0);
  expect(await placesOfThree()).toEqual(before);
});

test("F-WORLD-07: everybody has their face in a ring of their kind, or the sign of it where that does not come", async ({
  page,
}) => {
  await openWorld(page, SECOND, 6);
  await choose(page, "Whole world");
  const picture = face(page, "Halda").locator("img");
  await expect
    .poll(() => picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth))
    .toBeGreaterThan(0);
  // A group has no face at all.
  await expect(face(page, "The Guild of Small Lights").locator("[data-icon=coven]")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.route("**/images/**", (route) =>
    route.fulfill({
      contentType: "image/webp",
      body: "no picture",
      headers: { "cache-control": "no-store" },
    }),
  );
  await page.reload();
  await door(page).click();
  await expect(face(page, "Halda").locator("[data-icon=character]")).toHaveText("H");
  for (const [name, sign] of [
    ["The egg of light", "object"],
    ["The Tall Light", "place"],
  ] as const) {
    await expect(face(page, name).locator(`[data-icon=${sign}]`)).toBeVisible();
  }
  const ring = (name: string) =>
    face(page, name)
      .locator("[data-kind]")
      .evaluate((avatar) => getComputedStyle(avatar).borderTopColor);
  const rings = await Promise.all(["Halda", "The egg of light", "The Tall Light"].map(ring));
  expect(new Set(rings).size).toBe(3);
});

test("F-WORLD-08: choosing somebody lights their relations and fades those of others", async ({ page }) => {
  await openWorld(page, SECOND, 6);
  await face(page, "Halda").click();
  const tone = (sentence: string) => line(page, sentence).locator("[data-tone]");
  await expect(tone("Halda guards the egg of light")).toHaveAttribute("data-tone", "lit");
  await expect(tone("Pim lives in Lanthe")).toHaveAttribute("data-tone", "faded");
  await expect(tone("Pim lives in Lanthe")).toHaveCSS("opacity", "0.25");
  await expect(face(page, "The egg of light")).not.toHaveAttribute("data-faded");
  await expect(face(page, "Lanthe")).toHaveAttribute("data-faded");
});

test("F-WORLD-09: around the page every line has its words; in the whole world only those of whoever is chosen", async ({
  page,
}) => {
  await openWorld(page, SECOND, 6);
  const words = world(page).locator(".react-flow__edgelabel-renderer > div");
  const lines = world(page).locator(".react-flow__edge");
  await expect(words).toHaveCount(await lines.count());
  await expect(words.filter({ hasText: /^apprentice ofuntil page 6$/ })).toHaveCount(1);
  await choose(page, "Whole world");
  await expect(face(page, "The dark boat")).toBeVisible();
  await expect(words).toHaveCount(0);
  await face(page, "Pim").click();
  const lit = world(page).locator(".react-flow__edge [data-tone=lit]");
  await expect(lit).not.toHaveCount(0);
  await expect(words).toHaveCount(await lit.count());
  await expect(words.filter({ hasText: "apprentice of" })).toHaveText(
    /^apprentice of\s*from ep\. 1, p\. 4\s*until page 6$/,
  );
});

test("a relation that is over is drawn in dashes, one that lasts is not", async ({ page }) => {
  await openWorld(page, SECOND, 6);
  const dashes = (sentence: string) =>
    line(page, sentence)
      .locator("path")
      .first()
      .evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await dashes("Pim, apprentice of Master Orlo, from page 4 of episode 1 until page 6")).not.toBe(
    "none",
  );
  expect(await dashes("Pim lives in Lanthe, from page 1 of episode 1")).toBe("none");
});

test("F-WORLD-10: everybody is in sight when the world changes", async ({ page }) => {
  await openWorld(page, FIRST, 7);
  await allAreInSight(page);
  await choose(page, "Whole world");
  await expect(face(page, "Lanthe")).toBeVisible();
  await allAreInSight(page);
  await kind(page, /^Characters/).click();
  await allAreInSight(page);
});

async function allAreInSight(page: Page): Promise<void> {
  await expect(async () => {
    const outer = await world(page).getByRole("application").boundingBox();
    if (outer === null) throw new Error("there is no drawing");
    for (const one of await faces(page).all()) {
      const box = await one.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(outer.x);
      expect(box?.y).toBeGreaterThanOrEqual(outer.y);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(outer.x + outer.width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(outer.y + outer.height);
    }
  }).toPass();
}

test("F-WORLD-13: only who was met since the last look appears with a ring, not at the first and not in another mode", async ({
  page,
}) => {
  const fresh = world(page).locator("button[data-new]");
  await openWorld(page, FIRST, 1);
  await expect(fresh).toHaveCount(0);
  await page.keyboard.press("Escape");
  await isBound(page);
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await door(page).click();
  await expect(face(page, "The Snuffer")).toHaveAttribute("data-new", "true");
  await expect(face(page, "Pim")).not.toHaveAttribute("data-new");
  await choose(page, "Whole world");
  await expect(face(page, "Lanthe")).toBeVisible();
  await expect(fresh).toHaveCount(0);
});

test("F-WORLD-13: a reader who wants no motion sees nobody appear", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${FIRST}?page=1&view=book`);
  await door(page).click();
  await expect(face(page, "Pim")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Next page" }).click();
  await expect(pill(page)).toHaveText("Pages 3–4 of 7");
  await door(page).click();
  const ring = face(page, "The Snuffer").locator(":scope > :first-child");
  await expect(face(page, "The Snuffer")).toHaveAttribute("data-new", "true");
  await expect(ring).toHaveCSS("animation-name", "none");
});

test("whoever drew the drawing's machinery is named, as its makers ask", async ({ page }) => {
  await openWorld(page, FIRST, 1);
  await expect(world(page).getByRole("link", { name: /React Flow/ })).toHaveAttribute(
    "href",
    /reactflow\.dev/,
  );
});
