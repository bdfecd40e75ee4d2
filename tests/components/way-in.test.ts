import { describe, expect, it } from "vitest";
import { chooseWayIn } from "#components/library/choose-way-in.ts";
import { placeIn } from "#components/library/place.ts";
import { arrangeShelves } from "#components/library/shelves.ts";
import type { EpisodeSummary } from "#lib/contract.ts";

function episode(series: string, episode_number: number, page_count = 7): EpisodeSummary {
  return {
    ...{ id: "00000000-0000-4000-8000-000000000001", series, episode_number, page_count },
    ...{ series_title: series, series_title_language: "en", slug: `${series}${episode_number}` },
    ...{ title: "A title", title_language: "en", teaser: null, teaser_language: "en" },
    ...{ cover_image_url: null, cover_sources: [], license: "CC BY 4.0" },
    ...{ license_url: "https://example.org", attribution: "somebody", attribution_url: null },
  };
}

const shelves = arrangeShelves([episode("a", 1), episode("a", 2), episode("b", 1), episode("b", 2, 0)]);
const finished = { furthestPage: 7, lastPage: 7 };

function wayIn(...progress: [slug: string, place: { furthestPage: number; lastPage: number }][]) {
  const chosen = chooseWayIn(shelves, new Map(progress));
  return chosen && [chosen.kind, chosen.episode.slug];
}

describe("the way in", () => {
  it("is the first episode of the first shelf for a newcomer", () => {
    expect(wayIn()).toEqual(["start", "a1"]);
  });

  it("is what was read last, wherever it stands", () => {
    expect(wayIn(["b1", { furthestPage: 3, lastPage: 2 }], ["a1", { furthestPage: 5, lastPage: 5 }])).toEqual(
      ["continue", "b1"],
    );
  });

  it("is the next episode for whoever has finished theirs, also from its last two pages on one screen", () => {
    expect(wayIn(["a1", finished])).toEqual(["read_on", "a2"]);
    expect(wayIn(["a1", { furthestPage: 7, lastPage: 6 }])).toEqual(["read_on", "a2"]);
  });

  it("is the place in an episode that is read for the second time", () => {
    expect(wayIn(["a1", { furthestPage: 7, lastPage: 3 }])).toEqual(["continue", "a1"]);
  });

  it("is what else was begun after the last episode of a series, before another series is begun", () => {
    expect(wayIn(["a2", finished], ["a1", { furthestPage: 2, lastPage: 2 }])).toEqual(["continue", "a1"]);
    expect(wayIn(["a2", finished], ["a1", finished])).toEqual(["read_on", "b1"]);
  });

  it("is nothing once all is read, and never an episode without pages", () => {
    expect(wayIn(["b1", finished], ["a2", finished], ["a1", finished])).toBeNull();
    expect(chooseWayIn(arrangeShelves([episode("b", 2, 0)]), new Map())).toBeNull();
  });
});

describe("a reader's place in an episode", () => {
  it("is said as a page of all, and as a share of them", () => {
    const place = placeIn(8, { furthestPage: 4, lastPage: 2 });
    expect(place).toEqual({ page: 2, share: 0.25, words: "Page 2 of 8", isFinished: false });
  });

  it("is read once the last page was on screen, and stays so", () => {
    expect(placeIn(7, finished)).toMatchObject({ share: 1, words: "Read", isFinished: true });
    expect(placeIn(7, { furthestPage: 7, lastPage: 2 })).toMatchObject({ words: "Read", isFinished: false });
  });

  it("is never further than the episode is long", () => {
    expect(placeIn(3, { furthestPage: 5, lastPage: 5 })).toMatchObject({ page: 3, share: 1 });
  });
});
