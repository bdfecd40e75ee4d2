/**
 * What a reader of our own story knows at four pages, each chosen because the next page changes it. The lists are written
 * from the pages, not from the content's dates.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { readSeries } from "#lib/ingest/content/read.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { publish } from "#lib/ingest/publish/publish.ts";
import { builtinEmbedding } from "#lib/providers/embedding/builtin.ts";
import { claimedHorizon } from "#lib/spoiler/horizon.ts";
import { readAt } from "#lib/spoiler/read-at.ts";
import { textByLanguageSchema } from "#lib/text.ts";
import { loadCast } from "#lib/world/cast.ts";
import { fullGraph } from "#lib/world/graph.ts";

const SERIES = "small-lights";
type Language = "en" | "fr";

beforeAll(async () => {
  await publish(await readSeries(`content/${SERIES}`), builtinEmbedding());
});

async function knownAt([episode, page]: [number, number], language: Language = "en") {
  const horizon = claimedHorizon({ seriesId: idOf(SERIES), episode, page });
  return readAt(horizon, async (visible) => {
    const view = { language, fallback: "en" };
    const { nodes, edges } = await fullGraph(visible, view);
    const cast = await loadCast(visible, view);
    const nameOf = (id: string) => cast.byId(id)?.name ?? id;
    const facts = await visible.fact.findMany();
    return {
      names: nodes.map(({ name }) => name).toSorted(),
      relations: edges
        .map(({ source, target, kind, ended }) =>
          [nameOf(source), kind, nameOf(target), ...(ended === null ? [] : ["(over)"])].join(" "),
        )
        .toSorted(),
      facts: facts.map(({ text }) => textByLanguageSchema.parse(text)[language] ?? "").join("\n"),
    };
  });
}

describe("a reader of the first two pages", () => {
  it("has met the apprentice, her guild, her town, its lamps and the lighthouse, and nobody who steals", async () => {
    const { names } = await knownAt([1, 2]);
    expect(names).toEqual([
      "Lanthe",
      "Pim",
      "the Guild of Small Lights",
      "the Tall Light",
      "the forty lamps",
    ]);
  });

  it("knows that three lamps went dark, not that anybody put them out", async () => {
    const { facts, relations } = await knownAt([1, 2]);
    expect(facts).toMatch(/three of the forty lamps went dark/i);
    expect(facts).not.toMatch(/grey|steal|stole|jar|beak|Orlo|seven/i);
    expect(relations).toEqual([
      "Pim lights the forty lamps",
      "Pim lives-in Lanthe",
      "Pim member-of the Guild of Small Lights",
      "the forty lamps located-in Lanthe",
    ]);
  });

  it("knows the same in French", async () => {
    const { names, facts } = await knownAt([1, 2], "fr");
    expect(names).toEqual([
      "Lanthe",
      "Pim",
      "la Guilde des petites lumières",
      "le Grand Feu",
      "les quarante lampes",
    ]);
    expect(facts).not.toMatch(/gris|vol[eé]|bocal|bec|Orlo|sept/i);
  });
});

describe("a reader of episode 1 up to page 5", () => {
  it("calls the thief by the name that Master Orlo let slip on page 4", async () => {
    expect((await knownAt([1, 3])).names).toContain("the grey figure");
    const { names } = await knownAt([1, 5]);
    expect(names).toContain("the Snuffer");
    expect(names).not.toContain("the grey figure");
  });

  it("has met a fox who has not said his name yet, and is nobody's friend", async () => {
    const { names, relations } = await knownAt([1, 5]);
    expect(names).toContain("the ferry fox");
    expect(names).not.toContain("Tobin");
    expect(relations.filter((relation) => relation.includes("friend-of"))).toEqual([]);
    const nextPage = await knownAt([1, 6]);
    expect(nextPage.names).toContain("Tobin");
    expect(nextPage.relations).toContain("Pim friend-of Tobin");
  });

  it("has seen prints that lead down to the water, not where they end", async () => {
    const { facts, names } = await knownAt([1, 5]);
    expect(facts).toMatch(/three-toed prints/);
    expect(facts).not.toMatch(/prints (?:cross|end)|heron|sands/i);
    expect(names).not.toContain("the keeper of the Tall Light");
  });
});

describe("a reader of episode 2 up to page 4", () => {
  it("knows the Snuffer and the keeper as two, and has no name for her", async () => {
    const { names, relations } = await knownAt([2, 4]);
    expect(names).toEqual(expect.arrayContaining(["the Snuffer", "the keeper of the Tall Light"]));
    expect(names).not.toContain("Halda");
    expect(relations).toContain("Pim searches-for the Snuffer");
    expect(relations).toContain("the keeper of the Tall Light keeper-of the Tall Light");
  });

  it("still takes Pim for Master Orlo's apprentice and the light for a lamp", async () => {
    const { relations, facts, names } = await knownAt([2, 4]);
    expect(relations).toContain("Pim apprentice-of Master Orlo");
    // Who taught him is told on page 6, and no relation ends before page 5.
    expect(relations.filter((relation) => /^Master Orlo|\(over\)$/.test(relation))).toEqual([
      "Master Orlo leads the Guild of Small Lights",
      "Master Orlo works-in the guildhall",
    ]);
    expect(facts).not.toMatch(/\begg\b|pupil|teacher|Halda/i);
    expect(names.join(" ")).not.toMatch(/egg|bird|Morning/);
  });
});

describe("a reader of episode 2 up to page 6", () => {
  it("knows that the Snuffer and the keeper are one, by the name she gave on page 5", async () => {
    const { names, relations } = await knownAt([2, 6]);
    expect(names.filter((name) => /Snuffer|keeper|Halda/.test(name))).toEqual(["Halda"]);
    expect(relations).toEqual(
      expect.arrayContaining(["Halda keeper-of the Tall Light", "Halda steals-from the forty lamps (over)"]),
    );
  });

  it("knows what shone from the tower, whose pupil Master Orlo was, and that Pim has left him", async () => {
    const { names, relations, facts } = await knownAt([2, 6]);
    expect(names).toContain("the egg of light");
    expect(facts).toMatch(/there never was a lamp/);
    expect(relations).toEqual(
      expect.arrayContaining([
        "Master Orlo pupil-of Halda",
        "Pim apprentice-of Master Orlo (over)",
        "Pim member-of the Guild of Small Lights (over)",
        "Halda guards the egg of light",
      ]),
    );
  });

  it("does not know what hatches, that Pim will have another teacher, or how the lamps are lit again", async () => {
    const { names, relations, facts } = await knownAt([2, 6]);
    expect(names.join(" ")).not.toMatch(/bird|Morning/);
    expect(relations).not.toContain("Pim apprentice-of Halda");
    expect(facts).not.toMatch(/hatch|split open|bird|dawn every|Morning/);
    expect((await knownAt([2, 7])).names).toContain("the bird of light");
    const end = await knownAt([2, 8]);
    expect(end.names).toContain("Morning");
    expect(end.relations).toEqual(
      expect.arrayContaining(["Pim apprentice-of Halda", "Halda guards the egg of light (over)"]),
    );
  });
});
