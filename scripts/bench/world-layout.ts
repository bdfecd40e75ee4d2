/** How long it takes to say where everybody stands, in a world as large as a long comic has; a frame is 16.7 ms. */
import { arrangeFocus, arrangeWhole } from "#components/world/arrange.ts";
import type { World } from "#components/world/filter-world.ts";
import { placeAll } from "#lib/world/place.ts";
import type { Figure, Measure } from "./figure.ts";

/** As many as the world of the comic's first 39 episodes has. */
const FIGURES = 45;
const TIES = 57;
const RUNS = 101;

export const worldLayout: Measure = {
  name: "world-layout",
  title: "Where everybody in the world stands",
  needsSite: false,
  measure: async () => {
    const world = largeWorld();
    const figures = world.nodes.map(({ id }, page) => ({ id, episode: 1, page }));
    const ties = world.edges.map(({ source, target }) => ({
      ...{ sourceId: source, targetId: target, episode: 1 },
      page: Math.max(indexOf(source), indexOf(target)),
    }));
    return [
      ...timesOf("the whole world, placed by the server", () => placeAll(figures, ties)),
      ...timesOf("the whole world, in the browser", () => arrangeWhole(world.nodes)),
      ...timesOf("around a page where everybody is, in the browser", () => arrangeFocus(world, false)),
    ];
  },
};

/** One in three on screen; everybody tied to the one before, and the rest of the ties spread over all. */
function largeWorld(): World {
  const nodes = Array.from({ length: FIGURES }, (_, index) => ({
    ...{ id: nameOf(index), slug: nameOf(index), name: nameOf(index), other_names: [], summary: null },
    ...{ kind: "character" as const, portrait: null, episode_debut: 1, page_debut: index + 1 },
    ...{ on_screen: index % 3 === 0, x: 0, y: 0 },
  }));
  const edges = Array.from({ length: TIES }, (_, index) => ({
    ...{ id: `tie-${index}`, kind: "friend-of", episode_debut: 1, page_debut: 1, ended: null },
    source: nameOf(index % FIGURES),
    target: nameOf((index * 7 + 1) % FIGURES),
  })).filter(({ source, target }) => source !== target);
  return { nodes, edges };
}

const nameOf = (index: number) => `figure-${index}`;
const indexOf = (name: string) => Number(name.split("-").at(-1));

function timesOf(on: string, work: () => unknown): Figure[] {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
  const [median = Number.NaN, worst = Number.NaN] = [times[(RUNS - 1) / 2], times.at(-1)];
  const of = `laying out ${FIGURES} figures`;
  return [
    { of: `${of}, median`, on, value: median, unit: "ms" },
    { of: `${of}, the first and slowest`, on, value: worst, unit: "ms" },
  ];
}
