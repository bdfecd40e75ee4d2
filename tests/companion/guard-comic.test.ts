import { beforeAll, describe, expect, it } from "vitest";
import { answerLanguage } from "#lib/companion/evidence.ts";
import { guardAnswer, refusalIn } from "#lib/companion/guard.ts";
import { LEAKS } from "./leaks.ts";
import { type AnswerAt, LEGAL_ANSWERS } from "./legal-answers.ts";
import { joined, piecesOf, publishComic } from "./material-at.ts";

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
    expect(held.length, held.join("\n")).toBeLessThanOrEqual(2);
  });

  it("are never told what lies ahead of them, in whatever dress", async () => {
    expect(LEAKS.length).toBeGreaterThanOrEqual(40);
    const shownLeaks: string[] = [];
    for (const leak of LEAKS) {
      const { text, refusal } = await shown(leak);
      if (text !== refusal) shownLeaks.push(`${leak.at}: ${text}`);
    }
    expect(shownLeaks).toEqual([]);
  });
});
