/**
 * Everybody and everything that a reader of the comic has met at four pages, whole: one too many would be a name from
 * ahead or from nowhere, one too few a reader who is told less than they saw.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { knownAt, publishComic } from "./comic-at.ts";

beforeAll(publishComic);

/** By the page that first shows or names them, under the name that a reader of episode 11, page 4, has for them. */
const MET: readonly (readonly [episode: number, page: number, names: readonly string[]])[] = [
  [
    1,
    1,
    [
      "the black cauldron",
      "the broom with the number 18",
      "Carrot",
      "Pepper",
      "the green kitchen",
      "the potion of flight",
    ],
  ],
  [1, 3, ["the heart-eyed cat", "the laughing rider", "the race above the clouds"]],
  [2, 1, ["Pepper's house", "the rainbow potions"]],
  [2, 2, ["the cellar"]],
  [2, 3, ["the brown tabby", "the scarred white cat", "the tall white cat"]],
  [3, 1, ["Ko", "Komona", "the market", "pumpkinstars", "the vegetable seller"]],
  [3, 2, ["Saffron"]],
  [3, 3, ["the challenge flyer", "the Grand Plaza"]],
  [
    3,
    5,
    ["the black clouds", "the haunted jungle", "the jungle spiders", "pearls of mist", "the red berries"],
  ],
  [3, 6, ["DragonCow", "DragonCow milk", "phoenix", "phoenix egg shells", "Phoenix valley"]],
  [3, 7, ["coffee"]],
  [4, 1, ["the potion of Genius", "the fishing owl"]],
  [4, 2, ["the kitchen with the cat flap", "the cat food", "the cat in the tree"]],
  [4, 3, ["the blackboard", "the room with the telescope"]],
  [4, 4, ["the whirl of light"]],
  [4, 7, ["the thinking ants"]],
  [5, 1, ["the house in the snow", "the snowman", "the snowy hill", "the tree with the lights"]],
  [5, 2, ["the round glass door", "the orange drink"]],
  [5, 3, ["the room with the chandelier", "the snow globe"]],
  [6, 1, ["duck-dragon", "the yellow flask"]],
  [6, 2, ["the flying bed"]],
  [6, 3, ["the contest stage", "the golden fox", "the mayor of Komona", "the sack of gold"]],
  [
    6,
    4,
    [
      "Coriander",
      "Coriander's chicken",
      "the potion for giant monsters",
      "the lands of the setting moons",
      "the potion of Zombification",
      "Saffron's cat",
      "the potion of Poshness",
      "Shichimi",
      "Squirrel's End",
      "the Technologist's Union",
      "the yellow bird",
    ],
  ],
  [7, 1, ["the sunlit forest"]],
  [7, 3, ["the Fairy Cave", "the fairies"]],
  [8, 1, ["the framed drawing"]],
  [8, 5, ["the book of incantations", "Chaosah"]],
  [8, 6, ["the monsters of Chaosah"]],
  [9, 1, ["the doorstep signal"]],
  [
    9,
    2,
    [
      "the laughing tree",
      "the nest above the clouds",
      "the security system",
      "the stone giant",
      "the winged moose",
    ],
  ],
  [9, 4, ["the blue dotted mushrooms", "the mushroom potion"]],
  [9, 6, ["the dim laboratory", "the remedy"]],
  [10, 1, ["the palm islands"]],
  [10, 2, ["the giant fish"]],
  [10, 3, ["the belly of the fish", "the swallowed animals"]],
  [10, 5, ["the coral crown"]],
  [11, 1, ["Cayenne", "the hill of standing stones", "the stout godmother", "the white-haired godmother"]],
  [11, 2, ["Cumin"]],
  [11, 3, ["Acren", "the King of Acren", "the moated castle"]],
  [11, 4, ["the bedroom in the castle", "the sleeping boy"]],
];

/** Potions whose makers only say on a later page of the contest what they do. */
const UNTIL_THE_CONTEST_GOES_ON = new Map([
  ["the potion for giant monsters", "the green potion"],
  ["the potion of Poshness", "Saffron's potion"],
]);

function metAt([episode, page]: readonly [number, number]): string[] {
  return MET.filter(([e, p]) => e < episode || (e === episode && p <= page)).flatMap(([, , names]) => names);
}

describe("everybody and everything met", () => {
  it("at the very first page is a witch, her cat and what stands in the kitchen", async () => {
    expect((await knownAt([1, 1])).names).toEqual(metAt([1, 1]).toSorted());
  });

  it("at the fourth page of the contest has four witches, and two potions that nobody can name yet", async () => {
    const met = metAt([6, 4]).map((name) => UNTIL_THE_CONTEST_GOES_ON.get(name) ?? name);
    expect((await knownAt([6, 4])).names).toEqual(met.toSorted());
  });

  it("on the day after the party has three monsters and the name of Chaosah, and nobody of episode 9 but a signal", async () => {
    expect((await knownAt([9, 1])).names).toEqual(metAt([9, 1]).toSorted());
  });

  it("beside the sleeping boy has three godmothers, of whom two are named by now", async () => {
    expect((await knownAt([11, 4])).names).toEqual(metAt([11, 4]).toSorted());
  });
});
