import { beforeAll, describe, expect, it } from "vitest";
import type { Mode } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import type { ReadingSession } from "#lib/sessions/reading-session.ts";
import { reportFigures } from "#tests/proof/figures.ts";
import { isProof } from "#tests/proof/scope.ts";
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

/**
 * Each position is asked every sixtieth question, beginning with another one, so that each question is put at every sixtieth
 * position; the proof puts it at every fourth.
 */
const SHARE = isProof ? 4 : 60;

describe("whatever a reader of the comic asks", () => {
  it("is put to a model that is sent nothing from ahead of them, at every page and spread, in both modes", async () => {
    const positions = sessions.flatMap(atEveryPosition);
    expect(hostileQuestions.length).toBeGreaterThanOrEqual(50);
    expect(positions.length).toBeGreaterThanOrEqual(64);
    const asked = new Set<string>();
    let prompts = 0;
    for (const [index, session] of positions.entries()) {
      for (const { question } of hostileQuestions.filter((_, number) => (index + number) % SHARE === 0)) {
        for (const mode of MODES) {
          expect(
            await leaksAt(session, { text: question, mode }, texts),
            `${question} at page ${session.currentPage} of episode ${session.episodeNumber}`,
          ).toEqual([]);
          prompts += 1;
        }
        asked.add(question);
      }
    }
    expect(asked.size).toBe(new Set(hostileQuestions.map(({ question }) => question)).size);
    reportFigures({ prompts });
  }, 3_600_000);

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
