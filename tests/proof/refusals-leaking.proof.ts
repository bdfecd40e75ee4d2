import { afterAll, expect, it, vi } from "vitest";
import { refusalIn } from "#lib/companion/guard.ts";
import { reportFigures } from "./figures.ts";
import { expectOneAnswer } from "./unanswerable.ts";

const model = await vi.hoisted(async () => (await import("#tests/api/a-model.ts")).startModel());
afterAll(() => model.close());

const NEVER_TOLD = "It was Aunt Philomena who did it, in the garden of Kessel, on a Tuesday.";

it("whoever asks for what lies ahead or nowhere gets one answer, byte for byte, from a model that tells what is ahead", async () => {
  let refused = 0;
  const asked = await expectOneAnswer({
    before: ({ truth }) => model.answerWith(truth || NEVER_TOLD),
    after: ({ question, truth }, response) => {
      const refusals = ["en", "fr"].map((language) => JSON.stringify(refusalIn(language)).slice(1, -1));
      if (refusals.some((refusal) => response.includes(refusal))) refused += 1;
      if (truth !== "") expect(response, question.asks).not.toContain(JSON.stringify(truth).slice(1, -1));
    },
  });
  expect(asked).toBeGreaterThanOrEqual(100);
  reportFigures({ refused });
}, 3_600_000);
