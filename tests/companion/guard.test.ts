import { describe, expect, it } from "vitest";
import type { Material } from "#lib/companion/compose.ts";
import { guardAnswer, refusalIn } from "#lib/companion/guard.ts";
import { littleMaterial, noteOf } from "./material.ts";
import { joined, piecesOf } from "./material-at.ts";

const EN = refusalIn("en");
const FR = refusalIn("fr");

const show = (answer: string, changes: Partial<Material> = {}, language: "en" | "fr" = "en", length = 3) =>
  joined(guardAnswer(piecesOf(answer, length), littleMaterial(changes, language)));

describe("a reader", () => {
  it.each([
    ["en", "Tilda is stirring her soup [1]. She hasn't noticed that Bruno is chewing on her scarf [2]!"],
    ["en", "I'd say she's busy; on Monday she may rest. It's just one goat, after all."],
    ["en", "Nobody knows yet! The pages so far don't say, so let's read on and find out together."],
    ["fr", "Tilda remue sa soupe dans la tour [1]. Elle n'a pas vu que Bruno mange son écharpe [2] !"],
    ["fr", "Je ne sais pas encore : les pages lues jusqu'ici ne le disent pas."],
  ] as const)("gets an honest answer whole (%s: %s)", async (language, answer) => {
    expect(await show(answer, {}, language)).toBe(answer);
  });

  it("gets an honest answer in French about notes in English", async () => {
    const answer = "Tilda remue sa soupe dans la tour, et la chèvre mange son écharpe.";
    expect(await show(answer, { question: "Que fait-elle donc ?" })).toBe(answer);
  });

  it("may be told again what an earlier answer told", async () => {
    const history = [{ question: "What's in it?", answer: "Turnips are in it." }];
    expect(await show("The turnips, as I said.", { history })).toBe("The turnips, as I said.");
  });

  it("is not held up by what they read on pages that are not in the notes", async () => {
    expect(await show("The windmill is far away.")).toBe(EN);
    expect(await show("The windmill is far away.", { readerWords: ["windmills"] })).toBe(
      "The windmill is far away.",
    );
  });

  it("who asks for a name hears that it is not known, and never that it is right", async () => {
    const asked = { question: "Is Oswald her rival?" };
    const honest = "The pages so far don't mention any Oswald.";
    expect(await show(honest, asked)).toBe(honest);
    expect(await show("Yes, Oswald is her rival.", asked)).toBe(EN);
    expect(await show("Oswald is not her rival, he is her friend.", { question: "Oswald?" })).toBe(EN);
    expect(await show("We have not met Oswald, the king.", asked)).toBe(EN);
  });

  it("gains nothing by asking for a name twice", async () => {
    const history = [{ question: "Who is Oswald?", answer: "I do not know any Oswald yet." }];
    expect(await show("Oswald is her friend.", { question: "And now?", history })).toBe(EN);
  });

  it("is shown no citation of a note that does not exist", async () => {
    expect(await show("Tilda stirs [1]. Bruno eats [7]. She rests [2, 9].")).toBe(
      "Tilda stirs [1]. Bruno eats. She rests [2].",
    );
  });

  it("is read page numbers, and no other numbers that were not told", async () => {
    expect(await show("That was on page 23.")).toBe("That was on page 23.");
    expect(await show("There are 23 of them.")).toBe(EN);
    expect(await show("There are three of them.")).toBe("There are three of them.");
  });
});

describe("a reader who waits for the model", () => {
  it("does not wait for the guard first: it makes itself ready once the model has begun", async () => {
    const happened: string[] = [];
    const material: Material = {
      ...littleMaterial(),
      get readerWords() {
        happened.push("the guard looked at what they have read");
        return [];
      },
    };
    async function* speaking() {
      happened.push("the model was asked");
      yield "Tilda stirs her soup. ";
    }
    expect(await joined(guardAnswer(speaking(), material))).toBe("Tilda stirs her soup. ");
    expect(happened).toEqual(["the model was asked", "the guard looked at what they have read"]);
  });
});

describe("a reader whose answer runs ahead", () => {
  it.each([
    ["in the middle of a sentence", "Soon she meets Oswald."],
    ["at its start", "Oswald is her rival."],
    ["in quotes", "She calls him “Oswald” behind his back."],
    ["with an apostrophe", "It is Oswald's soup."],
    ["with a typographic apostrophe", "It is Oswald’s soup."],
    ["with a hyphen", "It is an Oswald-like soup."],
    ["inside a longer word with a hyphen", "It is a half-Oswald soup."],
    ["in capitals", "It is OSWALD!"],
    ["in lower case", "her rival is oswald"],
    ["after a citation", "The soup [1] is Oswald [1]."],
    ["after a colon", "Her rival: Oswald."],
    ["in bold", "She meets **Oswald**."],
    ["behind a newline", "She meets\nOswald."],
    ["made of ordinary words", "She meets Proud Joy."],
    ["as a thing", "There is a crown in the soup."],
    ["as a number", "The prize is 5000."],
    ["in another script", "オズワルドが来る"],
  ])("is not told a name of later %s", async (_, answer) => {
    expect((await show(answer)).endsWith(EN)).toBe(true);
    expect(await show(answer)).not.toMatch(/oswald|joy|crown|5000|オズ/i);
  });

  it("sees what came before a leak, the refusal in its place, and nothing after it", async () => {
    expect(await show("Tilda stirs her soup. Oswald laughs. Bruno eats.")).toBe(
      `Tilda stirs her soup. ${EN}`,
    );
  });

  it.each([1, 2, 3, 5, 8])("is not told a name that arrives in pieces of %i characters", async (length) => {
    expect(await show("She stirs. Then Oswald laughs.", {}, "en", length)).toBe(`She stirs. ${EN}`);
  });

  it("gets one and the same refusal, whatever was held back", async () => {
    const refusals = await Promise.all(
      ["Oswald.", "Komona!", "A dragon eats her.", "5000"].map((leak) => show(leak)),
    );
    expect(new Set(refusals)).toEqual(new Set([EN]));
  });

  it("is refused in the language of the question", async () => {
    expect(await show("Oswald.", { question: "Qui est son ami ?" })).toBe(FR);
    expect(await show("Oswald.", { question: "Who is she?" }, "fr")).toBe(EN);
    expect(await show("Oswald.", { question: "Oswald?" }, "fr")).toBe(FR);
  });
});

describe("the other spellings of what was told", () => {
  it.each([
    "She stirred it, stirring and stirring.",
    "The goat has eaten and ate again; goats eat.",
    "It is greyish, in a colourful or colorful way.",
    "Her towers, her tower's top.",
    "Unhurriedly, she re-stirs.",
  ])("pass: %s", async (answer) => {
    expect(await show(answer)).toBe(answer);
  });

  it("are also what is called after a thing that was told, and not what has a name of its own", async () => {
    const notes = [noteOf({ n: 1, text: "Black smoke comes from a roof, and a fish sees a star." })];
    expect(await show("She looks over the rooftops.", { notes })).toBe("She looks over the rooftops.");
    expect(await show("She writes on a blackboard.", { notes })).toBe(EN);
    expect(await show("She finds a starfish.", { notes })).toBe(EN);
  });

  it("are not what reads like one in the other language", async () => {
    const notes = [noteOf({ n: 1, text: "A creature of the guild keeps a lamp." })];
    const french = { notes, question: "Qui est là, et que se passe-t-il ?" };
    expect(await show("A guildhall stands there.", { notes })).toBe(EN);
    expect(await show("A monster sits there.", { notes })).toBe(EN);
    expect(await show("the keeper of the lamp waits.", french)).toBe(FR);
    expect(await show("The guild keeps a lamp.", { notes })).toBe("The guild keeps a lamp.");
  });
});
