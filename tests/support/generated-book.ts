/**
 * Books for property tests: any number of episodes and pages, with every text marked by a canary that says where it
 * becomes known. A canary that turns up where it should not is a leak, whatever surface it turns up on.
 */
import fc from "fast-check";
import type {
  EntityContent,
  PageContent,
  PanelContent,
  SeriesContent,
} from "#lib/ingest/content/series-content.ts";

export type BookShape = {
  /** Pages of each episode. */
  pages: number[];
  panelsPerPage: number;
  /** Where each entity debuts, gets its second name, and what pages its facts are learnt on, as page indexes. */
  entities: { debut: number; renamed: number | null; facts: number[] }[];
  edges: { from: number; to: number; at: number; until: number | null }[];
};

export const bookShapes: fc.Arbitrary<BookShape> = fc.record({
  pages: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  panelsPerPage: fc.integer({ min: 1, max: 3 }),
  entities: fc.array(
    fc.record({
      debut: fc.nat(11),
      renamed: fc.option(fc.nat(11)),
      facts: fc.array(fc.nat(11), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  edges: fc.array(
    fc.record({ from: fc.nat(4), to: fc.nat(4), at: fc.nat(11), until: fc.option(fc.nat(11)) }),
    { maxLength: 4 },
  ),
});

type Position = [episode: number, page: number];

/**
 * `Zq`, the kind and the position, with no digit that a stemmer or a tokenizer could part from the rest. A kind must not end
 * in a letter from h to p, which would be read as a part of the number.
 */
export function canary([episode, page]: Position, kind: string): string {
  return `Zq${kind}${letters(episode)}x${letters(page)}x`;
}

/** The positions of all canaries in a text. */
export function canariesIn(text: string): Position[] {
  return canaryMarksIn(text).map(({ at }) => at);
}

/** All canaries in a text, each with the kind it was made of. */
export function canaryMarksIn(text: string): { kind: string; at: Position }[] {
  const found = text.matchAll(/zq([a-z]+?)([g-p]+)x([g-p]+)x/gi);
  return [...found].map(([, kind = "", episode = "", page = ""]) => ({
    kind: kind.toLowerCase(),
    at: [numberOf(episode), numberOf(page)],
  }));
}

const DIGITS = "ghijklmnop";
const letters = (number: number) => [...String(number)].map((digit) => DIGITS[Number(digit)]).join("");
const numberOf = (word: string) =>
  Number([...word.toLowerCase()].map((letter) => DIGITS.indexOf(letter)).join(""));

/** Makes the book of a shape. Positions wrap around, so that every shape is a valid book. */
export function makeBook(shape: BookShape, slug = "generated"): SeriesContent {
  const positions = shape.pages.flatMap((count, index) =>
    Array.from({ length: count }, (_, page): Position => [index + 1, page + 1]),
  );
  const at = (index: number): Position => positions[index % positions.length] ?? [1, 1];
  const entities = shape.entities.map((entity, index) => makeEntity(entity, index, at)).toSorted(byDebut);
  return {
    series: {
      slug,
      title: { en: "A generated book" },
      language: "en",
      languages: ["en"],
      license: "CC0",
      license_url: "https://example.org/license",
      attribution: "nobody",
      attribution_url: "https://example.org",
      art: "included",
      shelf: 1,
    },
    episodes: shape.pages.map((count, index) => ({
      slug: `${slug}-ep${index + 1}`,
      number: index + 1,
      titles: { en: `Part ${index + 1}` },
      teaser: { en: "Something happens." },
      credits: [{ role: "everything", names: ["nobody"] }],
      pages: Array.from({ length: count }, (_, page) =>
        makePage([index + 1, page + 1], shape.panelsPerPage, entities),
      ),
    })),
    entities,
    relationships: shape.edges.flatMap((edge, index) => makeEdge(edge, index, entities, at)),
  };
}

/** The episodes of a book with every panel changed as `redraw` says, which is told where the panel stands. */
export function redrawPanels(
  { episodes }: SeriesContent,
  redraw: (position: Position) => Partial<PanelContent>,
): SeriesContent["episodes"] {
  return episodes.map((episode) => ({
    ...episode,
    pages: episode.pages.map((page) => ({
      ...page,
      panels: page.panels.map((panel) => ({ ...panel, ...redraw([episode.number, page.page]) })),
    })),
  }));
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const [episodeA = 0, pageA = 0] = a;
  const [episodeB = 0, pageB = 0] = b;
  return episodeA < episodeB || (episodeA === episodeB && pageA < pageB);
}

function latest(a: Position, b: Position): Position {
  return isBefore(a, b) ? b : a;
}

function byDebut(a: EntityContent, b: EntityContent): number {
  return isBefore(debutOf(a), debutOf(b)) ? -1 : isBefore(debutOf(b), debutOf(a)) ? 1 : 0;
}

function debutOf(entity: EntityContent): Position {
  return entity.names[0]?.at ?? [1, 1];
}

function makeEntity(
  shape: BookShape["entities"][number],
  index: number,
  at: (index: number) => Position,
): EntityContent {
  const debut = at(shape.debut);
  const later = shape.renamed === null ? null : latest(debut, at(shape.renamed));
  const tag = letters(index);
  return {
    slug: `entity-${canary(debut, "slug").toLowerCase()}-${index}`,
    kind: index % 2 === 0 ? "character" : "place",
    names: [
      { name: { en: `${canary(debut, "name")} ${tag}` }, at: debut, alias: false },
      ...(later === null
        ? []
        : [{ name: { en: `${canary(later, "rename")} ${tag}` }, at: later, alias: false }]),
    ],
    facts: shape.facts
      .map((fact) => latest(debut, at(fact)))
      .toSorted((a, b) => (isBefore(a, b) ? -1 : 1))
      .map((known) => ({ text: { en: `The dragon knows ${canary(known, "fact")} ${tag}.` }, at: known })),
    portrait: { at: debut, box: [0, 0, 0.5, 0.5] },
    lint_ok: [],
  };
}

function makePage(position: Position, panels: number, entities: readonly EntityContent[]): PageContent {
  const present = entities.filter((entity) => !isBefore(position, debutOf(entity))).map(({ slug }) => slug);
  return {
    page: position[1],
    size: [600, 800],
    gist: { en: `On this page ${canary(position, "gist")} happens.` },
    mood: [canary(position, "mood")],
    places: [],
    speaks_of: [],
    panels: Array.from({ length: panels }, (_, index) => ({
      box: [0, index / panels, 1, 1 / panels],
      shows: { en: `A dragon shows ${canary(position, "shows")} in panel ${letters(index + 1)}.` },
      who: present,
      says: present.slice(0, 1).map((who) => ({
        who,
        gist: { en: `It speaks of ${canary(position, "says")}.` },
        bubble: {
          text: { en: `I say ${canary(position, "lettered")}!` },
          kind: "speech" as const,
          at: [0.5, (index + 0.5) / panels] as [number, number],
          width: 0.4,
        },
      })),
    })),
  };
}

function makeEdge(
  edge: BookShape["edges"][number],
  index: number,
  entities: readonly EntityContent[],
  at: (index: number) => Position,
): SeriesContent["relationships"] {
  const source = entities[edge.from % entities.length];
  const target = entities[edge.to % entities.length];
  if (source === undefined || target === undefined || source === target) return [];
  const begins = [debutOf(source), debutOf(target), at(edge.at)].reduce(latest);
  const ends = edge.until === null ? null : at(edge.until);
  const until = ends !== null && isBefore(begins, ends) ? { until: ends } : {};
  return [
    {
      source: source.slug,
      target: target.slug,
      kind: `kind-${canary(begins, "kind").toLowerCase()}-${index}`,
      at: begins,
      ...until,
    },
  ];
}
