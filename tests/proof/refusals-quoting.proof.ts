import { expect, it } from "vitest";
import { expectOneAnswer } from "./unanswerable.ts";

it("whoever asks for what lies ahead or nowhere gets one answer, byte for byte, from the answerer that quotes", async () => {
  const asked = await expectOneAnswer({ before: () => {}, after: () => {} });
  expect(asked).toBeGreaterThanOrEqual(100);
}, 3_600_000);
