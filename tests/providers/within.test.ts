import { describe, expect, it } from "vitest";
import { within } from "#lib/providers/within.ts";

const never = new AbortController().signal;
const forever = () => new Promise<never>(() => {});

describe("work that is given so long", () => {
  it("gives what it made, and its signal is let go at once", async () => {
    const given: AbortSignal[] = [];
    const made = within(60_000, never, async (budget) => {
      given.push(budget);
      return "made";
    });
    expect(await made).toBe("made");
    expect(given.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it("is given up when the time is up, even where it does not notice", async () => {
    await expect(within(1, never, forever)).rejects.toThrow("over 1 ms");
  });

  it("is given up when nobody wants it any more, for their reason", async () => {
    const wanted = new AbortController();
    const work = within(60_000, wanted.signal, forever);
    wanted.abort(new Error("the reader left"));
    await expect(work).rejects.toThrow("the reader left");
    await expect(within(60_000, wanted.signal, forever)).rejects.toThrow("the reader left");
  });

  it("fails as it fails", async () => {
    const failing = within(60_000, never, () => Promise.reject(new Error("out of ink")));
    await expect(failing).rejects.toThrow("out of ink");
    const throwing = within(60_000, never, () => {
      throw new Error("no paper");
    });
    await expect(throwing).rejects.toThrow("no paper");
  });
});
