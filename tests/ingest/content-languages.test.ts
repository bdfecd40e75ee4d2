import { describe, expect, it } from "vitest";
import { complaintsAfter, GOOD, type Rewriting, reviewAfter, reviewOf } from "./content-folder.ts";

const promising = (languages: string): Rewriting => [
  "series.yaml",
  "languages: [en, fr]",
  `languages: [en, fr]\ntext_languages: ${languages}`,
];
const TRANSLATED = {
  "series.yaml": GOOD["series.yaml"]
    .replace("The Lantern", "{ en: The Lantern, fr: La Lanterne }")
    .replace("languages: [en, fr]", "languages: [en, fr]\ntext_languages: [en, fr]"),
  "episodes/ep01.yaml": `slug: ep01-dusk
number: 1
titles: { en: Dusk, fr: Crépuscule }
teaser: { en: A light goes out., fr: Une lumière s'éteint. }
credits: [{ role: art, names: [Somebody] }]
pages:
  - page: 1
    size: [600, 800]
    gist: { en: Ada lights the lantern., fr: Ada allume la lanterne. }
    mood: [calm]
    panels:
      - box: [0, 0, 1, 1]
        shows: { en: Ada stands on the quay., fr: Ada est sur le quai. }
        who: [ada, gull]
        says:
          - who: ada
            gist: { en: She is glad., fr: Elle est contente. }
            bubble: { text: { en: "Ah!", fr: "Oh !" }, at: [0.5, 0.5], width: 0.3 }
`,
  "world/all.yaml": `entities:
  - slug: ada
    kind: character
    names: [{ name: Ada, at: [1, 1] }]
    facts: [{ text: { en: Ada lights lanterns., fr: Ada allume des lanternes. }, at: [1, 1] }]
  - { slug: gull, kind: creature, names: [{ name: { en: a gull, fr: une mouette }, at: [1, 1] }] }
`,
};

const LACKING: [what: string, file: keyof typeof TRANSLATED, from: string, to: string, place: string][] = [
  ["a title", "episodes/ep01.yaml", ", fr: Crépuscule", "", "episodes/ep01.yaml:3 titles"],
  ["a teaser", "episodes/ep01.yaml", ", fr: Une lumière s'éteint.", "", "episodes/ep01.yaml:4 teaser"],
  ["a gist", "episodes/ep01.yaml", ", fr: Ada allume la lanterne.", "", "episodes/ep01.yaml:9 pages[0].gist"],
  [
    "a panel",
    "episodes/ep01.yaml",
    ", fr: Ada est sur le quai.",
    "",
    "episodes/ep01.yaml:13 pages[0].panels[0].shows",
  ],
  [
    "what is said",
    "episodes/ep01.yaml",
    "{ en: She is glad., fr: Elle est contente. }",
    "She is glad.",
    "episodes/ep01.yaml:17 pages[0].panels[0].says[0].gist",
  ],
  [
    "a balloon",
    "episodes/ep01.yaml",
    ', fr: "Oh !"',
    "",
    "episodes/ep01.yaml:18 pages[0].panels[0].says[0].bubble.text",
  ],
  [
    "a fact",
    "world/all.yaml",
    ", fr: Ada allume des lanternes.",
    "",
    "world/all.yaml:5 entities[0].facts[0].text",
  ],
  [
    "a name that is a common noun",
    "world/all.yaml",
    "{ en: a gull, fr: une mouette }",
    "a gull",
    "world/all.yaml:6 entities[1].names[0].name",
  ],
];

describe("a series that promises its texts in several languages", () => {
  it("is right when each text is in all of them; proper names and moods need no translation", async () => {
    expect(await reviewOf(TRANSLATED)).toEqual([]);
  });

  it.each(LACKING)("is told when %s lacks one", async (_what, file, from, to, place) => {
    expect(TRANSLATED[file]).toContain(from);
    expect(await reviewOf({ ...TRANSLATED, [file]: TRANSLATED[file].replace(from, to) })).toEqual([
      `${place}: has no text in fr, which series.yaml lists in text_languages`,
    ]);
  });

  it("is refused until it keeps its promise", async () => {
    expect(await complaintsAfter(...promising("[en, fr]"))).toContain(
      "series.yaml:2 title: has no text in fr, which series.yaml lists in text_languages",
    );
  });

  it("cannot promise a language that it is not offered in, or leave out its own", async () => {
    expect(await reviewAfter(promising("[en, de]"))).toContain(
      "series.yaml:5 text_languages[1]: de is not among the languages of the series",
    );
    expect(await reviewAfter(promising("[fr]"))).toContain(
      "series.yaml:5 text_languages: must contain en, the series' own language",
    );
  });
});
