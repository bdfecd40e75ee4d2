import { describe, expect, it } from "vitest";
import { parseEpisodeRange } from "#lib/ingest/episode-range.ts";

describe("an editor who writes", () => {
  it.each<[string, number[]]>([
    ["3", [3]],
    ["1-3", [1, 2, 3]],
    ["1-3,5", [1, 2, 3, 5]],
    [" 5 , 1 - 2 ", [1, 2, 5]],
    ["2,2,1-3", [1, 2, 3]],
    ["10,9", [9, 10]],
    ["7-7", [7]],
  ])("%j means the episodes %j", (text, episodes) => {
    expect(parseEpisodeRange(text)).toEqual(episodes);
  });

  it.each([
    "",
    " ",
    "a",
    "1,",
    ",1",
    "1-",
    "-1",
    "1--2",
    "1..3",
    "1-2-3",
    "1.5",
    "1e3",
    "12345",
    "1;2",
    "3-1",
  ])("%j means none", (text) => {
    expect(parseEpisodeRange(text)).toEqual([]);
  });
});
