/** What a reader of the comic knows at the fourth page of episode 11; see pepper-and-carrot.test.ts. */
import { beforeAll, describe, expect, it } from "vitest";
import { knownAt, publishComic } from "./comic-at.ts";

beforeAll(publishComic);

describe("a reader of episode 11 up to page 4, where a boy lies asleep", () => {
  it("knows three godmothers, of whom one has told her name, and the bat that has told its own", async () => {
    const { names, aliases, relations } = await knownAt([11, 4]);
    expect(names).toEqual(
      expect.arrayContaining(["Cayenne", "Cumin", "the stout godmother", "the white-haired godmother"]),
    );
    expect(aliases).not.toContain("Thyme");
    expect(relations).toEqual(
      expect.arrayContaining([
        "Cayenne godmother-of Pepper",
        "Pepper member-of Chaosah",
        "Pepper pupil-of Cumin",
        "Cumin seems-to-be the stout godmother",
      ]),
    );
    expect((await knownAt([10, 5])).relations.join("\n")).not.toMatch(/member-of|godmother-of/);
  });

  it("has the boy and the white-haired godmother for two, as nothing before page 6 makes them one", async () => {
    const { names, telling, relations } = await knownAt([11, 4]);
    expect(names).toEqual(expect.arrayContaining(["the sleeping boy", "the white-haired godmother"]));
    expect(relations).toContain("the sleeping boy located-in the bedroom in the castle");
    expect(telling(/supposes that the sleeping boy is the King/)).not.toEqual([]);
    expect(
      telling(/first test|to a test|\bfailed\b|not a king|vanished|takes the sleeping boy for|kiss/i),
    ).toEqual([]);
    expect(
      (await knownAt([11, 5])).telling(/first test|to a test|\bfailed\b|not a king|vanished|kiss/i),
    ).toEqual([]);
  });

  it("has heard of the King of Acren since page 3, and has him for neither of the two", async () => {
    const { names, telling } = await knownAt([11, 4]);
    expect((await knownAt([11, 2])).names.join("\n")).not.toMatch(/Acren|King/);
    expect(names).toEqual(expect.arrayContaining(["Acren", "the King of Acren", "the sleeping boy"]));
    expect(telling(/might be the boy asleep in the castle, Pepper supposes/)).not.toEqual([]);
    expect(telling(/King of Acren has not been seen/)).toEqual([]);
  });

  it("will know them as one from page 6 on, by the name of the godmother", async () => {
    const { names, telling } = await knownAt([11, 6]);
    expect(names).toContain("the King of Acren");
    expect(telling(/King of Acren has not been seen/)).not.toEqual([]);
    expect(names.filter((name) => /white-haired|sleeping boy/.test(name))).toEqual([
      "Pepper's white-haired godmother",
    ]);
    expect(telling(/failed her first test/)).not.toEqual([]);
  });

  it("has Pepper gaze at him, and neither the bolt nor what she feels for him, which page 5 shows", async () => {
    const { telling } = await knownAt([11, 4]);
    expect(telling(/blushes and only gazes/)).not.toEqual([]);
    expect(telling(/\bbolt\b|prisoner|bowled over/i)).toEqual([]);
    expect((await knownAt([11, 5])).telling(/young, alone and a prisoner of fate/)).not.toEqual([]);
  });
});
