import { describe, expect, it } from "vitest";
import { describePosition, lastOnScreen, namePages, positionAt } from "#components/reader/position.ts";

describe("the pages on screen", () => {
  it("a wide book pairs 1–2 and 3–4, and leaves an odd last page alone", () => {
    expect(positionAt(0, true, 5)).toEqual({ page: 1, rightPage: 2 });
    expect(positionAt(2, true, 5)).toEqual({ page: 3, rightPage: 4 });
    expect(positionAt(4, true, 5)).toEqual({ page: 5, rightPage: null });
  });

  it("a narrow book shows one page", () => {
    expect(positionAt(1, false, 5)).toEqual({ page: 2, rightPage: null });
  });

  it("the horizon is the right page of a spread, else the page", () => {
    expect(lastOnScreen({ page: 3, rightPage: 4 })).toBe(4);
    expect(lastOnScreen({ page: 3, rightPage: null })).toBe(3);
  });

  it("is said in words", () => {
    expect(describePosition({ page: 3, rightPage: null }, 6)).toBe("Page 3 of 6");
    expect(describePosition({ page: 3, rightPage: 4 }, 6)).toBe("Pages 3–4 of 6");
    expect(namePages({ page: 1, rightPage: 2 })).toBe("pages 1–2");
  });
});
