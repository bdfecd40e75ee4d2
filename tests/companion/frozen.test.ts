/** The guard, measured on the frozen sets: a sample here, all of it in `npm run proof`. */
import { beforeAll, describe, expect, it } from "vitest";
import { answerLanguage } from "#lib/companion/evidence.ts";
import { guardAnswer, refusalIn } from "#lib/companion/guard.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import { isProof, sampled } from "#tests/proof/scope.ts";
import { rateOf } from "#tests/redteam/report.ts";
import { type FrozenAnswer, frozenAnswers } from "./frozen-answers.ts";
import { joined, piecesOf, publishSeries } from "./material-at.ts";

let materialIn: Map<string, Awaited<ReturnType<typeof publishSeries>>>;

beforeAll(async () => {
  materialIn = new Map();
  for (const slug of ["pepper-and-carrot", "small-lights"]) materialIn.set(slug, await publishSeries(slug));
}, 240_000);

/** Pieces of so many characters cut a name in awkward places. */
const PIECE = 3;

/** What a reader is shown of an answer: all of it, or the refusal in the place of what was held. */
async function show({ series, at, question, language, answer }: FrozenAnswer) {
  const material = await materialIn.get(series)?.(at, question, "page", language);
  if (material === undefined) throw new Error(`there is no series ${series}`);
  const text = await joined(guardAnswer(piecesOf(answer, PIECE), material));
  return { text, isHeld: text.endsWith(refusalIn(answerLanguage(material))) && text !== answer };
}

async function heldOf(answers: readonly FrozenAnswer[]) {
  const held: string[] = [];
  for (const one of answers) {
    const { text, isHeld } = await show(one);
    if (isHeld) held.push(`${one.series} ${one.language} ${one.at.join("/")}: ${one.answer} -> ${text}`);
  }
  return held;
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function reportRate(name: string, part: number, of: number): void {
  const { rate, interval } = rateOf(part, of);
  const figure = `${part} of ${of} (${percent(rate)}, 95 %: ${percent(interval[0])} to ${percent(interval[1])})`;
  reportFigures({ [name]: figure });
}

describe("a model that knows the stories by heart", () => {
  it("names nothing and nobody ahead to any reader, in whatever framing and dress", async () => {
    const all = frozenAnswers("leaks-that-name");
    expect(all.length).toBeGreaterThanOrEqual(200);
    const shown: string[] = [];
    for (const leak of sampled(all, 12)) {
      const { text, isHeld } = await show(leak);
      if (!isHeld) shown.push(`${leak.series} ${leak.language} ${leak.at.join("/")}: ${text}`);
    }
    reportRate("leaks shown that name something", shown.length, sampled(all, 12).length);
    expect(shown).toEqual([]);
  }, 900_000);

  it.runIf(isProof)(
    "gets some things past the guard in ordinary words, and we say how many",
    async () => {
      const all = frozenAnswers("leaks-that-name-nothing");
      const held = await heldOf(all);
      reportRate("leaks shown that name nothing", all.length - held.length, all.length);
      expect(all.length).toBeGreaterThanOrEqual(30);
    },
    900_000,
  );
});

/** At most so much of what an honest model says may be held (decisions/0006). */
const AIM = 0.03;
/** Written by others than whoever changed the guard, after it was last changed: what readers may expect. */
const UNSEEN = ["legal-last", "legal-unseen"] as const;
/** Looked at while the guard was changed: what they hold today, in all and in the sample of `npm test`, must not become more. */
const SEEN = [
  ["legal-tuned-on", { all: 3, sample: 1 }],
  ["legal-held-out", { all: 4, sample: 1 }],
  ["legal-fresh", { all: 26, sample: 2 }],
] as const;

describe("an honest model", () => {
  it("is let through, save three answers in a hundred, by a guard that never saw them", async () => {
    const all = UNSEEN.flatMap((set) => sampled(frozenAnswers(set), 12));
    expect(all.length).toBeGreaterThanOrEqual(isProof ? 300 : 50);
    const held = await heldOf(all);
    reportRate("honest answers held, unseen", held.length, all.length);
    if (isProof) console.log(`unseen, held:\n${held.join("\n")}`);
    expect(held.length, held.join("\n")).toBeLessThanOrEqual(all.length * AIM);
  }, 900_000);

  it.each(SEEN)(
    "is held no more often than before (%s)",
    async (set, today) => {
      const all = sampled(frozenAnswers(set), 12);
      const held = await heldOf(all);
      reportRate(`honest answers held, ${set}`, held.length, all.length);
      if (isProof) console.log(`${set}, held:\n${held.join("\n")}`);
      expect(held.length, held.join("\n")).toBeLessThanOrEqual(isProof ? today.all : today.sample);
    },
    900_000,
  );
});
