import { describe, expect, it } from "vitest";
import { builtinChat } from "#lib/providers/chat/builtin.ts";
import type { Note } from "#lib/providers/chat/chat-provider.ts";
import { PHRASES } from "#lib/providers/chat/phrases.ts";
import { never } from "../ollama-in-test.ts";

const NOTES: Note[] = [
  {
    n: 1,
    episode: 1,
    page: 3,
    context: "",
    text: "Pepper looks into the cauldron. Green smoke rises, and Carrot sneezes.",
  },
  {
    n: 2,
    episode: 1,
    page: 1,
    context: "",
    text: "Pepper reads a recipe.\nThe recipe asks for a griffin feather!",
  },
  { n: 3, episode: 1, page: 2, context: "", text: "Pepper climbs the mountain where the griffin nests." },
];

async function piecesOf(question: string, notes: readonly Note[] = NOTES): Promise<string[]> {
  const pieces: string[] = [];
  const request = { messages: [], notes, question, maxTokens: 512 };
  for await (const piece of builtinChat().stream(request, never())) pieces.push(piece);
  return pieces;
}

const answerTo = async (question: string, notes?: readonly Note[]) =>
  (await piecesOf(question, notes)).join("");

describe("a companion without a model", () => {
  it("says that it only quotes, and quotes what fits best with its source", async () => {
    expect(await answerTo("Why does Carrot sneeze?")).toBe(
      `${PHRASES.en.opening}\n\n“Green smoke rises, and Carrot sneezes.” [1]`,
    );
  });

  it("prefers a rare word to one that stands everywhere", async () => {
    const answer = await answerTo("What feather does Pepper need?");
    expect(answer).toContain("“The recipe asks for a griffin feather!” [2]");
    expect(answer).not.toContain("cauldron");
  });

  it("gives every sentence its own source", async () => {
    const answer = await answerTo("What of the griffin?");
    expect(answer).toContain("“The recipe asks for a griffin feather!” [2]");
    expect(answer).toContain("“Pepper climbs the mountain where the griffin nests.” [3]");
  });

  it("does not mind accents, capitals and endings", async () => {
    const notes = [{ n: 4, episode: 1, page: 1, context: "", text: "La sorcière prépare une potion." }];
    expect(await answerTo("SORCIERES?", notes)).toContain("“La sorcière prépare une potion.” [4]");
  });

  it.each(["What is happening here?", "What's on this page?", "Who is this?", "Que se passe-t-il ici ?"])(
    "takes a question that only points (%s) for one about the page on screen",
    async (question) => {
      const answer = await answerTo(question);
      expect(answer).toContain("Pepper looks into the cauldron.");
      expect(answer).toContain("Green smoke rises, and Carrot sneezes.");
      expect(answer, "an earlier page is not here").not.toContain("recipe");
    },
  );

  it("tells of every panel of the page before it tells more of one", async () => {
    const notes = [1, 2, 3].map((n) => ({
      n,
      episode: 1,
      page: 5,
      context: "",
      text: `Panel ${n} opens. Panel ${n} goes on.`,
    }));
    const answer = await answerTo("What is happening here?", notes);
    expect(answer.match(/Panel \d \w+/g)).toEqual(["Panel 1 opens", "Panel 2 opens", "Panel 3 opens"]);
  });

  it("quotes three sentences at most, and none at length", async () => {
    const text = Array.from(
      { length: 9 },
      (_, index) => `Pepper ${index} ${"walks on ".repeat(100)}home.`,
    ).join(" ");
    const answer = await answerTo("Where is Pepper?", [{ n: 1, episode: 1, page: 1, context: "", text }]);
    expect(answer.match(/\[1\]/g)).toHaveLength(3);
    expect(answer.length).toBeLessThan(1000);
  });

  it("finds a sentence by what it is about though it does not say so, and one that says so before it", async () => {
    const notes = [
      { n: 1, episode: 1, page: 3, context: "Pepper, the race", text: "She flies above the clouds." },
      { n: 2, episode: 1, page: 3, context: "", text: "A banner announces the race." },
      { n: 3, episode: 1, page: 2, context: "Carrot", text: "He sleeps." },
    ];
    expect(await answerTo("What happens in the race?", notes)).toMatch(
      /announces the race\.” \[2\].*above the clouds\.” \[1\]$/s,
    );
  });

  it("never passes on a number that reads as a citation", async () => {
    const answer = await answerTo("Pepper?", [
      { n: 1, episode: 1, page: 1, context: "", text: "Pepper [7] waves." },
    ]);
    expect(answer).not.toContain("[7]");
    expect(answer).toContain("[1]");
  });
});

describe("a companion that can only quote", () => {
  it("says so when the pages read do not say", async () => {
    expect(await answerTo("Does the dragon win?")).toBe(PHRASES.en.nothing);
  });

  it("says the same when it was given nothing", async () => {
    expect(await answerTo("What is happening here?", [])).toBe(PHRASES.en.nothing);
  });

  it("speaks the language of the question", async () => {
    expect(await answerTo("Pourquoi est-ce que Carrot dort ?")).toMatch(PHRASES.fr.opening);
    expect(await answerTo("Est-ce que le dragon gagne ?")).toBe(PHRASES.fr.nothing);
  });

  it("answers the same question about the same pages in the same words", async () => {
    expect(await answerTo("Who is Pepper?")).toBe(await answerTo("Who is Pepper?"));
  });

  it("speaks word by word", async () => {
    const pieces = await piecesOf("Who is Pepper?");
    expect(pieces.slice(0, 3)).toEqual(["I ", "can ", "only "]);
  });

  it("falls silent when the reader stops", async () => {
    const stop = new AbortController();
    const pieces: string[] = [];
    const reading = (async () => {
      const request = { messages: [], notes: NOTES, question: "Who is Pepper?", maxTokens: 512 };
      for await (const piece of builtinChat().stream(request, stop.signal)) {
        pieces.push(piece);
        stop.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(pieces).toHaveLength(1);
  });

  it("composes nothing of its own", async () => {
    const request = { messages: [], notes: NOTES, question: "Who is Pepper?", maxTokens: 200 };
    expect(await builtinChat().complete(request, { type: "object" }, never())).toBeNull();
    expect(builtinChat().answeredBy).toEqual({ provider: "builtin", model: null });
  });
});
