import { describe, expect, it } from "vitest";
import type { Material } from "#lib/companion/compose.ts";
import { suggest } from "#lib/companion/suggestions.ts";
import type { ChatProvider, ChatRequest } from "#lib/providers/chat/chat-provider.ts";
import { littleMaterial, memberOf } from "./material.ts";
import { never } from "./material-at.ts";

const QUESTION = "What is Tilda doing in the tower?";
const ANSWER = "Tilda stirs her soup [1].";
const ABOUT_PAGE = "What is happening on this page";
const ABOUT_WORLD = "What do we know about Bruno so far";

type Completion = (request: ChatRequest, jsonSchema: object, signal: AbortSignal) => Promise<unknown>;

/** A remote model, as far as suggestions are concerned. */
function modelThat(complete: Completion): ChatProvider {
  return { answeredBy: { provider: "ollama", model: "double" }, stream: async function* () {}, complete };
}

const offers = (page_chip: unknown, wiki_chip: unknown) => modelThat(async () => ({ page_chip, wiki_chip }));

const material = (changes: Partial<Material> = {}) => littleMaterial({ question: QUESTION, ...changes });

async function texts(chat: ChatProvider, given: Material = material(), budgetMs?: number): Promise<string[]> {
  const suggestions = await suggest(chat, given, ANSWER, never, budgetMs);
  expect(suggestions.map(({ mode }) => mode)).toEqual(["page", "wiki"]);
  return suggestions.map(({ text }) => text);
}

const UNFIT = [
  ["starts like a question word and is none", "Island goats eat the scarf"],
  ["ends on a comma", "What is in the soup,"],
  ["ends on a dash", "What is in the soup —"],
  ["ends on a colon", "What is in the soup:"],
  ["ends on a loose word", "What does Bruno eat with the"],
  ["ends on a loose word and a mark", "What does Bruno eat and?"],
  ["breaks off", "What does Bruno eat…"],
  ["is too long", `Why does Bruno eat ${"the scarf and the scarf and ".repeat(5)}the soup`],
  ["is too short", "Why though"],
  ["is a statement", "Tilda stirs the grey soup"],
  ["repeats the question", "what is tilda doing, in the TOWER"],
  ["is empty", "   "],
  ["is only marks", "?!?"],
  ["opens a quote", 'What does Tilda call "soup"'],
  ["names somebody unseen", "Who is the rival Oswald"],
  ["names something unseen in lower case", "What is in the haunted jungle"],
  ["puts together what stands far apart", "Why does the goat find the tower so grey"],
  ["is no text", 7],
];

describe("after an answer a reader is offered", () => {
  it("the model's two questions, without closing marks and quotes", async () => {
    const chat = offers("“Why is the soup so grey?”", "Who is the goat\nBruno?");
    expect(await texts(chat)).toEqual(["Why is the soup so grey", "Who is the goat Bruno"]);
  });

  it.each(UNFIT)("a question from the pages instead of one that %s", async (_, invalid) => {
    const [page, wiki] = await texts(offers(invalid, "Who is the goat Bruno"));
    expect([page, wiki]).toEqual([ABOUT_PAGE, "Who is the goat Bruno"]);
    expect(await texts(offers("Why is the soup so grey", invalid))).toEqual([
      "Why is the soup so grey",
      ABOUT_WORLD,
    ]);
  });

  it("two different questions, even if the model offers one twice", async () => {
    const chat = offers("Who is the goat Bruno", "Who is the goat, Bruno?");
    expect(await texts(chat)).toEqual(["Who is the goat Bruno", ABOUT_WORLD]);
  });

  it("nobody by a name that only their own question used", async () => {
    const asked = material({ question: "Is Oswald here?" });
    expect((await texts(offers("Where is Oswald now", "Who is Oswald really"), asked)).join()).not.toContain(
      "Oswald",
    );
  });

  it("questions in French about a story in French", async () => {
    const given = littleMaterial(
      { question: "Que mange la chèvre ?", onScreen: new Set(["tilda", "bruno"]) },
      "fr",
    );
    expect(
      await texts(
        modelThat(async () => null),
        given,
      ),
    ).toEqual(["Que fait Tilda sur cette page", "Que savons-nous de Bruno jusqu’ici"]);
    const chat = offers("Pourquoi la soupe est-elle grise ?", "« Qui est la chèvre Bruno ? »");
    expect(await texts(chat, given)).toEqual(["Pourquoi la soupe est-elle grise", "Qui est la chèvre Bruno"]);
  });

  it("a question about someone on the page whom they have not asked about", async () => {
    const given = material({ question: "What is grey?" });
    expect(
      (
        await texts(
          modelThat(async () => null),
          given,
        )
      )[0],
    ).toBe("What is Tilda doing on this page");
  });

  it("no doing of things and places", async () => {
    const given = material({
      cast: [memberOf("tower", ["the tower"], "place")],
      onScreen: new Set(["tower"]),
    });
    expect(
      (
        await texts(
          modelThat(async () => null),
          given,
        )
      )[0],
    ).toBe(ABOUT_PAGE);
  });

  it("two questions even where nobody is known", async () => {
    expect(
      await texts(
        modelThat(async () => null),
        material({ cast: [], onScreen: new Set() }),
      ),
    ).toEqual([ABOUT_PAGE, "Who have we met so far"]);
  });
});

describe("without the model's help a reader is offered", () => {
  it.each<[string, Completion]>([
    ["fails", () => Promise.reject(new Error("down"))],
    ["answers nonsense", async () => "nonsense"],
    ["answers nothing", async () => null],
    ["answers half", async () => ({ wiki_chip: 3 })],
    [
      "throws at once",
      () => {
        throw new Error("at once");
      },
    ],
  ])("questions from the pages when the model %s", async (_, complete) => {
    expect(await texts(modelThat(complete))).toEqual([ABOUT_PAGE, ABOUT_WORLD]);
  });

  it("questions from the pages when the model takes too long and does not notice being called off", async () => {
    expect(
      await texts(
        modelThat(() => new Promise(() => {})),
        material(),
        1,
      ),
    ).toEqual([ABOUT_PAGE, ABOUT_WORLD]);
  });

  it("nothing more once they have gone", async () => {
    const gone = AbortSignal.abort(new Error("gone"));
    const chat = modelThat(() => new Promise(() => {}));
    await expect(suggest(chat, material(), ANSWER, gone)).rejects.toThrow("gone");
  });

  it("questions from the pages, and the model is not asked, after an empty answer", async () => {
    let asked = 0;
    const chat = modelThat(async () => {
      asked += 1;
      return null;
    });
    expect(await suggest(chat, material(), "  ", never)).toHaveLength(2);
    expect(asked).toBe(0);
  });
});

describe("for its suggestions a model is", () => {
  it("held to two named texts and 200 tokens, and told the names that it may use", async () => {
    const asked: { request: ChatRequest; jsonSchema: object }[] = [];
    const chat = modelThat(async (request, jsonSchema) => {
      asked.push({ request, jsonSchema });
      return null;
    });
    await texts(chat);
    const [{ request, jsonSchema } = { request: null, jsonSchema: {} }] = asked;
    expect(request?.maxTokens).toBe(200);
    expect(request?.messages.map(({ role }) => role)).toEqual(["system", "user"]);
    expect(request?.messages[0]?.content).toContain("Tilda, Bruno");
    expect(jsonSchema).toMatchObject({
      required: ["page_chip", "wiki_chip"],
      additionalProperties: false,
      properties: {
        page_chip: { minLength: 4, maxLength: 200 },
        wiki_chip: { minLength: 4, maxLength: 200 },
      },
    });
  });
});
