import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherMaterial } from "#lib/companion/answer.ts";
import { compose } from "#lib/companion/compose.ts";
import type { Mode } from "#lib/contract.ts";
import { edit } from "#lib/db/edit.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import type { ReadingSession } from "#lib/sessions/reading-session.ts";
import { horizonOfSession } from "#lib/sessions/reading-session.ts";
import { saveAnswer, saveQuestion } from "#lib/sessions/turns.ts";
import { bookShapes, canariesIn, canary, makeBook } from "#tests/support/generated-book.ts";
import { isLater } from "#tests/support/later-texts.ts";
import { atEveryPosition, openSessionsIn } from "#tests/support/reading-sessions.ts";

const never = new AbortController().signal;
const MODES: readonly Mode[] = ["page", "wiki"];

/** A turn on every page of a session's episode, as a reader leaves them who has read to the end and goes back. */
async function leaveTurns(session: ReadingSession): Promise<void> {
  for (const mode of MODES) {
    for (const at of atEveryPosition(session).filter(({ rightPage }) => rightPage === null)) {
      const horizon = horizonOfSession(at);
      const position: [number, number] = [session.episodeNumber, at.currentPage];
      const asked = { horizon, sessionId: session.id, mode };
      const questionId = await saveQuestion({ ...asked, text: `About ${canary(position, "asked")}?` });
      const answer = {
        text: `It was ${canary(position, "answer")}.`,
        sources: [],
        suggestions: [],
        retrievedIds: [],
      };
      await saveAnswer({ ...asked, ...answer, questionId, latencyMs: 1 });
    }
  }
}

async function leaksOf(session: ReadingSession, mode: Mode): Promise<string[]> {
  const horizon = [session.episodeNumber, session.rightPage ?? session.currentPage] as const;
  const material = await gatherMaterial(session, { mode, message: "What does the dragon know?" }, never);
  const sent = `${JSON.stringify(compose(material))} ${JSON.stringify(material)}`;
  return canariesIn(sent)
    .filter((position) => isLater(position, horizon))
    .map(([episode, page]) => `episode ${episode}, page ${page} at ${horizon.join(", ")}`);
}

describe("for any book", () => {
  it("nothing from ahead of any position reaches the model, not even through earlier turns", async () => {
    await fc.assert(
      fc.asyncProperty(bookShapes, async (shape) => {
        const slug = `book-${randomUUID()}`;
        await publish(makeBook(shape, slug), builtinEmbedding());
        const sessions = await openSessionsIn(slug);
        for (const session of sessions) await leaveTurns(session);
        for (const session of sessions.flatMap(atEveryPosition)) {
          for (const mode of MODES) expect(await leaksOf(session, mode)).toEqual([]);
        }
      }),
      { numRuns: 12, seed: 20_261_123 },
    );
  }, 120_000);

  it.each(["passages", "messages", "entity_names"])("a dropped policy on %s is found out", async (table) => {
    const slug = `book-${randomUUID()}`;
    const entity = { debut: 0, renamed: 3, facts: [1, 2, 3] };
    await publish(
      makeBook({ pages: [4], panelsPerPage: 2, entities: [entity], edges: [] }, slug),
      builtinEmbedding(),
    );
    const [session] = await openSessionsIn(slug);
    if (session === undefined) throw new Error("there is no session");
    await leaveTurns(session);
    await edit((transaction) =>
      transaction.$executeRawUnsafe(`alter table ${table} disable row level security`),
    );
    try {
      expect(await leaksOf(session, "wiki")).not.toEqual([]);
    } finally {
      await edit((transaction) =>
        transaction.$executeRawUnsafe(`alter table ${table} enable row level security`),
      );
    }
  });
});
