import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storeInFolder } from "#lib/providers/storage/local.ts";
import { PROBE, putProbe } from "#lib/providers/storage/r2-housekeeping.ts";
import { type Upload, uploadPictures } from "#scripts/upload/upload-pictures.ts";
import { type R2Double, startR2Double } from "#tests/support/r2-double/r2-double.ts";

const OURS = { accessKeyId: "key", secretAccessKey: "secret", bucket: "pictures" };
/** More than one page of a listing names. */
const KEYS = Array.from({ length: 7 }, (_, index) => `${String(index).repeat(32)}.webp`);
const STRAY = `${"x".repeat(32)}.webp`;
const picture = { bytes: new TextEncoder().encode("a page"), contentType: "image/webp" };

let account: R2Double;
let folder: string;
beforeEach(async () => {
  account = await startR2Double(OURS);
  folder = mkdtempSync(join(tmpdir(), "companion-upload-"));
  for (const key of KEYS) await storeInFolder(folder).put(key, picture);
});
afterEach(async () => {
  await account.close();
  rmSync(folder, { recursive: true, force: true });
});

const upload = (changes: Partial<Upload> = {}) =>
  uploadPictures({
    bucket: { ...OURS, ...account },
    folder,
    wanted: new Set(KEYS),
    dryRun: false,
    prune: false,
    ...changes,
  });

/** What somebody left in the bucket so many hours ago. */
function leave(key: string, hours: number): void {
  const storedAt = new Date(Date.now() - hours * 3_600_000);
  account.objects.set(key, { ...picture, cacheControl: null, storedAt });
}

describe("uploading pictures", () => {
  it("brings each once, for browsers to keep for good", async () => {
    expect(await upload()).toMatchObject({ uploaded: KEYS.length, there: 0 });
    expect(await upload()).toMatchObject({ uploaded: 0, there: KEYS.length });
    expect([...account.objects.keys()].toSorted()).toEqual(KEYS);
    const kept = [...account.objects.values()].map(({ cacheControl }) => cacheControl);
    expect(new Set(kept)).toEqual(new Set(["public, max-age=31536000, immutable"]));
  });

  it("says what is in neither place", async () => {
    expect(await upload({ wanted: new Set([STRAY, ...KEYS]) })).toMatchObject({ missing: 1 });
  });

  it("changes nothing when it is only asked what it would do", async () => {
    leave(STRAY, 48);
    expect(await upload({ dryRun: true, prune: true })).toMatchObject({ uploaded: KEYS.length, removed: 1 });
    expect([...account.objects.keys()]).toEqual([STRAY]);
  });

  it("removes only pictures that no row names, that have lain there for a day, and only when told to", async () => {
    leave(STRAY, 48);
    leave(`${"y".repeat(32)}.webp`, 1);
    leave("notes.txt", 48);
    await putProbe({ ...OURS, ...account });
    expect(await upload()).toMatchObject({ strays: 1, removed: 0 });
    expect(await upload({ prune: true })).toMatchObject({ strays: 1, removed: 1 });
    const others = [...account.objects.keys()].filter((key) => !KEYS.includes(key));
    expect(others.toSorted()).toEqual(["notes.txt", PROBE, `${"y".repeat(32)}.webp`]);
  });

  it("prunes nothing for a database that names no picture", async () => {
    leave(STRAY, 48);
    await expect(upload({ wanted: new Set(), prune: true })).rejects.toThrow("names no picture");
    expect(account.objects.has(STRAY)).toBe(true);
  });
});
