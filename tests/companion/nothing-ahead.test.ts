import { beforeAll, describe, expect, it } from "vitest";
import type { Mode } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import type { ReadingSession } from "#lib/sessions/reading-session.ts";
import { hostileQuestions } from "#tests/support/hostile-questions.ts";
import { type DatedText, datedTexts } from "#tests/support/later-texts.ts";
import { atEveryPosition, openSessionsIn } from "#tests/support/reading-sessions.ts";
import { leaksAt } from "./leaks-at.ts";

const MODES: readonly Mode[] = ["page", "wiki"];

let texts: DatedText[] = [];
let sessions: ReadingSession[] = [];

beforeAll(async () => {
  const content = await readSeries("content/pepper-and-carrot");
  await publish(content, builtinEmbedding());
  texts = datedTexts(content);
  sessions = await openSessionsIn("pepper-and-carrot");
});

describe("whatever a reader of episodes 1 to 3 asks", () => {
  it("is put to a model that is sent nothing from ahead of them, at every page and spread, in both modes", async () => {
    const positions = sessions.flatMap(atEveryPosition);
    expect(hostileQuestions.length).toBeGreaterThanOrEqual(50);
    expect(positions.length).toBeGreaterThanOrEqual(15);
    let prompts = 0;
    for (const session of positions) {
      for (const { question } of hostileQuestions) {
        for (const mode of MODES) {
          expect(
            await leaksAt(session, { text: question, mode }, texts),
            `${question} at page ${session.currentPage}`,
          ).toEqual([]);
          prompts += 1;
        }
      }
    }
    expect(prompts).toBe(positions.length * hostileQuestions.length * MODES.length);
  }, 240_000);

  it("would be found out if passages lost their policy", async () => {
    const [first] = sessions;
    if (first === undefined) throw new Error("there is no session");
    await edit((transaction) => transaction.$executeRaw`alter table passages disable row level security`);
    try {
      const leaks = await Promise.all(
        hostileQuestions
          .slice(0, 20)
          .map(({ question }) => leaksAt(first, { text: question, mode: "wiki" }, texts)),
      );
      expect(leaks.flat()).not.toEqual([]);
    } finally {
      await edit((transaction) => transaction.$executeRaw`alter table passages enable row level security`);
    }
  });
});
