import { describe, expect, it } from "vitest";
import {
  explainLanguage,
  languageInForce,
  type ReaderLanguages,
} from "#components/reader/explain-language.ts";
import type { PageView } from "#lib/contract.ts";

const EN = { tag: "en", name: "English", english_name: "English" };
const FR = { tag: "fr", name: "Français", english_name: "French" };
const DE = { tag: "de", name: "Deutsch", english_name: "German" };

/** A reader who chose French, of a series that is written in English and, in parts, lettered in French. */
const READER: ReaderLanguages = { wanted: FR, choices: [EN, FR], text: "en" };

function page(page_number: number, art: string | null, text: string | null): PageView {
  const picture = { url: "", thumbnail_url: "", sources: [], placeholder: "", color: "", panel_boxes: [] };
  return {
    page_number,
    width: 1,
    height: 1,
    image: art === null ? null : { ...picture, language: art },
    text:
      text === null
        ? null
        : { language: text, alt: "", gist: "", panels: [], lettering: null, lettering_language: null },
  };
}

describe("the word about languages", () => {
  it("is not needed when art and text are as the reader chose", () => {
    expect(explainLanguage({ ...READER, text: "fr" }, [page(1, "fr", "fr")])).toBeNull();
    expect(explainLanguage({ ...READER, wanted: EN }, [page(1, "en", "en")])).toBeNull();
  });

  it("says which lettering is missing, and what is shown", () => {
    expect(explainLanguage(READER, [page(1, "en", "en")])).toBe(
      "This page has no French lettering yet: shown in English.",
    );
  });

  it("names the one page of a spread that differs, or both", () => {
    expect(explainLanguage(READER, [page(3, "fr", "en"), page(4, "en", "en")])).toMatch(
      /^Page 4 has no French/,
    );
    expect(explainLanguage(READER, [page(3, "en", "en"), page(4, "en", "en")])).toMatch(
      /^These pages have no/,
    );
  });

  it("says what a page without art is told in", () => {
    expect(explainLanguage(READER, [page(1, null, "en")])).toBe(
      "There is no French text here yet: told in English.",
    );
  });

  it("says what the companion answers in when only the art is as chosen", () => {
    expect(explainLanguage(READER, [page(1, "fr", "en")])).toContain("answers in English");
  });

  it("names a language that the series has nothing in", () => {
    const german = { ...READER, wanted: DE };
    expect(explainLanguage(german, [page(1, "en", "en")])).toContain("no German lettering");
  });
});

describe("the language in force", () => {
  it("is the reader's where the series has it, else the series' own", () => {
    expect(languageInForce(READER)).toBe("fr");
    expect(languageInForce({ ...READER, wanted: DE })).toBe("en");
  });
});
