import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { claimedHorizon, horizonOf } from "#lib/spoiler/horizon.ts";
import { readAt, readPublic } from "#lib/spoiler/read-at.ts";
import { auditTheLaw } from "#tests/support/audit-the-law.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { addPortraits } from "#tests/support/published-book.ts";

const STORY = [
  ...[
    "pages",
    "page_layouts",
    "page_images",
    "page_lettering",
    "page_words",
    "panels",
    "entities",
    "entity_names",
    "facts",
  ],
  ...[
    "portraits",
    "portrait_images",
    "relationships",
    "relationship_ends",
    "appearances",
    "passages",
    "messages",
    "parked_questions",
    "parked_answers",
  ],
];
const seriesId = idOf("generated");
const sessionId = randomUUID();
const otherSessionId = randomUUID();

beforeAll(async () => {
  const book = makeBook({
    pages: [4, 2],
    panelsPerPage: 2,
    entities: [
      { debut: 0, renamed: 3, facts: [0, 2, 5] },
      { debut: 1, renamed: null, facts: [4] },
    ],
    edges: [
      { from: 0, to: 1, at: 1, until: 4 },
      { from: 1, to: 0, at: 5, until: null },
    ],
  });
  await publish(book, builtinEmbedding());
  await edit(addWhatReadersAndArtAdd);
  await addPortraits(seriesId);
});

async function addWhatReadersAndArtAdd(transaction: EditTransaction): Promise<void> {
  const readerId = randomUUID();
  const episode = await transaction.episode.findFirstOrThrow({ where: { number: 1 } });
  await transaction.reader.create({ data: { id: readerId } });
  for (const id of [sessionId, otherSessionId]) {
    await transaction.readingSession.create({ data: { id, readerId, episodeId: episode.id } });
    for (let page = 1; page <= 4; page += 1) {
      const at = { seriesId, episode: 1, page, sessionId: id, mode: "page" };
      await transaction.message.create({
        data: { ...at, id: randomUUID(), role: "user", content: `asked on ${page}` },
      });
      const questionId = randomUUID();
      await transaction.parkedQuestion.create({
        data: { ...at, id: questionId, question: `asked on ${page}` },
      });
      const found = { seriesId, episode: 1, page, sessionId: id, questionId };
      await transaction.parkedAnswer.create({ data: { ...found, id: randomUUID() } });
    }
  }
  for (let page = 1; page <= 4; page += 1) {
    const picture = {
      language: "en",
      width: 160,
      height: 200,
      placeholder: "",
      color: "#000000",
      sourceHash: "",
    };
    await transaction.pageImage.create({
      data: { ...picture, id: randomUUID(), seriesId, episode: 1, page, key: `key ${page}` },
    });
  }
}

async function withFault(fault: string, mend: string): Promise<string[]> {
  await edit((transaction) => transaction.$executeRawUnsafe(fault));
  try {
    return await edit(auditTheLaw);
  } finally {
    await edit((transaction) => transaction.$executeRawUnsafe(mend));
  }
}

describe("the catalogue of the database", () => {
  it("keeps the law", async () => {
    expect(await edit(auditTheLaw)).toEqual([]);
  });

  it.each([
    [
      "create table secrets (series_id uuid, episode int, page int)",
      "drop table secrets",
      "secrets has a position and no policy",
    ],
    [
      "alter table page_lettering disable row level security",
      "alter table page_lettering enable row level security",
      "page_lettering has a position and no row-level security",
    ],
    [
      "alter table facts disable row level security",
      "alter table facts enable row level security",
      "facts has a position and no row-level security",
    ],
    [
      "create policy more on facts for select to companion_reader using (true)",
      "drop policy more on facts",
      "facts has a second policy, which may widen the first",
    ],
    [
      "grant select on readers to companion_reader",
      "revoke select on readers from companion_reader",
      "readers is readable and has no position",
    ],
    [
      "grant update (gist) on pages to companion_reader",
      "revoke update (gist) on pages from companion_reader",
      "pages can be written by the reader's role",
    ],
    [
      "create view everything as select * from facts; grant select on everything to companion_reader",
      "drop view everything",
      "everything has a position and no policy",
    ],
  ])("is found out after: %s", async (fault, mend, complaint) => {
    expect(await withFault(fault, mend)).toContain(complaint);
  });
});

const atPage2 = horizonOf({
  seriesId,
  episode: 1,
  currentPage: 2,
  rightPage: null,
  furthestPage: 2,
  sessionId,
});

describe("a reader at a horizon", () => {
  it.each(STORY)("gets rows of %s, and none from beyond it", async (table) => {
    const read = (columns: string) =>
      readAt(atPage2, (visible) =>
        visible.$queryRawUnsafe<{ beyond: number; all: number }[]>(
          `select count(*)::int as all, (count(*) filter (where (episode, page) > (1, ${columns})))::int as beyond from ${table}`,
        ),
      );
    const bound = table === "page_images" || table === "page_layouts" ? 4 : 2;
    const [counts] = await read(String(bound));
    expect(counts?.beyond).toBe(0);
    if (table !== "relationship_ends") expect(counts?.all).toBeGreaterThan(0);
  });

  it("learns that a relationship ended only when it has read that", async () => {
    const endings = (episode: number, page: number) =>
      readAt(claimedHorizon({ seriesId, episode, page }), (visible) => visible.relationshipEnd.count());
    expect(await endings(1, 4)).toBe(0);
    expect(await endings(2, 1)).toBe(1);
  });

  it("sees its own conversation and nobody else's", async () => {
    const messages = await readAt(atPage2, (visible) =>
      visible.message.findMany({ orderBy: { number: "asc" } }),
    );
    expect(messages.map((message) => message.content)).toEqual(["asked on 1", "asked on 2"]);
    expect(new Set(messages.map((message) => message.sessionId))).toEqual(new Set([sessionId]));
  });

  it("sees nothing of another series", async () => {
    const elsewhere = claimedHorizon({ seriesId: randomUUID(), episode: 9, page: 9 });
    expect(await readAt(elsewhere, (visible) => visible.page.count())).toBe(0);
  });

  it("cannot write, whatever it tries", async () => {
    await expect(readAt(atPage2, (visible) => visible.fact.deleteMany())).rejects.toThrow(
      /permission denied/,
    );
    await expect(readAt(atPage2, (visible) => visible.reader.findMany())).rejects.toThrow(
      /permission denied/,
    );
  });

  it("keeps apart sixty readers who ask at once", async () => {
    const pages = Array.from({ length: 60 }, (_, index) => (index % 4) + 1);
    const counts = await Promise.all(
      pages.map((page) =>
        readAt(claimedHorizon({ seriesId, episode: 1, page }), (visible) => visible.page.count()),
      ),
    );
    expect(counts).toEqual(pages);
  });
});

describe("a reader whose pictures run ahead", () => {
  it("sees pictures two pages ahead, or as far as it has been", async () => {
    const pictures = (furthestPage: number) =>
      readAt(
        horizonOf({ seriesId, episode: 1, currentPage: 1, rightPage: null, furthestPage, sessionId }),
        (visible) => visible.pageImage.count(),
      );
    expect(await pictures(1)).toBe(3);
    expect(await pictures(4)).toBe(4);
  });

  it("reads what is lettered no further than the page, though its picture is there two pages ahead", async () => {
    const lettering = await readAt(atPage2, (visible) =>
      visible.pageLettering.findMany({ orderBy: { page: "asc" } }),
    );
    expect(lettering.map(({ page }) => page)).toEqual([1, 2]);
    expect(await readAt(atPage2, (visible) => visible.pageImage.count())).toBe(4);
  });
});

describe("a read without a horizon", () => {
  it.each(STORY)("fails on %s", async (table) => {
    await expect(readPublic((visible) => visible.$queryRawUnsafe(`select * from ${table}`))).rejects.toThrow(
      /invalid input syntax|unrecognized configuration parameter/,
    );
  });

  it("fails as well after a read that had one, on the same connection", async () => {
    await readAt(claimedHorizon({ seriesId, episode: 1, page: 4 }), (visible) => visible.page.count());
    await expect(readPublic((visible) => visible.page.count())).rejects.toThrow(/invalid input syntax/);
  });

  it("still finds what is public", async () => {
    expect(await readPublic((visible) => visible.episode.count())).toBe(2);
  });
});
