/**
 * What a reader of the comic knows at four pages, each chosen because later pages change it. The lists are written from
 * the pages, not from the content's dates. The fourth page is in its own file, and everybody met in met-so-far.test.ts.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { knownAt, publishComic } from "./comic-at.ts";

beforeAll(publishComic);

describe("a reader of the very first page", () => {
  it("has met a witch, a cat and what stands in the kitchen, and nobody else", async () => {
    const { names, relations } = await knownAt([1, 1]);
    expect(names).toEqual([
      "Carrot",
      "Pepper",
      "the black cauldron",
      "the broom with the number 18",
      "the green kitchen",
      "the potion of flight",
    ]);
    expect(relations).toEqual(["Carrot companion-of Pepper", "Pepper brews the potion of flight"]);
  });

  it("has only the title to tell what the brew does, for nothing floats before page 2, and nobody races before page 3", async () => {
    const { telling } = await knownAt([1, 1]);
    expect(telling(/golden brew/)).not.toEqual([]);
    expect(telling(/float in the air|\bfl(?:y|ies|ew)\b|glow|shin|race|leash|rider/i)).toEqual([]);
    expect((await knownAt([1, 2])).telling(/float in the air/)).not.toEqual([]);
  });
});

describe("a reader of episode 6 up to page 4, where the mayor introduces four witches", () => {
  it("knows all four by name, which a reader one page earlier does not", async () => {
    const { names: before } = await knownAt([6, 3]);
    expect(before).toEqual(expect.arrayContaining(["Saffron", "the mayor of Komona", "the golden fox"]));
    expect(before.join(" ")).not.toMatch(/Coriander|Shichimi/);
    const { names, relations } = await knownAt([6, 4]);
    expect(names).toEqual(expect.arrayContaining(["Pepper", "Saffron", "Coriander", "Shichimi"]));
    expect(relations).toEqual(
      expect.arrayContaining([
        "Coriander competes-against Saffron",
        "Saffron competes-against Pepper",
        "Saffron comes-from Komona",
        "the golden fox companion-of Shichimi",
        "Saffron's cat companion-of Saffron",
      ]),
    );
  });

  it("knows where the mayor says they come from, and of no school or coven, since none is named before episode 8", async () => {
    const { names, telling, relations } = await knownAt([6, 4]);
    expect(telling(/Technologist's Union/)).not.toEqual([]);
    expect(telling(/Squirrel's End/)).not.toEqual([]);
    expect(relations).toEqual(
      expect.arrayContaining([
        "Coriander comes-from the Technologist's Union",
        "Shichimi comes-from the lands of the setting moons",
        "Pepper comes-from Squirrel's End",
      ]),
    );
    const schools = /Chaosah|Magmah|Zombiah|Hippiah|Aquah|\bAh\b|member-of/;
    expect([...names, ...relations, ...telling(/./)].filter((text) => schools.test(text))).toEqual([]);
    const before = await knownAt([6, 3]);
    const origins = /Technologist|setting moons|Squirrel/;
    expect([...before.names, ...before.telling(/./)].filter((text) => origins.test(text))).toEqual([]);
  });
});

describe("the same reader, who has seen one potion of four at work", () => {
  it("has seen what Coriander's potion does, but has no name for the other two and does not know what they do", async () => {
    const { names, aliases, telling, relations } = await knownAt([6, 4]);
    expect(names).toEqual(
      expect.arrayContaining(["the potion of Zombification", "Saffron's potion", "the green potion"]),
    );
    expect(aliases.join("\n")).not.toMatch(/Poshness|monsters|canary/);
    expect(
      telling(
        /posh|giant (?:bird|monster|canary)|enormous|tiny lizard|handbag|sunglasses|out of the contest/i,
      ),
    ).toEqual([]);
    expect(relations.filter((relation) => relation.includes("the yellow bird"))).toEqual([
      "the potion of Zombification revives the yellow bird",
    ]);
    expect(relations).not.toContain("Coriander angry-with Saffron");
    const next = await knownAt([6, 5]);
    expect(next.names).toContain("the potion of Poshness");
    expect(next.relations).toEqual(
      expect.arrayContaining(["Coriander competes-against Saffron (over)", "Coriander angry-with Saffron"]),
    );
  });

  it("does not know yet what the yellow flask holds, which page 9 tells, nor that it is anything but a potion", async () => {
    const { telling } = await knownAt([6, 4]);
    expect(telling(/calls the yellow flask a potion/)).not.toEqual([]);
    expect(telling(/urine|sample|\bvet\b|no potion|not a potion|mockery|takes the yellow flask/i)).toEqual(
      [],
    );
    expect((await knownAt([6, 8])).telling(/urine|sample|\bvet\b|no potion|not a potion/i)).toEqual([]);
    expect((await knownAt([6, 9])).telling(/holds no potion but a sample of Carrot's urine/)).not.toEqual([]);
  });

  it("does not know that Pepper wins", async () => {
    const { telling, relations } = await knownAt([6, 4]);
    expect(telling(/first place|\bwon\b|saved|award/i)).toEqual([]);
    expect(relations).not.toContain("Pepper wins the sack of gold");
    expect((await knownAt([6, 9])).relations).toEqual(
      expect.arrayContaining([
        "Pepper wins the sack of gold",
        "Saffron competes-against Pepper (over)",
        "Pepper wants-to-outdo Saffron (over)",
      ]),
    );
  });
});

describe("a reader of episode 9 up to page 1, on the day after the party", () => {
  it("still has Pepper angry with the three who did not come, which her apology on page 2 ends", async () => {
    const guests = ["Coriander", "Saffron", "Shichimi"];
    const { relations } = await knownAt([9, 1]);
    expect(relations).toEqual(
      expect.arrayContaining(
        guests.flatMap((guest) => [`Pepper invites ${guest}`, `Pepper angry-with ${guest}`]),
      ),
    );
    const next = await knownAt([9, 2]);
    expect(next.relations).toEqual(
      expect.arrayContaining(
        guests.flatMap((guest) => [`Pepper angry-with ${guest} (over)`, `Pepper apologises-to ${guest}`]),
      ),
    );
  });

  it("knows of a signal and of Pepper's alarm, not why nobody came, which page 2 tells", async () => {
    const { names, telling, relations } = await knownAt([9, 1]);
    expect(names).toContain("the doorstep signal");
    expect(telling(/Pepper's door: a bowl/)).not.toEqual([]);
    expect(telling(/security|captive|captured|did come|after all|vine|chained|apologis/i)).toEqual([]);
    expect(names.join("\n")).not.toMatch(/laughing tree|stone giant|moose|nest/);
    expect(relations.join("\n")).not.toMatch(/holds-captive|guest-of Pepper$/m);
    expect(
      (await knownAt([9, 2])).telling(/come to Pepper after all, but what she calls her security system/),
    ).not.toEqual([]);
  });

  it("knows the name of Chaosah from a book and from three monsters, and not that anybody is a member of it", async () => {
    const { telling, relations } = await knownAt([9, 1]);
    expect((await knownAt([8, 4])).aliases.join("\n")).not.toContain("Chaosah");
    expect(relations.filter((relation) => relation.endsWith(" Chaosah"))).toEqual([
      "Pepper summons the monsters of Chaosah",
      "the book of incantations names Chaosah",
      "the monsters of Chaosah belongs-to Chaosah",
    ]);
    expect(telling(/witch(?:es)? of Chaosah|godmother|orphan|successor/i)).toEqual([]);
  });

  it("has no remedy, no laboratory and nobody who dances, which pages 6 and 7 bring", async () => {
    const { names, telling, relations } = await knownAt([9, 1]);
    expect(names.join("\n")).not.toMatch(/remedy|laboratory|mushroom/);
    expect(telling(/remedy|laboratory|\bbald\b|dances|thermometer/i)).toEqual([]);
    expect(relations).toEqual(
      expect.arrayContaining(["Coriander angry-with Saffron", "Saffron mocks Pepper"]),
    );
    const end = await knownAt([9, 7]);
    expect(end.relations).toEqual(
      expect.arrayContaining([
        "Coriander angry-with Saffron (over)",
        "Saffron mocks Pepper (over)",
        "Pepper celebrates-with Saffron",
      ]),
    );
  });
});
