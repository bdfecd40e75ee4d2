import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { edit } from "#lib/db/edit.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt, readPublic, type Visible } from "#lib/spoiler/read-at.ts";
import { BOOK, publishBook } from "#tests/support/published-book.ts";

/** After so many times Postgres may settle on one plan for whatever is asked with. */
const OFTEN = 8;
const connections = new Set<number>();
const pidRows = z.tuple([z.object({ pid: z.int() })]);

/** In the same words whoever asks. */
async function countFacts(client: Visible): Promise<number> {
  const [{ pid }] = pidRows.parse(await client.$queryRaw`select pg_backend_pid() as pid`);
  connections.add(pid);
  return client.fact.count();
}

const knownAt = (page: number) =>
  readAt(claimedHorizon({ seriesId: BOOK.seriesId, episode: 1, page }), countFacts);

async function often(ask: () => Promise<number>): Promise<number[]> {
  const counts = new Set<number>();
  for (let time = 0; time < OFTEN; time += 1) counts.add(await ask());
  return [...counts];
}

beforeAll(() => publishBook());

describe("a statement that the database has planned already", () => {
  it("tells each who asks with it what is theirs, on the connection on which somebody else asked before", async () => {
    const all = await often(() => edit(countFacts));
    const early = await often(() => knownAt(1));
    const later = await often(() => knownAt(BOOK.pageCount));
    expect([all.length, early.length, later.length]).toEqual([1, 1, 1]);
    expect(early[0]).toBeLessThan(later[0] ?? 0);
    expect(later[0]).toBeLessThan(all[0] ?? 0);
    expect(await often(() => edit(countFacts))).toEqual(all);
    expect(await often(() => knownAt(1))).toEqual(early);
    expect(connections.size).toBe(1);
  });

  it("fails for whoever has no horizon, though it was answered a moment ago", async () => {
    await often(() => knownAt(BOOK.pageCount));
    await expect(readPublic(countFacts)).rejects.toThrow();
  });
});
