import { beforeAll, describe, expect, it } from "vitest";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { storage } from "#lib/providers/storage/index.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { focusGraph, fullGraph } from "#lib/world/graph.ts";
import { makeBook } from "#tests/support/generated-book.ts";
import { addPortraits, portraitKey } from "#tests/support/published-book.ts";

type At = [episode: number, page: number];

const view = { language: "en", fallback: "en" };
const STRANGER: At = [1, 2];
const QUEEN: At = [2, 1];
const REVEALED: At = [2, 2];

/** Somebody on the first page, a stranger, and a queen who on the page after hers is told to be the stranger. */
function facesBook(slug: string): SeriesContent {
  const someone = { renamed: null, facts: [] };
  const entities = [0, 1, 3].map((debut) => ({ ...someone, debut }));
  const book = makeBook({ pages: [3, 3], panelsPerPage: 1, entities, edges: [] }, slug);
  const [, stranger, queen] = book.entities;
  if (stranger === undefined || queen === undefined) throw new Error("the book has lost its characters");
  const told = { source: queen.slug, target: stranger.slug, kind: "same-as", at: REVEALED };
  return { ...book, relationships: [told] };
}

beforeAll(async () => {
  for (const slug of ["faceless", "faces"]) await publish(facesBook(slug), builtinEmbedding());
  await addPortraits(idOf("faces"));
});

function readersOf(slug: string, [episode, page]: At) {
  return claimedHorizon({ seriesId: idOf(slug), episode, page });
}

/** Whoever has a face at a position, with the addresses it has, in order of debut. */
async function facesAt(at: At, slug = "faces"): Promise<string[][]> {
  const { nodes } = await readAt(readersOf(slug, at), (visible) => fullGraph(visible, view));
  return nodes.flatMap(({ portrait }) => (portrait === null ? [] : [portrait.sources.map(({ url }) => url)]));
}

/** The addresses of the face of whoever is met there, narrowest first. */
function faceOf(index: number, [episode, page]: At): string[] {
  const entityId = idOf("faces", "entity", facesBook("faces").entities[index]?.slug ?? "");
  return [192, 384].map((width) => storage().urlFor(portraitKey({ entityId, episode, page }, width)));
}

describe("a face", () => {
  it("is nobody's before the art has come", async () => {
    expect(await facesAt([2, 3], "faceless")).toEqual([]);
  });

  it("is known from the page that it is cut from", async () => {
    expect(await facesAt([1, 1])).toEqual([faceOf(0, [1, 1])]);
    expect(await facesAt(STRANGER)).toEqual([faceOf(0, [1, 1]), faceOf(1, STRANGER)]);
  });

  it("comes in all its widths, the widest for whoever takes only one", async () => {
    const { nodes } = await readAt(readersOf("faces", [1, 1]), (visible) =>
      focusGraph(visible, view, { episode: 1, pages: [1] }),
    );
    const [small, large] = faceOf(0, [1, 1]);
    expect(nodes.map(({ portrait }) => portrait)).toEqual([
      {
        url: large,
        sources: [
          { url: small, width: 192 },
          { url: large, width: 384 },
        ],
      },
    ]);
  });
});

describe("two who turn out to be one", () => {
  it("have each its own face until the page that says so", async () => {
    expect(await facesAt(QUEEN)).toEqual([faceOf(0, [1, 1]), faceOf(1, STRANGER), faceOf(2, QUEEN)]);
  });

  it("have the newer of them from then on", async () => {
    expect(await facesAt(REVEALED)).toEqual([faceOf(0, [1, 1]), faceOf(2, QUEEN)]);
  });
});
