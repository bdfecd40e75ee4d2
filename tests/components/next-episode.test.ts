import { describe, expect, it } from "vitest";
import { findNextEpisode } from "#components/reader/next-episode.ts";
import type { EpisodeSummary } from "#lib/contract.ts";

const EPISODE: EpisodeSummary = {
  id: "00000000-0000-4000-8000-000000000000",
  series: "lamps",
  series_title: "Lamps",
  series_title_language: "en",
  slug: "lamps-1",
  title: "One",
  title_language: "en",
  episode_number: 1,
  cover_image_url: null,
  cover_sources: [],
  page_count: 7,
  teaser: "A teaser.",
  teaser_language: "en",
  license: "",
  license_url: "",
  attribution: "",
  attribution_url: null,
};

function episode(episode_number: number, changes: Partial<EpisodeSummary> = {}): EpisodeSummary {
  return { ...EPISODE, episode_number, slug: `lamps-${episode_number}`, ...changes };
}

describe("what follows an episode", () => {
  it("is the next of its series, in whatever order they come", () => {
    const shelf = [episode(5), episode(3), episode(1), episode(2, { series: "others" })];
    expect(findNextEpisode(episode(1), shelf)?.slug).toBe("lamps-3");
  });

  it("has pages to read", () => {
    expect(findNextEpisode(episode(1), [episode(2, { page_count: 0 }), episode(3)])?.slug).toBe("lamps-3");
  });

  it("is nothing after the last", () => {
    expect(findNextEpisode(episode(3), [episode(1), episode(2), episode(3)])).toBeNull();
  });

  it("is told by its title, number and cover alone", () => {
    const next = findNextEpisode(episode(1), [episode(2)]);
    expect(Object.keys(next ?? {}).toSorted()).toEqual([
      "cover_sources",
      "episode_number",
      "slug",
      "title",
      "title_language",
    ]);
  });
});
