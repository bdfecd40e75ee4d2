import { describe, expect, it } from "vitest";
import { arrangeShelves, countPages } from "#components/library/shelves.ts";
import { typeScale } from "#components/reader/page/type-scale.ts";
import { bookAspect } from "#components/reader/reader-episode.ts";
import type { EpisodeSummary } from "#lib/contract.ts";

function episode(series: string, episode_number: number): EpisodeSummary {
  const slug = `${series}-${episode_number}`;
  const id = "00000000-0000-4000-8000-000000000001";
  return {
    id,
    series,
    series_title: `The book of ${series}`,
    series_title_language: "en",
    slug,
    title: slug,
    title_language: "en",
    episode_number,
    cover_image_url: null,
    cover_sources: [],
    page_count: 1,
    teaser: null,
    teaser_language: "en",
    license: "CC BY 4.0",
    license_url: "https://creativecommons.org/licenses/by/4.0/",
    attribution: `the author of ${series}`,
    attribution_url: "https://example.org",
  };
}

describe("the library", () => {
  it("F-PICK-01: stands episodes by number, series apart", () => {
    const shelves = arrangeShelves([episode("b", 3), episode("a", 1), episode("b", 1), episode("b", 2)]);
    expect(
      shelves.map(({ series, episodes }) => [series, ...episodes.map((item) => item.episode_number)]),
    ).toEqual([
      ["b", 1, 2, 3],
      ["a", 1],
    ]);
  });

  it("F-PICK-06: counts pages in words, a single one in the singular", () => {
    expect([0, 1, 2].map(countPages)).toEqual(["0 pages", "1 page", "2 pages"]);
  });

  it("names each series and credits its author", () => {
    const [shelf] = arrangeShelves([episode("a", 1)]);
    expect(shelf?.title).toBe("The book of a");
    expect(shelf?.credit).toMatchObject({ attribution: "the author of a", license: "CC BY 4.0" });
  });
});

describe("the shape of a book", () => {
  const size = (page_number: number, width: number, height: number) => ({ page_number, width, height });

  it("F-FLIP-09: is that of its middle page, whatever one panorama says", () => {
    expect(bookAspect([size(1, 4000, 1000), size(2, 700, 1000), size(3, 710, 1000)])).toBeCloseTo(0.71);
  });

  it("is an upright sheet until sizes are known", () => {
    expect(bookAspect([])).toBeLessThan(1);
  });
});

describe("a page set in type", () => {
  const panels = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      panel: index + 1,
      shows: "x".repeat(150),
      says: [],
      who: [],
    }));

  it("is set smaller the more it says, within what can be read", () => {
    const scales = [1, 4, 8, 12, 40].map((count) => typeScale({ gist: "A gist.", panels: panels(count) }));
    expect(scales).toEqual(scales.toSorted((a, b) => b - a));
    expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.74);
    expect(Math.max(...scales)).toBeLessThanOrEqual(1.3);
  });
});
