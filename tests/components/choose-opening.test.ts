import { describe, expect, it } from "vitest";
import { chooseOpening, type OpeningRequest } from "#components/reader/choose-opening.ts";

const READ_TO_FOUR: OpeningRequest = {
  requested: undefined,
  mayJump: false,
  pageCount: 6,
  furthestPage: 4,
  lastPage: 3,
};

describe("opening an episode", () => {
  it("a reader without a page in the address resumes where they left", () => {
    expect(chooseOpening(READ_TO_FOUR)).toEqual({ kind: "open", page: 3 });
  });

  it("a reader who has not begun starts on page 1", () => {
    expect(chooseOpening({ ...READ_TO_FOUR, furthestPage: 0, lastPage: 0 })).toEqual({
      kind: "open",
      page: 1,
    });
    expect(chooseOpening({ ...READ_TO_FOUR, requested: "1", furthestPage: 0 })).toEqual({
      kind: "open",
      page: 1,
    });
  });

  it("a page already read opens, the next one is asked about", () => {
    expect(chooseOpening({ ...READ_TO_FOUR, requested: "4" })).toEqual({ kind: "open", page: 4 });
    expect(chooseOpening({ ...READ_TO_FOUR, requested: "5" })).toEqual({ kind: "ask", page: 5 });
  });

  it("a reader who agreed to jump gets the page", () => {
    expect(chooseOpening({ ...READ_TO_FOUR, requested: "6", mayJump: true })).toEqual({
      kind: "open",
      page: 6,
    });
  });

  it.each(["0", "7", "-1", "1.5", "two", "", "1e1", "9999999"])("there is no page “%s”", (requested) => {
    expect(chooseOpening({ ...READ_TO_FOUR, requested, mayJump: true })).toEqual({ kind: "out_of_range" });
  });

  it("an episode that has lost pages resumes on its last one", () => {
    expect(chooseOpening({ ...READ_TO_FOUR, pageCount: 2 })).toEqual({ kind: "open", page: 2 });
  });

  it("an episode without pages says so, whatever was asked", () => {
    expect(chooseOpening({ ...READ_TO_FOUR, requested: "1", pageCount: 0 })).toEqual({ kind: "empty" });
  });
});
