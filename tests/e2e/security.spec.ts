import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { ask, failOnComplaints, isBound } from "./reader.ts";

/** What a browser has no business to hold: names of secrets, and of what only a server has. */
const SERVERS_OWN =
  /R2_SECRET_ACCESS_KEY|MODAL_PROXY_TOKEN|ANTHROPIC_API_KEY|VOYAGE_API_KEY|IMAGE_KEY_SECRET|ADMIN_TOKEN|DATABASE_URL|postgres(?:ql)?:\/\/|companion_reader|set_config|PrismaClient/;

test("a page runs nothing but its own scripts, and the book, the world and the companion need nothing else", async ({
  page,
}) => {
  failOnComplaints(page);
  const response = await page.goto("/read/sl01-a-lamp-goes-out");
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  await isBound(page);
  await page.getByRole("button", { name: "Next page" }).click();
  await ask(page, "What happens here?", "Ask about this page");
  await page.keyboard.press("Escape");
  await page.goto("/");
  await expect(page.getByRole("link").first()).toBeVisible();
});

test("what somebody smuggles into a page does not run", async ({ page }) => {
  await page.goto("/read/sl01-a-lamp-goes-out");
  await isBound(page);
  const ran = await page.evaluate(async () => {
    const refused = new Promise((resolve) =>
      addEventListener("securitypolicyviolation", resolve, { once: true }),
    );
    document.body.insertAdjacentHTML("beforeend", '<img src="/none" onerror="window.smuggled = true">');
    await refused;
    return "smuggled" in window;
  });
  expect(ran).toBe(false);
});

test("every nonce is new, and every answer says how it is to be treated", async ({ request }) => {
  const nonces: string[] = [];
  for (const path of ["/", "/", "/no-such-page"]) {
    const headers = (await request.get(path)).headers();
    nonces.push(/'nonce-([^']+)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  }
  expect(new Set(nonces).size).toBe(3);
  const list = (await request.get("/api/episodes")).headers();
  expect(list).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "private, no-store" });
});

test("what browsers are sent holds nothing of the server's", () => {
  const folder = ".next/standalone/.next/static";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:js|css|map)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(10);
  const telling = files.filter((name) => SERVERS_OWN.test(readFileSync(join(folder, name), "utf8")));
  expect(telling).toEqual([]);
  expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
});
