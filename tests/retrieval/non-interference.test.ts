import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPageViews } from "#lib/episodes/page-views.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { storySoFar } from "#lib/recap/story-so-far.ts";
import { whoIsHere } from "#lib/recap/who-is-here.ts";
import { searchPassages } from "#lib/retrieval/search.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt, readPublic } from "#lib/spoiler/read-at.ts";
import { entityForSession } from "#lib/world/entity-card.ts";
import { focusGraph, fullGraph } from "#lib/world/graph.ts";
import { cutBook } from "#tests/support/cut-book.ts";
import { bookShapes, canariesIn, makeBook } from "#tests/support/generated-book.ts";
import { addPortraits } from "#tests/support/published-book.ts";
import { openSessionsIn } from "#tests/support/reading-sessions.ts";

const SLUG = "interfering";
const QUESTIONS = ["What does the dragon know?", "On this page, who speaks?", "zqnamehxhx g", "panel"];
const view = { language: "en", fallback: "en" };

/** Everything that a reader of a page can be told by its pages, retrieval and the world, and what anybody can. */
async function toldAt(episode: number, page: number) {
  const provider = builtinEmbedding();
  const vectors = await provider.embed(QUESTIONS, new AbortController().signal);
  const horizon = claimedHorizon({ seriesId: idOf(SLUG), episode, page });
  const told = await readAt(horizon, async (visible) => {
    const found = [];
    for (const [index, text] of QUESTIONS.entries()) {
      const vector = { model: provider.model, values: vectors[index] ?? [] };
      const search = { text, vector, language: "en", limit: 8, before: null } as const;
      found.push(await searchPassages(visible, { ...search, prefer: "panel" }));
      found.push(await searchPassages(visible, { ...search, prefer: "fact", vector: null }));
      found.push(await searchPassages(visible, { ...search, prefer: "panel", before: { episode, page } }));
    }
    const focus = await focusGraph(visible, view, { episode, pages: [page] });
    const sizes = [{ width: 600, height: 800 }];
    const shown = { number: episode, sizes, language: "en", textLanguage: "en", fallback: "en" };
    const pages = await loadPageViews(visible, shown, { from: 1, to: page + 2 });
    return { found, full: await fullGraph(visible, view), focus, pages };
  });
  const session = (await openSessionsIn(SLUG)).find(({ episodeNumber }) => episodeNumber === episode);
  if (session === undefined) throw new Error(`there is no episode ${episode}`);
  const there = { ...session, currentPage: page };
  const withoutModel = { recap: await storySoFar(there), who: await whoIsHere(there) };
  const cards = await Promise.all(told.full.nodes.map(({ slug }) => entityForSession(there, slug)));
  const episodes = await readPublic((visible) => visible.episode.findMany({ orderBy: { number: "asc" } }));
  return { ...told, withoutModel, cards, episodes };
}

/** The book with its words and faces. */
async function publishIt(book: SeriesContent): Promise<void> {
  await publish(book, builtinEmbedding());
  await addPortraits(idOf(SLUG));
}

/** The book with every face shown no sooner than the last that is learnt of whoever it is. */
function withLateFaces(book: SeriesContent): SeriesContent {
  const entities = book.entities.map((entity) => {
    const { portrait, facts } = entity;
    const at = facts.at(-1)?.at ?? portrait?.at;
    return portrait === undefined || at === undefined ? entity : { ...entity, portrait: { ...portrait, at } };
  });
  return { ...book, entities };
}

/** How many faces are told, whoever tells them. */
function facesIn({ full, focus, withoutModel }: Awaited<ReturnType<typeof toldAt>>): number {
  const shown = [...full.nodes, ...focus.nodes, ...withoutModel.who.members];
  return shown.filter(({ portrait }) => portrait !== null).length;
}

describe("for a reader of any page of any book", () => {
  it("it makes no difference whether the rest has been drawn yet", async () => {
    let ahead = 0;
    let faces = 0;
    await fc.assert(
      fc.asyncProperty(bookShapes, fc.nat(99), async (shape, chosen) => {
        const book = withLateFaces(makeBook(shape, SLUG));
        const positions = book.episodes.flatMap(({ number, pages }) =>
          pages.map(({ page }) => [number, page] as const),
        );
        const at = positions[chosen % positions.length] ?? [1, 1];
        await publishIt(book);
        const whole = await toldAt(...at);
        faces += facesIn(whole);
        await publishIt(cutBook(book, at));
        expect(await toldAt(...at)).toEqual(whole);
        ahead +=
          canariesIn(JSON.stringify(book)).length - canariesIn(JSON.stringify(cutBook(book, at))).length;
      }),
      { numRuns: 15, seed: 20_261_123 },
    );
    expect(ahead, "something was cut").toBeGreaterThan(0);
    expect(faces, "faces were told").toBeGreaterThan(0);
  }, 120_000);
});
