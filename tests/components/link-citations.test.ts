import { describe, expect, it } from "vitest";
import { citedNumber, citedSources, linkCitations } from "#components/chat/link-citations.ts";

const SOURCES = [{ n: 1 }, { n: 2 }, { n: 12 }];

describe("citations in an answer", () => {
  it("lead to their source", () => {
    expect(linkCitations("Lit at dusk [1][12].", SOURCES)).toBe(
      "Lit at dusk [1](#source-1)[12](#source-12).",
    );
  });

  it("of nothing we gave are dropped", () => {
    expect(linkCitations("Lit at dusk [7].", SOURCES)).toBe("Lit at dusk .");
  });

  it("still half written are held back", () => {
    expect(linkCitations("Lit at dusk [1", SOURCES)).toBe("Lit at dusk");
    expect(linkCitations("Lit at dusk [", SOURCES)).toBe("Lit at dusk");
  });

  it("are not made of a model's own links", () => {
    expect(linkCitations("[1](https://elsewhere.example)", SOURCES)).toBe("[1](https://elsewhere.example)");
  });

  it("are recognised by nothing but our own address", () => {
    expect(citedNumber("#source-12")).toBe(12);
    for (const href of ["#source-", "#source-1x", "https://x.example/#source-1", undefined]) {
      expect(citedNumber(href)).toBeNull();
    }
  });

  it("choose the sources listed below, and none is listed when none is cited", () => {
    expect(citedSources("Only this [2].", SOURCES)).toEqual([{ n: 2 }]);
    expect(citedSources("No citation.", SOURCES)).toEqual([]);
  });
});
