import { describe, expect, it } from "vitest";
import { reviewOf } from "./content-folder.ts";
import { book, WORLD } from "./fox-book.ts";

/** Names that the editor of a first page with this gist is told to leave out. */
async function namesIn(gist: string): Promise<string[]> {
  const complaints = await reviewOf(book({ first: `    gist: ${gist}` }));
  return complaints.map((complaint) => /'(.*)' is a name readers learn at/.exec(complaint)?.[1] ?? complaint);
}

const LEAKS: [how: string, gist: string, name: string][] = [
  ["as it is", "She meets the ferry fox there.", "the ferry fox"],
  ["at the start of a sentence", "The ferry fox waits.", "the ferry fox"],
  ["with another article", "She meets a ferry fox.", "the ferry fox"],
  ["without its article, at the start", "Ferry fox, she calls.", "the ferry fox"],
  ["with its article alone, being one common noun", "Fog over the harbour.", "the harbour"],
  ["with a possessive s", "It is Tobin's boat.", "Tobin"],
  ["with a curly apostrophe", "It is Tobin’s boat.", "Tobin"],
  ["with another kind of apostrophe", "It is the fox’s egg.", "the fox's egg"],
  ["in the plural", "There are two Tobins.", "Tobin"],
  ["shouted", "She cries TOBIN!", "Tobin"],
  ["in a compound", "A Tobin-like fox.", "Tobin"],
  ["over a line break", '"The Tall\\n  Light"', "the Tall Light"],
  ["after an elision", "{ en: Nothing., fr: Près de l’œuf de lumière. }", "l'œuf de lumière"],
  ["after a contracted article", "{ en: Nothing., fr: Au pied du Grand Feu. }", "le Grand Feu"],
  [
    "in letters that are composed otherwise",
    `{ en: Nothing., fr: ${"L'œuf de lumière".normalize("NFD")} }`,
    "l'œuf de lumière",
  ],
  ["in a script without spaces", "{ en: Nothing., ja: あれは大灯台です。 }", "大灯台"],
  ["in a language that has no name of its own for it", "{ en: Nothing., fr: Voilà Tobin. }", "Tobin"],
  ["as a proper name of another language", "{ en: Behind the Grand Feu. }", "le Grand Feu"],
];

const FINE: [why: string, gist: string][] = [
  ["part of another word", "The Tobinesque, Tall Lighthouse."],
  ["another case", "The tall light, a tobin, the Harbour mistress."],
  ["one common noun without its article", "Fog over a harbour."],
  ["a common noun of another language", "{ en: Nothing., fr: the harbour }"],
  ["words of a name that do not follow one another", "A fox on a ferry, tall, in the light."],
  ["a name of the same page", "Nobody on the quay."],
];

describe("a name that a text uses too early is found", () => {
  it.each(LEAKS)("%s", async (_how, gist, name) => {
    expect(await namesIn(gist)).toEqual([name]);
  });

  it("once for each text, however often it stands there", async () => {
    expect(await namesIn("Tobin, Tobin and the Tall Light.")).toEqual(["Tobin", "the Tall Light"]);
  });
});

describe("what only looks like such a name is left alone", () => {
  it.each(FINE)("%s", async (_why, gist) => {
    expect(await namesIn(gist)).toEqual([]);
  });

  it("a name that somebody else has had before, wherever that is written down", async () => {
    const named = (slug: string) =>
      `  - { slug: ${slug}, kind: place, names: [{ name: the ${slug}, at: [1, 1] }, { name: Tobin, at: [1, 1] }] }\n`;
    const one = (text: string) => text.replace("places: [quay]", "places: [quay, pier]");
    const first = "    gist: Tobin the pier is wet.";
    for (const world of [WORLD.replace("\n", `\n${named("pier")}`), WORLD + named("pier")]) {
      expect(await reviewOf(book({ one, first, world }))).toEqual([]);
    }
  });
});

describe("an editor is told where the name stands and what to do", () => {
  const LEARNT = "is a name readers learn at [2, 1]";
  const say = (name: string) => `'Tobin' ${LEARNT}; say '${name}' until then, or excuse it with lint_ok`;
  const leaveOut = `'Tobin' ${LEARNT}; leave it out until then, or excuse it with lint_ok`;

  it("in a later name, when the entity has an earlier one", async () => {
    expect(await reviewOf(book({ second: "    gist: Tobin grins." }))).toEqual([
      `episodes/ep01.yaml:15 pages[1].gist: ${say("the ferry fox")}`,
    ]);
  });

  it("in the words of the text's own language", async () => {
    expect(await reviewOf(book({ second: "    gist: { en: Nothing., fr: Tobin sourit. }" }))).toEqual([
      `episodes/ep01.yaml:15 pages[1].gist.fr: ${say("le renard du bac")}`,
    ]);
  });

  it.each([
    ["a mood", "    gist: Nothing.\n    mood: [Tobin]", "episodes/ep01.yaml:11 pages[0].mood[0]"],
    ["a panel", "Nothing moves.", "episodes/ep01.yaml:11 pages[0].panels[0].shows"],
    ["what is said", "says", "episodes/ep01.yaml:11 pages[0].panels[0].says[0].gist"],
    ["a balloon", "bubble", "episodes/ep01.yaml:11 pages[0].panels[0].says[0].bubble.text"],
  ])("in %s", async (_what, planted, place) => {
    const panel = {
      "Nothing moves.": "Tobin moves. }",
      says: "Nothing moves., says: [{ gist: Tobin calls. }] }",
      bubble:
        "Nothing moves., says: [{ gist: A call., bubble: { text: { en: Tobin?, fr: Qui ?, ja: 誰 }, at: [0.5, 0.5], width: 0.3 } }] }",
    }[planted];
    const files =
      panel === undefined
        ? book({ first: planted })
        : book({ one: (text) => text.replace("Nothing moves. }", panel) });
    const [complaint = "", ...others] = await reviewOf(files);
    expect(others).toEqual([]);
    expect(complaint).toContain(place);
    expect(complaint).toContain(leaveOut);
  });

  it("in a fact and in somebody else's name", async () => {
    const world = WORLD.replace(
      "names: [{ name: the quay, at: [1, 1] }]",
      "names: [{ name: the quay, at: [1, 1] }, { name: Tobin's quay, at: [1, 2] }], facts: [{ text: Tobin lands here., at: [1, 1] }]",
    );
    expect(await reviewOf(book({ world }))).toEqual([
      `world/all.yaml:2 entities[0].names[1].name: ${say("the ferry fox")}`,
      `world/all.yaml:2 entities[0].facts[0].text: ${leaveOut}`,
    ]);
  });
});

describe("what is shown to somebody who has read nothing", () => {
  const shown =
    "and this is shown to somebody who has read nothing; leave it out here, or excuse it with lint_ok";

  it("tells no name that comes after the very first page", async () => {
    const files = book({
      one: (text) =>
        text
          .replace("{ en: Part 1 }", "{ en: Part 1, fr: Le Grand Feu }")
          .replace("Something happens.", "At the Tall Light.")
          .replace("role: art", "role: The Tall Light"),
    });
    expect(await reviewOf(files)).toEqual([
      `episodes/ep01.yaml:3 titles.fr: 'le Grand Feu' is a name readers learn at [1, 2], ${shown}`,
      `episodes/ep01.yaml:4 teaser: 'the Tall Light' is a name readers learn at [1, 2], ${shown}`,
      `episodes/ep01.yaml:5 credits[0].role: 'the Tall Light' is a name readers learn at [1, 2], ${shown}`,
    ]);
  });

  it("is held to that in later episodes too, where readers of the page would know the name", async () => {
    const files = book({});
    files["episodes/ep02.yaml"] = files["episodes/ep02.yaml"].replace(
      "Something happens.",
      "At the Tall Light.",
    );
    expect(await reviewOf(files)).toEqual([
      `episodes/ep02.yaml:4 teaser: 'the Tall Light' is a name readers learn at [1, 2], ${shown}`,
    ]);
  });

  it("may tell a name of the very first page, and whom to thank", async () => {
    const one = (text: string) => text.replace("Something happens.", "A night on the quay.");
    expect(await reviewOf(book({ one }))).toEqual([]);
  });
});
