import { describe, expect, it } from "vitest";
import { describeChanges, describeReach } from "#components/admin/change-words.ts";
import type { Changes } from "#lib/contract-changes.ts";

const NOTHING: Changes = {
  affects_from: null,
  series: [],
  episodes: [],
  pages: [],
  panels: [],
  entities: [],
  facts: [],
  names: [],
  relationships: [],
  pictures: { fetch: 0, encode: 0, remove: 0, warnings: [] },
  vectors: { make: 0, keep: 9, model: "builtin", model_before: "builtin" },
  questions: {
    before: 3,
    after: 3,
    added: [],
    changed: [],
    removed: [],
    found_before: null,
    found_after: null,
    no_longer_found: [],
    newly_found: [],
  },
  readers_moved: 0,
  rows: { written: 0, removed: 0 },
  warnings: [],
};
const at = (episode: number, page: number) => ({ episode, page });
const told = (changes: Partial<Changes>) =>
  describeChanges({ ...NOTHING, ...changes }).map(({ heading, lines }) => [
    heading,
    ...lines.map(({ text }) => text),
  ]);

describe("an editor who reads what a bundle changes", () => {
  it("is told nothing where nothing changes", () => {
    expect(told({})).toEqual([]);
    expect(describeReach(NOTHING)).toBe("No reader notices anything on a page.");
  });

  it("is told from which page on readers notice it, and of readers who are moved", () => {
    expect(describeReach({ ...NOTHING, affects_from: at(1, 2) })).toBe(
      "Readers from episode 1, page 2 on notice it.",
    );
    expect(describeReach({ ...NOTHING, affects_from: at(1, 2), readers_moved: 1 })).toContain(
      "1 reader stands on a page that goes",
    );
    expect(describeReach({ ...NOTHING, readers_moved: 2 })).toContain("2 readers stand on a page that goes");
  });

  it("is told of a fact whose date moves, and of a name that becomes known earlier", () => {
    const dates = { from: at(2, 1), to: at(1, 2), affects_from: at(1, 2), before: "Grey", after: "Grey" };
    expect(
      told({
        facts: [{ change: "moved", entity: "gull", ...dates }],
        names: [{ change: "moved", entity: "gull", known_earlier: true, ...dates }],
      }),
    ).toEqual([
      [
        "Names",
        "gull: moved from episode 2, page 1 to episode 1, page 2; readers from episode 1, page 2 on notice it. Readers know it earlier than before.",
      ],
      [
        "Facts",
        "gull: moved from episode 2, page 1 to episode 1, page 2; readers from episode 1, page 2 on notice it.",
      ],
    ]);
  });
});

describe("an editor who reads on", () => {
  it("is shown what a panel said and says", () => {
    const [group] = describeChanges({
      ...NOTHING,
      panels: [
        {
          change: "changed",
          at: at(1, 1),
          panel: 2,
          fields: ["shows"],
          before: "She waits.",
          after: "He waits.",
        },
      ],
    });
    expect(group).toEqual({
      heading: "Pages and panels",
      lines: [
        { text: "Episode 1, page 1, panel 2: changed (shows).", before: "She waits.", after: "He waits." },
      ],
    });
  });

  it("is told of pictures, vectors and questions in whole numbers", () => {
    const question = { id: "where", asks: "Where is it?", at: at(1, 1) };
    expect(
      told({
        pictures: { fetch: 1, encode: 2, remove: 0, warnings: ["page-01.svg is missing"] },
        vectors: { make: 4, keep: 5, model: "bge-m3", model_before: "builtin" },
        questions: { ...NOTHING.questions, added: [question], found_before: 3, found_after: 4 },
      }),
    ).toEqual([
      [
        "Pictures",
        "1 picture to fetch from the comic’s site.",
        "2 pictures to encode.",
        "page-01.svg is missing",
      ],
      ["Vectors", "4 to make with bge-m3, 5 kept. The ones there are come from builtin."],
      [
        "Questions (never published)",
        "Added: “Where is it?” (where, episode 1, page 1).",
        "Search finds the evidence of 3 before, 4 after.",
      ],
    ]);
  });
});
