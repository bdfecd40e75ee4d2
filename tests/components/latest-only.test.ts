import { expect, it } from "vitest";
import { latestOnly } from "#components/language/latest-only.ts";

/** Work that each test ends by hand, in the order it was begun. */
function workByHand() {
  const begun: string[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const run = latestOnly(
    (wanted: string) =>
      new Promise<void>((resolve, reject) => {
        begun.push(wanted);
        ends.push({ resolve, reject });
      }),
  );
  return { begun, ends, run };
}

it("whoever leafs through a menu gets the one they stop at, and no two at once", async () => {
  const { begun, ends, run } = workByHand();
  const calls = ["de", "es", "fr"].map(run);
  await expect.poll(() => begun).toEqual(["fr"]);
  ends[0]?.resolve();
  await Promise.all(calls);
  expect(begun).toEqual(["fr"]);
});

it("a choice made while another is under way waits for it", async () => {
  const { begun, ends, run } = workByHand();
  const first = run("de");
  await expect.poll(() => begun).toEqual(["de"]);
  const second = run("fr");
  ends[0]?.resolve();
  await first;
  await expect.poll(() => begun).toEqual(["de", "fr"]);
  ends[1]?.resolve();
  await second;
});

it("a failure is told, but not one that a later choice has made up for", async () => {
  const { begun, ends, run } = workByHand();
  const first = run("de");
  await expect.poll(() => begun).toEqual(["de"]);
  const second = run("fr");
  ends[0]?.reject(new Error("no network"));
  await first;
  await expect.poll(() => begun).toEqual(["de", "fr"]);
  ends[1]?.reject(new Error("no network"));
  await expect(second).rejects.toThrow("no network");
});
