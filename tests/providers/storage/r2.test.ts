import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type R2Bucket, storeInR2 } from "#lib/providers/storage/r2.ts";
import { type R2Double, startR2Double } from "#tests/support/r2-double/r2-double.ts";

const KEY = `ab${"c".repeat(28)}-_.webp`;
const OURS = { accessKeyId: "key", secretAccessKey: "secret", bucket: "pictures" };
const picture = { bytes: new TextEncoder().encode("a page"), contentType: "image/webp" };

let account: R2Double;
beforeEach(async () => {
  account = await startR2Double(OURS);
});
afterEach(async () => {
  vi.useRealTimers();
  await account.close();
});

const bucket = (changes: Partial<R2Bucket> = {}) => storeInR2({ ...OURS, ...account, ...changes });

describe("a picture in an R2 bucket", () => {
  it("is kept by browsers for good, and fetched without asking us", async () => {
    const pictures = bucket();
    await pictures.put(KEY, picture);
    const response = await fetch(pictures.urlFor(KEY));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
    });
    expect(await response.text()).toBe("a page");
  });

  it("is sent once, however often it is put", async () => {
    const pictures = bucket();
    for (const _ of [1, 2, 3]) await pictures.put(KEY, picture);
    expect(account.calls.filter((call) => call.startsWith("PUT"))).toEqual([`PUT /pictures/${KEY}`]);
  });

  it("is kept although the bucket failed at first", async () => {
    account.behave({ failsTimes: 1 });
    await bucket().put(KEY, picture);
    expect(account.objects.has(KEY)).toBe(true);
  });

  it("is kept although this machine's clock stood still for a day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const pictures = bucket();
    await pictures.put(KEY, picture);
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000);
    expect(await pictures.exists(KEY)).toBe(true);
  });
});

describe("a bucket that refuses", () => {
  it.each([
    ["another secret", { secretAccessKey: "wrong" }, "SignatureDoesNotMatch"],
    ["a key it does not know", { accessKeyId: "stranger" }, "InvalidAccessKeyId"],
    ["a bucket it does not have", { bucket: "elsewhere" }, "NoSuchBucket"],
  ])("%s takes nothing for kept", async (_, changes, code) => {
    const pictures = bucket(changes);
    await expect(pictures.put(KEY, picture)).rejects.toThrow();
    await expect(pictures.get(KEY)).rejects.toMatchObject({ name: code });
    expect(account.objects.size).toBe(0);
  });

  it("is an error and not an absence while it is down", async () => {
    account.behave("down");
    await expect(bucket().exists(KEY)).rejects.toThrow();
    await expect(bucket().get(KEY)).rejects.toThrow();
  });
});
