import { describe, expect, it } from "vitest";
import { askAbout } from "#components/world/ask-about.ts";
import { isAfter, nameDuration, shortDuration } from "#components/world/moment.ts";
import { atStart, joinOf, wordsOf } from "#components/world/relation-words.ts";

const sentence = (source: string, kind: string, target: string) =>
  `${atStart(source)}${joinOf(kind)}${target}`;

describe("a relation in words", () => {
  it.each([
    ["Pim", "lives-in", "Lanthe", "Pim lives in Lanthe"],
    ["Pim", "lights", "the forty lamps", "Pim lights the forty lamps"],
    ["the wet prints", "lead-to", "the Tall Light", "The wet prints lead to the Tall Light"],
    ["Pim", "apprentice-of", "Master Orlo", "Pim, apprentice of Master Orlo"],
    ["the forty lamps", "located-in", "Lanthe", "The forty lamps, located in Lanthe"],
    ["the brown tabby", "angry-with", "Carrot", "The brown tabby, angry with Carrot"],
    ["Pepper", "summoned_by", "Thyme", "Pepper, summoned by Thyme"],
    ["Pim", "speaks-of", "the keeper", "Pim speaks of the keeper"],
    ["l’oiseau de lumière", "hatched-from", "l’œuf", "L’oiseau de lumière, hatched from l’œuf"],
  ])("is a sentence that is right for one and for many: %s %s %s", (source, kind, target, told) => {
    expect(sentence(source, kind, target)).toBe(told);
  });

  it("is a short label on its line", () => {
    expect(wordsOf("companion-of")).toBe("companion of");
    expect(wordsOf("member_of")).toBe("member of");
  });
});

describe("when a relation holds", () => {
  const at = (episode: number, page: number) => ({ episode, page });

  it("is told by pages, and by episodes only for those that are not being read", () => {
    expect(nameDuration({ since: at(2, 3), until: null }, 2)).toBe("from page 3");
    expect(nameDuration({ since: at(1, 3), until: null }, 2)).toBe("from page 3 of episode 1");
    expect(nameDuration({ since: at(2, 3), until: at(2, 5) }, 2)).toBe("from page 3 until page 5");
    expect(nameDuration({ since: at(1, 4), until: at(2, 6) }, 2)).toBe(
      "from page 4 of episode 1 until page 6",
    );
    expect(nameDuration({ since: at(1, 4), until: at(1, 6) }, 2)).toBe(
      "from page 4 until page 6 of episode 1",
    );
  });

  it("is told in short where there is little room", () => {
    expect(shortDuration({ since: at(2, 3), until: null }, 2)).toEqual(["from page 3"]);
    expect(shortDuration({ since: at(1, 4), until: at(2, 6) }, 2)).toEqual([
      "from ep. 1, p. 4",
      "until page 6",
    ]);
  });

  it("is later by episode before it is later by page", () => {
    expect(isAfter(at(2, 1), at(1, 9))).toBe(true);
    expect(isAfter(at(1, 9), at(2, 1))).toBe(false);
    expect(isAfter(at(1, 2), at(1, 2))).toBe(false);
  });
});

describe("the question about somebody", () => {
  it.each([
    ["Pim", "character", "en", "Who is Pim?"],
    ["the brown tabby", "creature", "en", "Who is the brown tabby?"],
    ["Lanthe", "place", "en", "What is Lanthe?"],
    ["the forty lamps", "object", "en", "What are the forty lamps?"],
    ["the Guild of Small Lights", "coven", "en", "What is the Guild of Small Lights?"],
    ["the glass", "object", "en", "What is the glass?"],
    ["la silhouette grise", "character", "fr", "Qui est la silhouette grise ?"],
    ["les quarante lampes", "object", "fr", "Qu’est-ce que les quarante lampes ?"],
  ] as const)("is asked in the language of the name: %s (%s, %s)", (name, kind, language, question) => {
    expect(askAbout({ name, kind, language })).toBe(question);
  });
});
