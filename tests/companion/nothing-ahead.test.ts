import { beforeAll, describe, expect, it } from "vitest";
import { gatherMaterial } from "#lib/companion/answer.ts";
import { compose } from "#lib/companion/compose.ts";
import type { Mode } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import type { ReadingSession } from "#lib/sessions/reading-session.ts";
import { hostileQuestions } from "#tests/support/hostile-questions.ts";
import { type DatedText, datedTexts, isLater, laterTextsIn } from "#tests/support/later-texts.ts";
import { atEveryPosition, openSessionsIn } from "#tests/support/reading-sessions.ts";

const never = new AbortController().signal;
const MODES: readonly Mode[] = ["page", "wiki"];

let texts: DatedText[] = [];
let sessions: ReadingSession[] = [];

beforeAll(async () => {
  const content = await readSeries("content/pepper-and-carrot");
  await publish(content, builtinEmbedding());
  texts = datedTexts(content);
  sessions = await openSessionsIn("pepper-and-carrot");
});

/** All that a model would be sent for a question, but for the question itself, which is the reader's own. */
async function promptFor(session: ReadingSession, question: string, mode: Mode) {
  const material = await gatherMaterial(session, { mode, message: question }, never);
  const sent = compose(material)
    .messages.map(({ content }) => content)
    .join("\n");
  return { material, prompt: sent.replace(/<question>[\s\S]*$/, "") };
}

async function leaksAt(session: ReadingSession, question: string, mode: Mode): Promise<string[]> {
  const horizon = [session.episodeNumber, session.rightPage ?? session.currentPage] as const;
  const { material, prompt } = await promptFor(session, question, mode);
  const notesAhead = material.notes.filter(({ episode, page }) => isLater([episode, page], horizon));
  return [...laterTextsIn(prompt, texts, horizon), ...notesAhead.map(({ text }) => text)];
}

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
            await leaksAt(session, question, mode),
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
        hostileQuestions.slice(0, 20).map(({ question }) => leaksAt(first, question, "wiki")),
      );
      expect(leaks.flat()).not.toEqual([]);
    } finally {
      await edit((transaction) => transaction.$executeRaw`alter table passages enable row level security`);
    }
  });
});
