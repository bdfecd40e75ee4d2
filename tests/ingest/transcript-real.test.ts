import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { realPages } from "#tests/support/comic-site.ts";
import { type MeasuredPage, measureTranscripts, sharesOf } from "#tests/support/transcript-yardstick.ts";

describe.skipIf(realPages === null)(
  "with the comic's own lettering (skipped unless COMPANION_FIXTURES names its folder)",
  () => {
    const measured: MeasuredPage[] = realPages === null ? [] : measureTranscripts(dirname(realPages));
    const languages = [...new Set(measured.map(({ language }) => language))];

    it("reads every page there is, in several languages", () => {
      expect(measured.length).toBeGreaterThan(200);
      expect(languages.toSorted()).toEqual(["de", "en", "es", "fr", "ja"]);
    });

    it("finds nearly every word that others found, and hardly any that they did not", () => {
      const { found, extra } = sharesOf(measured);
      expect(found).toBeGreaterThan(0.985);
      expect(extra).toBeLessThan(0.01);
      // Others have noises in pieces; ours are words again, and are found letter by letter.
      expect(sharesOf(measured).foundLetters).toBeGreaterThan(0.999);
      for (const language of languages) {
        const pages = measured.filter((page) => page.language === language);
        expect(sharesOf(pages).found, language).toBeGreaterThan(0.95);
      }
    });

    it("puts nearly all of them in the same order, without knowing the panels", () => {
      expect(sharesOf(measured).inOrder).toBeGreaterThan(0.95);
    });
  },
);
