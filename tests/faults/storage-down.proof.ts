import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { episodeListSchema } from "#lib/contract.ts";
import type { OwnServer } from "#scripts/own-server.ts";
import { type R2Double, startR2Double } from "#tests/support/r2-double/r2-double.ts";
import { ask, openBook, readToTheEnd, startSite, turnTo } from "./a-site.ts";

const PORT = 4435;
const KEYS = { accessKeyId: "a-key", secretAccessKey: "a-secret", bucket: "companion" };
const readinessSchema = z.object({ status: z.string(), storage: z.string() });

let bucket: R2Double;
let site: OwnServer;

beforeAll(async () => {
  bucket = await startR2Double(KEYS);
  bucket.behave("down");
  site = await startSite(PORT, settings());
}, 300_000);
afterAll(async () => {
  await site.stop();
  await bucket.close();
});

function settings(): Record<string, string> {
  return {
    CHAT_PROVIDER: "builtin",
    STORAGE_BACKEND: "r2",
    R2_ACCOUNT_ID: "a",
    R2_ENDPOINT: bucket.endpoint,
    R2_ACCESS_KEY_ID: KEYS.accessKeyId,
    R2_SECRET_ACCESS_KEY: KEYS.secretAccessKey,
    R2_BUCKET: KEYS.bucket,
    R2_PUBLIC_URL_PREFIX: bucket.publicUrlPrefix,
    IMAGE_KEY_SECRET: "a secret for the test",
  };
}

async function covers(): Promise<string[]> {
  const { episodes } = episodeListSchema.parse(await (await fetch(`${site.url}/api/episodes`)).json());
  return episodes.flatMap(({ cover_image_url: url }) => (url === null ? [] : [url]));
}

describe("a site whose pictures cannot be reached", () => {
  it("starts, says so, and has its readers read and ask", async () => {
    const ready = await fetch(`${site.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(readinessSchema.parse(await ready.json())).toEqual({ status: "ready", storage: "unreachable" });
    const id = await openBook(site.url);
    expect((await turnTo(site.url, id, 2)).status).toBe(200);
    expect((await readToTheEnd(await ask(site.url, id))).at(-1)).toMatchObject({ event: "done" });
    const page = await fetch(`${site.url}/read/ep01-potion-of-flight?page=2`);
    expect(page.status).toBe(200);
  });

  it("promises no picture that is not there", async () => {
    for (const url of await covers()) expect((await fetch(url)).status, url).toBe(200);
  });

  it("has them all at its next start, once they can be reached", async () => {
    await site.stop({ keepsData: true });
    bucket.behave("works");
    site = await startSite(PORT, settings());
    const shown = await covers();
    expect(shown.length).toBeGreaterThan(0);
    for (const url of shown) expect((await fetch(url)).status, url).toBe(200);
  }, 300_000);
});
