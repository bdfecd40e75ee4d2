import { describe, expect, it } from "vitest";
import { negotiateLanguage } from "#lib/sessions/visitor.ts";

describe("a newcomer's language", () => {
  it.each([
    ["a browser that says nothing", null, "en"],
    ["a browser that takes anything", "*", "en"],
    ["a French browser", "fr", "fr"],
    ["a Canadian browser", "fr-CA,fr;q=0.9,en-US;q=0.8,en;q=0.7", "fr"],
    ["a browser that likes what is not here, then French", "sv,fr;q=0.5,en;q=0.4", "fr"],
    ["weights in any order", "en;q=0.3, fr;q=0.9", "fr"],
    ["a browser that refuses French", "fr;q=0, en", "en"],
    ["a browser with nothing that is here", "sv-SE,sv;q=0.9", "en"],
    ["letters in any case", "FR-ca", "fr"],
    ["a Chinese browser, by the comic's own code", "zh-CN,zh;q=0.9,en;q=0.8", "cn"],
    ["a Korean browser, by the comic's own code", "ko-KR", "kr"],
    ["a broken header", ";;q=,,=fr;q=x", "en"],
  ])("is, for %s, the best of what the library has", (_, header, expected) => {
    expect(negotiateLanguage(header, ["en", "fr", "cn", "kr"])).toBe(expected);
  });

  it("is the first of the library's for want of any other, whatever that is", () => {
    expect(negotiateLanguage("sv", ["fr", "de"])).toBe("fr");
    expect(negotiateLanguage(null, ["fr", "de"])).toBe("fr");
  });

  it("is no worse for a header of absurd length", () => {
    expect(negotiateLanguage(`${"sv,".repeat(20_000)}fr`, ["en", "fr"])).toBe("fr");
  });
});
