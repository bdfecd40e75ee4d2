import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { storeInFolder } from "#lib/providers/storage/local.ts";
import { storeInR2 } from "#lib/providers/storage/r2.ts";
import type { Storage } from "#lib/providers/storage/storage.ts";
import { startR2Double } from "#tests/support/r2-double/r2-double.ts";

const KEY = `ab${"c".repeat(28)}-_.webp`;
const OTHER = `zz${"c".repeat(28)}-_.webp`;
const picture = (text: string) => ({ bytes: new TextEncoder().encode(text), contentType: "image/webp" });

const IN_BUCKET = { accessKeyId: "key", secretAccessKey: "secret", bucket: "pictures" };

/** Each makes a storage that is empty, and says how to be rid of it. */
const IMPLEMENTATIONS: [
  name: string,
  start: () => Promise<{ pictures: Storage; end: () => Promise<void> }>,
][] = [
  [
    "a folder",
    async () => {
      const folder = await mkdtemp(join(tmpdir(), "storage-"));
      return {
        pictures: storeInFolder(join(folder, "pictures")),
        end: () => rm(folder, { recursive: true }),
      };
    },
  ],
  [
    "an R2 bucket",
    async () => {
      const double = await startR2Double(IN_BUCKET);
      return { pictures: storeInR2({ ...IN_BUCKET, ...double }), end: double.close };
    },
  ],
];

describe.each(IMPLEMENTATIONS)("pictures kept in %s", (_, start) => {
  let pictures: Storage;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ pictures, end } = await start());
  });
  afterAll(() => end());

  it("are there byte for byte once they are put, and gone once they are removed", async () => {
    const bytes = new Uint8Array(100_000).map((_, index) => (index * index) % 251);
    expect(await pictures.exists(KEY)).toBe(false);
    expect(await pictures.get(KEY)).toBeNull();
    await pictures.put(KEY, { bytes, contentType: "image/webp" });
    expect(await pictures.exists(KEY)).toBe(true);
    const found = await pictures.get(KEY);
    expect(Buffer.from(found?.bytes ?? []).equals(bytes)).toBe(true);
    expect(found?.contentType).toBe("image/webp");
    await pictures.remove(KEY);
    expect(await pictures.exists(KEY)).toBe(false);
  });

  it("stay as they were put first, since a key never names other bytes", async () => {
    await pictures.put(OTHER, picture("first"));
    await pictures.put(OTHER, picture("other"));
    expect(new TextDecoder().decode((await pictures.get(OTHER))?.bytes)).toBe("first");
  });

  it("may be put by many at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => pictures.put(KEY, picture("a page"))));
    expect(new TextDecoder().decode((await pictures.get(KEY))?.bytes)).toBe("a page");
  });

  it("need not be there to be removed", async () => {
    await expect(pictures.remove(`no${"c".repeat(30)}.webp`)).resolves.toBeUndefined();
  });

  it("have addresses that end in their key and nothing else", () => {
    expect(pictures.urlFor(KEY)).toMatch(new RegExp(`^(?:/|http://127\\.0\\.0\\.1:\\d+/)\\w+/${KEY}$`));
  });

  it.each(["../secret", `..%2F${KEY}`, `${KEY}/../../secret`, KEY.replace(".webp", ".png"), `${KEY}\n`, ""])(
    "have none but our own keys: not %j",
    async (key) => {
      await expect(pictures.put(key, picture("mine"))).rejects.toThrow("not the key of a picture");
      await expect(pictures.remove(key)).rejects.toThrow("not the key of a picture");
      expect(await pictures.get(key)).toBeNull();
      expect(await pictures.exists(key)).toBe(false);
      expect(() => pictures.urlFor(key)).toThrow("not the key of a picture");
    },
  );
});
