import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepSecret } from "#lib/providers/storage/image-key-secret.ts";
import { storeInFolder } from "#lib/providers/storage/local.ts";

const KEY = `ab${"c".repeat(28)}-_.webp`;
const picture = (text: string) => ({ bytes: new TextEncoder().encode(text), contentType: "image/webp" });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "storage-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function filesIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe("a picture put in the folder", () => {
  it("is there for readers, byte for byte", async () => {
    const pictures = storeInFolder(join(folder, "pictures"));
    await pictures.put(KEY, picture("a page"));
    expect(await pictures.exists(KEY)).toBe(true);
    const found = await pictures.get(KEY);
    expect(new TextDecoder().decode(found?.bytes)).toBe("a page");
    expect(found?.contentType).toBe("image/webp");
    expect(pictures.urlFor(KEY)).toBe(`/images/${KEY}`);
  });

  it("lies under the first two characters of its key, with nothing half-written beside it", async () => {
    const pictures = storeInFolder(folder);
    await pictures.put(KEY, picture("a page"));
    expect(await readdir(folder)).toEqual(["ab"]);
    expect(await readdir(join(folder, "ab"))).toEqual([KEY]);
  });

  it("is written once, however often it is put", async () => {
    const pictures = storeInFolder(folder);
    await pictures.put(KEY, picture("a page"));
    const before = await stat(join(folder, "ab", KEY));
    await pictures.put(KEY, picture("a page"));
    const after = await stat(join(folder, "ab", KEY));
    expect(after.ino).toBe(before.ino);
    expect(after.mtimeMs).toBe(before.mtimeMs);
  });

  it("survives being put twice at the same moment", async () => {
    const pictures = storeInFolder(folder);
    await Promise.all(Array.from({ length: 8 }, () => pictures.put(KEY, picture("a page"))));
    expect(await filesIn(folder)).toEqual([KEY]);
    expect(await readFile(join(folder, "ab", KEY), "utf8")).toBe("a page");
  });

  it("is not passed off as kept when the disk refuses it", async () => {
    const pictures = storeInFolder(folder);
    await writeFile(join(folder, "xy"), "a file where a folder should be");
    await expect(pictures.put(`xy${KEY.slice(2)}`, picture("a page"))).rejects.toThrow();
    expect(await filesIn(folder)).toEqual(["xy"]);
  });
});

describe("a picture that is removed", () => {
  it("is gone, and may come again", async () => {
    const pictures = storeInFolder(folder);
    await pictures.put(KEY, picture("a page"));
    await pictures.remove(KEY);
    expect(await pictures.exists(KEY)).toBe(false);
    expect(await filesIn(folder)).toEqual([]);
    await pictures.put(KEY, picture("a page"));
    expect(await pictures.exists(KEY)).toBe(true);
  });

  it("need not have been there", async () => {
    await expect(storeInFolder(join(folder, "pictures")).remove(KEY)).resolves.toBeUndefined();
  });
});

describe("a picture nobody put", () => {
  it("is not there", async () => {
    const pictures = storeInFolder(folder);
    expect(await pictures.exists(KEY)).toBe(false);
    expect(await pictures.get(KEY)).toBeNull();
  });
});

describe("a key that is none of ours", () => {
  const strange = [
    "../secret",
    `../pictures-other/${KEY}`,
    `..%2F${KEY}`,
    `${KEY}/../../secret`,
    `/etc/${KEY}`,
    `${KEY}\n`,
    `${KEY}\0`,
    KEY.replace(".webp", ".png"),
    `a${KEY}`,
    "",
    "..",
  ];

  it.each(strange.map((key) => [JSON.stringify(key), key]))(
    "%s never reaches the disk",
    async (_shown, key) => {
      const root = join(folder, "pictures");
      await mkdir(join(folder, "pictures-other"));
      await writeFile(join(folder, "secret"), "keep out");
      await writeFile(join(folder, "pictures-other", KEY), "keep out");
      const pictures = storeInFolder(root);
      await expect(pictures.put(key, picture("mine"))).rejects.toThrow("not the key of a picture");
      await expect(pictures.remove(key)).rejects.toThrow("not the key of a picture");
      expect(await pictures.get(key)).toBeNull();
      expect(await pictures.exists(key)).toBe(false);
      expect(() => pictures.urlFor(key)).toThrow("not the key of a picture");
      expect((await filesIn(folder)).toSorted()).toEqual([KEY, "secret"].toSorted());
      expect(await readFile(join(folder, "secret"), "utf8")).toBe("keep out");
    },
  );
});

describe("the secret that names pictures", () => {
  it("is made once and stays, for the owner alone", async () => {
    const data = join(folder, "data");
    const secret = await keepSecret(data);
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(await keepSecret(data)).toBe(secret);
    expect((await stat(join(data, "image-key-secret"))).mode & 0o777).toBe(0o600);
    expect(await readdir(data)).toEqual(["image-key-secret"]);
  });

  it("is the same for processes that make it at the same moment", async () => {
    const secrets = await Promise.all(Array.from({ length: 20 }, () => keepSecret(folder)));
    expect(new Set(secrets).size).toBe(1);
  });

  it("differs from one data folder to the next", async () => {
    expect(await keepSecret(join(folder, "one"))).not.toBe(await keepSecret(join(folder, "two")));
  });

  it("is never silently replaced when an operator emptied the file", async () => {
    await writeFile(join(folder, "image-key-secret"), "\n");
    await expect(keepSecret(folder)).rejects.toThrow("at least 16 characters");
  });
});
