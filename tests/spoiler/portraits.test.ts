import { beforeAll, describe, expect, it } from "vitest";
import { edit } from "#lib/db/edit.ts";
import { horizonOf } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { auditTheLaw } from "#tests/support/audit-the-law.ts";
import { addPictures, addPortraits, BOOK, publishBook } from "#tests/support/published-book.ts";

beforeAll(async () => {
  await publishBook();
  await addPictures();
  await addPortraits();
});

const readerOf = (page: number, furthestPage = page) =>
  horizonOf({
    seriesId: BOOK.seriesId,
    episode: 1,
    currentPage: page,
    rightPage: null,
    furthestPage,
    sessionId: null,
  });
const facesOf = (page: number, furthestPage = page) =>
  readAt(readerOf(page, furthestPage), (visible) =>
    visible.portraitImage.findMany({ orderBy: [{ page: "asc" }, { id: "asc" }] }),
  );

describe("a face that a reader comes to later", () => {
  it("cannot be read before its page, though the page's picture is there", async () => {
    const early = await facesOf(BOOK.placePage - 1);
    expect(early.length).toBeGreaterThan(0);
    expect(early.every(({ page }) => page < BOOK.placePage)).toBe(true);
    expect((await facesOf(BOOK.placePage)).length).toBe(early.length + 2);
    const pictures = await readAt(readerOf(BOOK.placePage - 1), (visible) =>
      visible.pageImage.count({ where: { page: BOOK.placePage } }),
    );
    expect(pictures).toBe(2);
  });

  it("is gone again for whoever turns back, however far they have been", async () => {
    expect(await facesOf(1, BOOK.pageCount)).toEqual(await facesOf(1));
    expect((await facesOf(1)).length).toBeLessThan((await facesOf(BOOK.pageCount)).length);
  });

  it("cannot be asked for by its key, or by whose it is", async () => {
    const [later] = (await facesOf(BOOK.placePage)).filter(({ page }) => page === BOOK.placePage);
    const { key, entityId } = later ?? { key: "", entityId: BOOK.seriesId };
    const found = (page: number) =>
      readAt(readerOf(page), (visible) =>
        visible.portraitImage.count({ where: { OR: [{ key }, { entityId }] } }),
      );
    expect(await found(BOOK.placePage - 1)).toBe(0);
    expect(await found(BOOK.placePage)).toBe(2);
  });

  it("leaves no trace that a reader may look at when it is thrown away", async () => {
    await edit((transaction) => transaction.portraitImage.deleteMany({ where: { page: BOOK.placePage } }));
    expect(await edit((transaction) => transaction.unusedPicture.count())).toBe(2);
    await expect(readAt(readerOf(1), (visible) => visible.unusedPicture.findMany())).rejects.toThrow(
      /permission denied/,
    );
    await addPortraits();
  });
});

describe("the catalogue of the database", () => {
  it("tells when faces are bound to their series alone", async () => {
    const bySeries = "series_id = current_setting('reader.series')::uuid";
    const byPage =
      "(episode, page) <= (current_setting('reader.episode')::int, current_setting('reader.page')::int)";
    const bind = (bound: string) =>
      edit((transaction) =>
        transaction.$executeRawUnsafe(`alter policy behind_the_horizon on portrait_images using (${bound})`),
      );
    await bind(bySeries);
    expect(await edit(auditTheLaw)).toEqual([
      "portrait_images has a policy that does not bound it by the horizon",
    ]);
    await bind(`${bySeries} and ${byPage}`);
    expect(await edit(auditTheLaw)).toEqual([]);
  });
});
