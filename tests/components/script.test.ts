import { describe, expect, it } from "vitest";
import { scriptOf } from "#components/reader/page/script.ts";
import type { PageText } from "#lib/contract.ts";

const PAGE: PageText = {
  language: "en",
  alt: "",
  gist: "A lamp is dark.",
  panels: [
    { panel: 1, shows: "A pier.", says: [{ who: "Pim", gist: "Pim counts the lamps." }], who: [] },
    { panel: 2, shows: "A lamp.", says: [{ who: "Tobin", gist: "Somebody asks who is there." }], who: [] },
  ],
  lettering: null,
  lettering_language: null,
};

describe("a page as a script", () => {
  it("tells what is said where the lettering is not known, naming a speaker once", () => {
    const [first, second] = scriptOf(PAGE).panels;
    expect(first?.lines).toMatchObject([{ speaker: null, words: "Pim counts the lamps.", isQuote: false }]);
    expect(second?.lines).toMatchObject([{ speaker: "Tobin", isQuote: false, language: "en" }]);
  });

  it("quotes what is lettered in its place, panel by panel and in the lettering's own language", () => {
    const lettering = [{ panel: 1, who: "Pim", kind: "whisper", text: "Trente-neuf…" }] as const;
    const [first, second] = scriptOf({ ...PAGE, lettering: [...lettering], lettering_language: "fr" }).panels;
    expect(first?.lines).toMatchObject([
      { speaker: "Pim", manner: "whispers", words: "Trente-neuf…", isQuote: true, language: "fr" },
    ]);
    expect(second?.lines).toMatchObject([{ isQuote: false, language: "en" }]);
  });

  it("says of words without a speaker what they are, and keeps those that stand on no panel", () => {
    const lettering: PageText["lettering"] = [
      { panel: 1, who: null, kind: "sound", text: "ding" },
      { panel: 1, who: null, kind: null, text: "…" },
      { panel: null, who: null, kind: "caption", text: "To be continued" },
    ];
    const script = scriptOf({ ...PAGE, lettering, lettering_language: "en" });
    expect(script.panels[0]?.lines.map(({ speaker }) => speaker)).toEqual(["Sound", null]);
    expect(script.elsewhere).toMatchObject([{ speaker: "Caption", words: "To be continued" }]);
  });

  it("tells two lines apart that say the same", () => {
    const twice = { panel: 2, who: "Pim", kind: "speech", text: "Forty." } as const;
    const script = scriptOf({ ...PAGE, lettering: [twice, { ...twice }], lettering_language: "en" });
    expect(new Set(script.panels[1]?.lines.map(({ key }) => key)).size).toBe(2);
  });
});
