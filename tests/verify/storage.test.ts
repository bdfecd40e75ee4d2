import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Env, env } from "#lib/env.ts";
import { PROBE, putProbe } from "#lib/providers/storage/r2-housekeeping.ts";
import { storage as rung } from "#scripts/verify/storage.ts";
import { type R2Double, startR2Double } from "#tests/support/r2-double/r2-double.ts";

const OURS = { accessKeyId: "key", secretAccessKey: "secret", bucket: "pictures" };

let account: R2Double;
beforeEach(async () => {
  account = await startR2Double(OURS);
});
afterEach(() => account.close());

const climb = (prefix = account.publicUrlPrefix) => {
  const configured: Env = { ...env(), STORAGE_BACKEND: "r2", R2_PUBLIC_URL_PREFIX: prefix };
  return rung.climb({ host: "http://site.test", env: configured, patienceMs: 1_000 });
};

describe("the storage's rung", () => {
  it("holds when the probe is public and kept by browsers", async () => {
    await putProbe({ ...OURS, ...account });
    expect(await climb()).toEqual({ is: "passed", saw: "image/webp, public, max-age=31536000, immutable" });
  });

  it("names R2 when the bucket is empty", async () => {
    expect(await climb()).toMatchObject({ is: "failed", provider: "R2", saw: "status 404" });
  });

  it("names R2 when its address leads nowhere", async () => {
    const gone = await startR2Double(OURS);
    await gone.close();
    expect(await climb(gone.publicUrlPrefix)).toMatchObject({ provider: "R2", saw: "nothing listens there" });
  });

  it("does not take what somebody uploaded by hand for the probe", async () => {
    const bytes = new Uint8Array([1]);
    const byHand = { bytes, cacheControl: null, storedAt: new Date() };
    account.objects.set(PROBE, { ...byHand, contentType: "text/html" });
    expect(await climb()).toMatchObject({ saw: "the type text/html" });
    account.objects.set(PROBE, { ...byHand, contentType: "image/webp" });
    expect(await climb()).toMatchObject({ saw: "caching: nothing" });
  });
});
