import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "#lib/companion/compose.ts";
import { answerLanguage } from "#lib/companion/evidence.ts";
import { guardAnswer, refusalIn } from "#lib/companion/guard.ts";
import { builtinChat } from "#lib/providers/chat/builtin.ts";
import { LEAKS } from "./leaks.ts";
import { type AnswerAt, ENGLISH_ANSWERS } from "./legal-answers.ts";
import { FRENCH_ANSWERS } from "./legal-answers-french.ts";
import { UNSEEN_ANSWERS } from "./legal-answers-unseen.ts";
import { joined, never, piecesOf, publishComic } from "./material-at.ts";

/** Told in ordinary words alone, which the guard does not keep (decisions/0006). */
const NAMING_NOTHING = [
  "1,2: A heart-eyed cat falls in love with him.",
  "3,1: She hears of a potion challenge.",
];
const LEGAL_ANSWERS = [...ENGLISH_ANSWERS, ...FRENCH_ANSWERS];
let materialAt: Awaited<ReturnType<typeof publishComic>>;

beforeAll(async () => {
  materialAt = await publishComic();
});

async function shown({ at, question, answer }: AnswerAt) {
  const material = await materialAt(at, question);
  const text = await joined(guardAnswer(piecesOf(answer), material));
  return { text, refusal: refusalIn(answerLanguage(material)) };
}

describe("readers of the comic", () => {
  it("get nearly every honest answer whole, word for word", async () => {
    expect(LEGAL_ANSWERS.length).toBeGreaterThanOrEqual(40);
    const held: string[] = [];
    for (const legal of LEGAL_ANSWERS) {
      const { text } = await shown(legal);
      if (text !== legal.answer) held.push(`${legal.answer} -> ${text}`);
    }
    // As many as the guard holds today; what is aimed at is measured on larger sets in frozen.test.ts.
    expect(held.length, held.join("\n")).toBeLessThanOrEqual(4);
  });

  it("get most answers whole that nobody had thought of when the guard was made", async () => {
    const texts = await Promise.all(UNSEEN_ANSWERS.map(shown));
    const whole = texts.filter(({ text }, index) => text === UNSEEN_ANSWERS[index]?.answer);
    expect(UNSEEN_ANSWERS).toHaveLength(15);
    expect(whole.length).toBeGreaterThanOrEqual(12);
  });

  it("are never told what lies ahead of them, in whatever dress", async () => {
    expect(LEAKS.length).toBeGreaterThanOrEqual(40);
    const shownLeaks: string[] = [];
    for (const leak of LEAKS) {
      const { text, refusal } = await shown(leak);
      if (text !== refusal) shownLeaks.push(`${leak.at}: ${text}`);
    }
    expect(shownLeaks).toEqual(NAMING_NOTHING);
  });

  it("get whole whatever the companion quotes without a model, in English and in French", async () => {
    const questions = [
      "What is happening here?",
      "Who is Pepper?",
      "Does the dragon win?",
      "Que fait Carrot ?",
      "Qui gagne ?",
    ];
    const held: string[] = [];
    for (const at of [
      [1, 1],
      [1, 3],
      [2, 4],
      [3, 2],
      [3, 7],
    ] as const) {
      for (const question of questions) {
        const material = await materialAt(at, question);
        const answer = await joined(builtinChat().stream(compose(material), never));
        const text = await joined(guardAnswer(piecesOf(answer), material));
        if (text !== answer) held.push(`${at} ${question}: ${answer}`);
      }
    }
    expect(held).toEqual([]);
  });
});
