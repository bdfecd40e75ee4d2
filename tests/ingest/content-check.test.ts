import { describe, expect, it } from "vitest";
import { complaintsAfter, complaintsOf, type File, SERIES, write } from "./content-folder.ts";

type Slip = [slip: string, file: File, from: string, to: string, complaints: string[]];

const SERIES_SLIPS: Slip[] = [
  [
    "two episodes of one number",
    "episodes/ep02.yaml",
    "number: 2",
    "number: 1",
    [
      "episodes/ep02.yaml:2 number: 1 is taken by another episode",
      "episodes/ep02.yaml:11 pages[0].panels[0].who[0]: gull is not known before [1, 2]",
      "world/people.yaml:6 entities[0].names[1].at: [2, 1] is no page of this series",
      "world/people.yaml:8 entities[0].facts[0].at: [2, 1] is no page of this series",
      "world/people.yaml:19 relationships[0].at: [2, 1] is no page of this series",
      "world/people.yaml:20 relationships[1].until: [2, 1] is no page of this series",
    ],
  ],
  [
    "two episodes of one slug",
    "episodes/ep02.yaml",
    "ep02-dawn",
    "ep01-dusk",
    ["episodes/ep02.yaml:1 slug: ep01-dusk is taken by another episode"],
  ],
  [
    "a gap in the pages",
    "episodes/ep02.yaml",
    "page: 1",
    "page: 2",
    [
      "episodes/ep02.yaml:7 pages[0].page: must be 1: pages are counted from 1 without a gap",
      "world/people.yaml:6 entities[0].names[1].at: [2, 1] is no page of this series",
      "world/people.yaml:8 entities[0].facts[0].at: [2, 1] is no page of this series",
      "world/people.yaml:19 relationships[0].at: [2, 1] is no page of this series",
      "world/people.yaml:20 relationships[1].until: [2, 1] is no page of this series",
    ],
  ],
  [
    "an episode that is missing",
    "episodes/ep02.yaml",
    "number: 2",
    "number: 3",
    [
      "episodes/ep02.yaml:2 number: must be 2: episodes are counted from 1 without a gap",
      "world/people.yaml:6 entities[0].names[1].at: [2, 1] is no page of this series",
      "world/people.yaml:8 entities[0].facts[0].at: [2, 1] is no page of this series",
      "world/people.yaml:19 relationships[0].at: [2, 1] is no page of this series",
      "world/people.yaml:20 relationships[1].until: [2, 1] is no page of this series",
    ],
  ],
  [
    "a text without the series' own language",
    "episodes/ep01.yaml",
    "{ en: Dusk, fr: Crépuscule }",
    "{ fr: Crépuscule }",
    ["episodes/ep01.yaml:3 titles: has no text in en, the series' own language"],
  ],
  [
    "a series not offered in its own language",
    "series.yaml",
    "languages: [en, fr]",
    "languages: [fr]",
    ["series.yaml:4 languages: must contain en, the series' own language"],
  ],
];

const ENTITY_SLIPS: Slip[] = [
  [
    "two entities of one slug",
    "world/people.yaml",
    "slug: harbour",
    "slug: ada",
    [
      "episodes/ep01.yaml:13 pages[0].places[0]: harbour is no entity of this world",
      "world/people.yaml:15 entities[2].slug: ada is taken by another entity",
    ],
  ],
  [
    "somebody nobody knows",
    "episodes/ep01.yaml",
    "{ who: ada,",
    "{ who: bob,",
    ["episodes/ep01.yaml:22 pages[0].panels[1].says[0].who: bob is no entity of this world"],
  ],
  [
    "somebody a reader cannot know yet",
    "episodes/ep01.yaml",
    "who: [ada]",
    "who: [ada, gull]",
    ["episodes/ep01.yaml:17 pages[0].panels[0].who[1]: gull is not known before [1, 2]"],
  ],
  [
    "a place a reader cannot know yet",
    "episodes/ep01.yaml",
    "places: [harbour]",
    "places: [harbour, gull]",
    ["episodes/ep01.yaml:13 pages[0].places[1]: gull is not known before [1, 2]"],
  ],
  [
    "a speaker a reader cannot know yet",
    "episodes/ep01.yaml",
    "{ who: ada,",
    "{ who: gull,",
    ["episodes/ep01.yaml:22 pages[0].panels[1].says[0].who: gull is not known before [1, 2]"],
  ],
  [
    "somebody listed twice in one panel",
    "episodes/ep01.yaml",
    "who: [ada, gull]",
    "who: [ada, gull, ada]",
    ["episodes/ep01.yaml:28 pages[1].panels[0].who[2]: ada is listed twice"],
  ],
  [
    "an entity that is not on the page of its debut",
    "episodes/ep01.yaml",
    "places: [harbour]",
    "places: []",
    [
      "world/people.yaml:17 entities[2].names[0].at: harbour is on no panel, no place and not spoken of on [1, 1], where it is first met",
    ],
  ],
  [
    "somebody spoken of before the page of the debut",
    "episodes/ep01.yaml",
    "places: [harbour]",
    "places: [harbour]\n    speaks_of: [gull]",
    ["episodes/ep01.yaml:14 pages[0].speaks_of[0]: gull is not known before [1, 2]"],
  ],
  [
    "a later name before the first",
    "world/people.yaml",
    "{ name: Grey, at: [2, 1] }",
    "{ name: Grey, at: [1, 1], alias: true }",
    ["world/people.yaml:6 entities[0].names[1].at: must not be before the first name's"],
  ],
  [
    "an alias for a first name",
    "world/people.yaml",
    "the harbour, at: [1, 1]",
    "the harbour, at: [1, 1], alias: true",
    ["world/people.yaml:17 entities[2].names[0].alias: the first name must not be an alias"],
  ],
  [
    "a fact before its entity is met",
    "world/people.yaml",
    "It is hungry., at: [1, 2]",
    "It is hungry., at: [1, 1]",
    ["world/people.yaml:9 entities[0].facts[1].at: must not be before [1, 2], where gull is first met"],
  ],
  [
    "a portrait from before its entity is met",
    "world/people.yaml",
    "kind: creature\n",
    "kind: creature\n    portrait: { at: [1, 1], box: [0, 0, 1, 1] }\n",
    ["world/people.yaml:4 entities[0].portrait.at: must not be before [1, 2], where gull is first met"],
  ],
  [
    "a portrait from a page that does not exist",
    "world/people.yaml",
    "portrait: { at: [1, 1]",
    "portrait: { at: [1, 9]",
    ["world/people.yaml:14 entities[1].portrait.at: [1, 9] is no page of this series"],
  ],
];

const RELATIONSHIP_SLIPS: Slip[] = [
  [
    "a relationship before its ends are met",
    "world/people.yaml",
    "kind: feeds, at: [1, 2]",
    "kind: feeds, at: [1, 1]",
    ["world/people.yaml:20 relationships[1].target: gull is not known before [1, 2]"],
  ],
  [
    "a relationship that ends before it begins",
    "world/people.yaml",
    "until: [2, 1]",
    "until: [1, 2]",
    ["world/people.yaml:20 relationships[1].until: must be after [1, 2]"],
  ],
  [
    "a relationship stated twice",
    "world/people.yaml",
    "source: gull, target: ada, kind: friend-of",
    "source: ada, target: gull, kind: feeds",
    ["world/people.yaml:20 relationships[1]: ada feeds gull is stated twice"],
  ],
  [
    "an end nobody knows",
    "world/people.yaml",
    "target: gull, kind: feeds",
    "target: bob, kind: feeds",
    ["world/people.yaml:20 relationships[1].target: bob is no entity of this world"],
  ],
  [
    "an identity stated from either end",
    "world/people.yaml",
    "kind: friend-of, at: [2, 1] }",
    "kind: same-as, at: [2, 1] }\n  - { source: ada, target: gull, kind: same-as, at: [2, 1] }",
    ["world/people.yaml:20 relationships[1]: ada same-as gull is stated twice"],
  ],
  [
    "an identity that ends",
    "world/people.yaml",
    "kind: feeds, at",
    "kind: same-as, at",
    ["world/people.yaml:20 relationships[1].until: two who are one stay so: remove it"],
  ],
  [
    "a relationship with oneself",
    "world/people.yaml",
    "source: gull, target: ada",
    "source: ada, target: ada",
    ["world/people.yaml:19 relationships[0].target: must be another entity than the source"],
  ],
];

describe("a series that does not fit together is refused", () => {
  it.each(SERIES_SLIPS)("%s", async (_slip, file, from, to, complaints) => {
    expect(await complaintsAfter(file, from, to)).toEqual(complaints);
  });

  it("a series without an episode", async () => {
    const folder = await write({ "series.yaml": SERIES });
    expect(await complaintsOf(folder)).toEqual(["series.yaml:1 has no episode in its episodes folder"]);
  });
});

describe("entities that do not fit their story are refused", () => {
  it.each(ENTITY_SLIPS)("%s", async (_slip, file, from, to, complaints) => {
    expect(await complaintsAfter(file, from, to)).toEqual(complaints);
  });
});

describe("relationships that do not fit their story are refused", () => {
  it.each(RELATIONSHIP_SLIPS)("%s", async (_slip, file, from, to, complaints) => {
    expect(await complaintsAfter(file, from, to)).toEqual(complaints);
  });
});
