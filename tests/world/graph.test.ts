import { beforeAll, describe, expect, it } from "vitest";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { loadCast } from "#lib/world/cast.ts";
import { focusGraph, fullGraph } from "#lib/world/graph.ts";
import { makeBook, redrawPanels } from "#tests/support/generated-book.ts";

const SLUG = "world";
const view = { language: "en", fallback: "en" };
const text = (words: string) => ({ en: words });
type At = [number, number];

/**
 * Two episodes of ten pages. Ann (1, 1), Bob (1, 5), Cora (2, 3) and Dan (2, 7); Bob is called Sir Robert from (2, 4) on.
 * Ann and Bob are friends from (1, 5) until (2, 6); Bob and Cora, Ann and Cora, Cora and Dan are related later.
 */
function worldBook(): SeriesContent {
  const bare = makeBook({ pages: [10, 10], panelsPerPage: 1, entities: [], edges: [] }, SLUG);
  const named = (name: string, at: At) => ({ name: text(name), at, alias: false });
  const entity = (slug: string, names: ReturnType<typeof named>[], facts: [string, At][] = []) => ({
    slug,
    kind: "character" as const,
    names,
    facts: facts.map(([words, at]) => ({ text: text(words), at })),
    lint_ok: [],
  });
  const drawn: Record<string, string[]> = { "1/6": ["ann"], "2/7": ["cora"], "2/8": ["bob"] };
  return {
    ...bare,
    episodes: redrawPanels(bare, ([episode, page]) => ({ who: drawn[`${episode}/${page}`] ?? [], says: [] })),
    entities: [
      entity(
        "ann",
        [named("Ann", [1, 1])],
        [
          ["Ann walks.", [1, 3]],
          ["Ann flies.", [1, 6]],
        ],
      ),
      entity("bob", [
        named("Bob", [1, 5]),
        { ...named("Bobby", [2, 2]), alias: true },
        named("Sir Robert", [2, 4]),
      ]),
      entity("cora", [named("Cora", [2, 3])]),
      entity("dan", [named("Dan", [2, 7])]),
    ],
    relationships: [
      { source: "ann", target: "bob", kind: "friend-of", at: [1, 5], until: [2, 6] },
      { source: "bob", target: "cora", kind: "member-of", at: [2, 3] },
      { source: "ann", target: "cora", kind: "sister-of", at: [2, 5] },
      { source: "cora", target: "dan", kind: "rival-of", at: [2, 7] },
    ],
  };
}

beforeAll(() => publish(worldBook(), builtinEmbedding()));

const readersAt = ([episode, page]: At) => claimedHorizon({ seriesId: idOf(SLUG), episode, page });
const full = (at: At) => readAt(readersAt(at), (visible) => fullGraph(visible, view));
const focus = (at: At, pages: number[] = [at[1]]) =>
  readAt(readersAt(at), (visible) => focusGraph(visible, view, { episode: at[0], pages }));

const nodesOf = ({ nodes }: Awaited<ReturnType<typeof full>>) => nodes.map(({ slug }) => slug).join(" ");
const kindsOf = ({ edges }: Awaited<ReturnType<typeof full>>) => edges.map(({ kind }) => kind).join(" ");

describe("the world as a reader knows it", () => {
  it.each<[At, string, string]>([
    [[1, 1], "ann", ""],
    [[1, 4], "ann", ""],
    [[1, 5], "ann bob", "friend-of"],
    [[1, 10], "ann bob", "friend-of"],
    [[2, 1], "ann bob", "friend-of"],
    [[2, 3], "ann bob cora", "friend-of member-of"],
    [[2, 4], "ann bob cora", "friend-of member-of"],
    [[2, 5], "ann bob cora", "friend-of member-of sister-of"],
    [[2, 7], "ann bob cora dan", "friend-of member-of sister-of rival-of"],
  ])("has at %j, in order of debut, %s and %s", async (at, nodes, edges) => {
    const graph = await full(at);
    expect(nodesOf(graph)).toBe(nodes);
    expect(kindsOf(graph)).toBe(edges);
    expect(nodesOf(graph) === "" ? [] : graph.nodes.map(({ id }) => id)).toEqual(
      nodes.split(" ").map((slug) => idOf(SLUG, "entity", slug)),
    );
  });

  it("calls somebody by their new name only from its page on, and keeps the slug and the debut", async () => {
    const bobAt = async (at: At) => (await full(at)).nodes.find(({ slug }) => slug === "bob");
    expect((await bobAt([2, 3]))?.name).toBe("Bob");
    expect(await bobAt([2, 4])).toMatchObject({
      name: "Sir Robert",
      slug: "bob",
      episode_debut: 1,
      page_debut: 5,
    });
  });

  it("knows all names known so far, the present one first and aliases after it", async () => {
    const namesAt = (at: At) =>
      readAt(readersAt(at), async (visible) => (await loadCast(visible, view)).bySlug("bob")?.names);
    expect(await namesAt([1, 4])).toBeUndefined();
    expect(await namesAt([2, 1])).toEqual(["Bob"]);
    expect(await namesAt([2, 3])).toEqual(["Bob", "Bobby"]);
    expect(await namesAt([2, 4])).toEqual(["Sir Robert", "Bobby", "Bob"]);
  });

  it("sums somebody up by the first thing known, and says nothing before that", async () => {
    const annAt = async (at: At) => (await full(at)).nodes[0]?.summary;
    expect(await annAt([1, 2])).toBeNull();
    expect(await annAt([1, 3])).toBe("Ann walks.");
    expect(await annAt([1, 6])).toBe("Ann walks.");
  });

  it("says that a relation ended only once that was read", async () => {
    const endAt = async (at: At) => (await full(at)).edges[0]?.ended;
    expect(await endAt([2, 5])).toBeNull();
    expect(await endAt([2, 6])).toEqual({ episode: 2, page: 6 });
  });

  it("is empty for a reader of another series", async () => {
    const elsewhere = claimedHorizon({ seriesId: idOf("no such series"), episode: 1, page: 5 });
    expect(await readAt(elsewhere, (visible) => fullGraph(visible, view))).toEqual({ nodes: [], edges: [] });
  });
});

describe("two who turn out to be one", () => {
  /** The world with a stranger from (1, 8) on, in a cloak, who is revealed on (2, 5) to be Cora. */
  const strangersBook = (): SeriesContent => {
    const book = worldBook();
    const [ann] = book.entities;
    if (ann === undefined) throw new Error("the book has lost its first character");
    const named = (name: string, at: At) => ({ name: text(name), at, alias: false });
    const fact = (words: string, at: At) => ({ text: text(words), at });
    const stranger = { ...ann, slug: "a-stranger", names: [named("a stranger", [1, 8])] };
    return {
      ...book,
      series: { ...book.series, slug: REVEALED },
      episodes: book.episodes.map((episode) => ({ ...episode, slug: `${REVEALED}-${episode.number}` })),
      entities: [
        ...book.entities.slice(0, 2),
        { ...stranger, facts: [fact("The stranger limps.", [1, 8])] },
        ...book.entities.slice(2),
      ],
      relationships: [
        { source: "ann", target: "a-stranger", kind: "afraid-of", at: [1, 9] },
        { source: "cora", target: "a-stranger", kind: "speaks-of", at: [2, 4] },
        { source: "cora", target: "a-stranger", kind: "same-as", at: [2, 5] },
        ...book.relationships,
      ],
    };
  };
  const REVEALED = "revealed";
  const at = ([episode, page]: At) => claimedHorizon({ seriesId: idOf(REVEALED), episode, page });
  const graphAt = (position: At) => readAt(at(position), (visible) => fullGraph(visible, view));
  const castAt = (position: At) => readAt(at(position), (visible) => loadCast(visible, view));

  beforeAll(() => publish(strangersBook(), builtinEmbedding()));

  it("are two until the page that says so", async () => {
    expect(nodesOf(await graphAt([2, 4]))).toBe("ann bob a-stranger cora");
    expect(kindsOf(await graphAt([2, 4]))).toBe("friend-of afraid-of member-of speaks-of");
  });

  it("are one from then on: where the first was met, by the name learned last, with what is known of both", async () => {
    const graph = await graphAt([2, 5]);
    expect(nodesOf(graph)).toBe("ann bob a-stranger");
    const [, , one] = graph.nodes;
    expect(one).toMatchObject({
      name: "Cora",
      episode_debut: 1,
      page_debut: 8,
      summary: "The stranger limps.",
    });
    const ends = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
    expect(ends.has(idOf(REVEALED, "entity", "cora"))).toBe(false);
    expect(kindsOf(graph)).toBe("friend-of afraid-of member-of sister-of");
  });

  it("leave everybody else in their place, also those who came after them", async () => {
    const placesAt = async (position: At) =>
      (await graphAt(position)).nodes.map(({ slug, x, y }) => [slug, x, y]);
    const before = await placesAt([2, 4]);
    const after = await placesAt([2, 7]);
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
    // Dan, who is met last, stands where he would if they had stayed two.
    expect(after).toHaveLength(before.length);
    expect(after.map(([, x, y]) => `${x} ${y}`)).not.toContain(before.at(-1)?.slice(1).join(" "));
  });

  it("are found as one by either's id and slug, with both names", async () => {
    const cast = await castAt([2, 5]);
    expect(cast.bySlug("cora")).toBe(cast.bySlug("a-stranger"));
    expect(cast.byId(idOf(REVEALED, "entity", "cora"))?.names).toEqual(["Cora", "a stranger"]);
    expect((await castAt([2, 4])).bySlug("cora")?.names).toEqual(["Cora"]);
  });

  it("bring both into view when either is on the page", async () => {
    const graph = await readAt(at([2, 7]), (visible) =>
      focusGraph(visible, view, { episode: 2, pages: [7] }),
    );
    expect(nodesOf(graph)).toBe("ann bob a-stranger dan");
  });
});

describe("the part of the world on the page in view", () => {
  it("is who appears there, their neighbours, and every relation between all of these", async () => {
    expect(nodesOf(await focus([1, 6]))).toBe("ann bob");
    const graph = await focus([2, 7]);
    expect(nodesOf(graph)).toBe("ann bob cora dan");
    expect(kindsOf(graph)).toBe("friend-of member-of sister-of rival-of");
  });

  it("leaves out whoever is further away", async () => {
    const graph = await focus([2, 8]);
    expect(nodesOf(graph)).toBe("ann bob cora");
    expect(kindsOf(graph)).toBe("friend-of member-of sister-of");
  });

  it("takes in both pages of a spread", async () => {
    expect(nodesOf(await focus([2, 8], [7, 8]))).toBe("ann bob cora dan");
  });

  it("is the whole world known so far when nobody appears", async () => {
    expect(await focus([2, 5])).toEqual(await full([2, 5]));
  });

  it("never takes in a page that is ahead", async () => {
    expect(nodesOf(await focus([2, 6], [6, 7]))).toBe("ann bob cora");
  });
});
