import { expect, it, vi } from "vitest";
import { expectOneAnswer } from "./unanswerable.ts";

vi.hoisted(() => {
  process.env["CHAT_RATE_LIMIT_PER_MINUTE"] = "0";
  process.env["RETRIEVE_RATE_LIMIT_PER_MINUTE"] = "0";
});

it("whoever asks for what lies ahead or nowhere gets one answer, byte for byte, from the answerer that quotes", async () => {
  const asked = await expectOneAnswer({ before: () => {}, after: () => {} });
  expect(asked).toBeGreaterThanOrEqual(100);
}, 3_600_000);
