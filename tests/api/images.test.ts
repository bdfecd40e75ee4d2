import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { env } from "#lib/env.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { bytesOf, curl } from "#tests/support/call-route.ts";
import { keyOf } from "#tests/support/published-book.ts";

const KEY = keyOf("a-picture");
const BYTES = Uint8Array.of(0x52, 0x49, 0x46, 0x46, 0, 255, 10, 13);

beforeAll(async () => {
  await storage().put(KEY, { bytes: BYTES, contentType: "image/webp" });
  await writeFile(join(env().DATA_DIR, "secret.webp"), "secret");
  await mkdir(join(env().DATA_DIR, "pictures"), { recursive: true });
  await writeFile(join(env().DATA_DIR, "pictures", "stray.txt"), "stray");
});

describe("a picture", () => {
  it("comes as its bytes, which browsers may keep for good", async () => {
    const response = await curl.get(storage().urlFor(KEY));
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES);
    expect(Object.fromEntries(response.headers)).toEqual({
      "x-request-id": expect.any(String),
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
  });

  it("that is not there is not found, which nobody keeps", async () => {
    const response = await curl.get(`/images/${keyOf("another-picture")}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.body).toBeNull();
  });

  it.each([
    "..",
    ".",
    "",
    "stray.txt",
    "secret.webp",
    "../secret.webp",
    "..%2fsecret.webp",
    "..%2Fsecret.webp",
    "%2e%2e%2fsecret.webp",
    "..%5csecret.webp",
    "%252e%252e%252fsecret.webp",
    "%2fetc%2fpasswd",
    `${KEY}%00`,
    `${KEY}%0a`,
    `${KEY.slice(0, 2)}%2f${KEY}`,
    `..%2fpictures%2f${KEY.slice(0, 2)}%2f${KEY}`,
    KEY.toUpperCase(),
    KEY.replace(".webp", ""),
  ])("is nothing else that is on the disk: %j", async (name) => {
    // A name with a plain slash is another address; what Next would hand over is its last part.
    const response = await curl.get(`/images/${name.split("/").at(-1)}`);
    expect(response.status).toBe(404);
    expect(response.body).toBeNull();
  });
});

it("a picture that the disk does not give up is said to be away for a moment, and nobody keeps that", async () => {
  vi.spyOn(storage(), "get").mockRejectedValueOnce(new Error("EIO: /data/pictures"));
  const response = await curl.get(storage().urlFor(KEY));
  expect(response.status).toBe(503);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect(response.headers.get("retry-after")).toBe("10");
  const text = await response.text();
  expect(text).toContain("Please try again");
  expect(text).not.toMatch(/EIO|data/);
});

it("a picture streams nothing but itself to two readers at once", async () => {
  const [one, other] = await Promise.all([curl.get(`/images/${KEY}`), curl.get(`/images/${KEY}`)]);
  expect(bytesOf(one)).not.toBe(bytesOf(other));
  expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await other.arrayBuffer()));
});
