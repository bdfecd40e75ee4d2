import { describe, expect, it } from "vitest";
import { complaintsOf, reviewOf, write } from "./content-folder.ts";
import { book, WORLD } from "./fox-book.ts";

const OK = 'lint_ok: [[ferry-fox, "a barrel has that name too"]]';
const LEARNT = "'Tobin', a name readers learn at [2, 1]";

describe("a slug or a file that tells a name too early is found", () => {
  const inSlug = (from: string, to: string) => reviewOf(book({ one: (text) => text.replace(from, to) }));

  it("in an episode's slug", async () => {
    expect(await inSlug("slug: ep01", "slug: ep01-to-bintown")).toEqual([]);
    for (const slug of ["ep01-tobin-comes", "ep01-tobins-boat"]) {
      expect(await inSlug("slug: ep01", `slug: ${slug}`)).toEqual([
        `episodes/ep01.yaml:1 slug: gives away ${LEARNT}; everybody sees it: rename it, or excuse it with lint_ok`,
      ]);
    }
  });

  it("in the name of an episode's file", async () => {
    const { "episodes/ep01.yaml": one, ...rest } = book({});
    expect(await reviewOf({ ...rest, "episodes/ep01-tobin.yaml": one })).toEqual([
      `episodes/ep01-tobin.yaml:1 gives away ${LEARNT}; everybody sees it: rename it, or excuse it with lint_ok`,
    ]);
  });

  it("in the series' slug", async () => {
    const files = book({});
    files["series.yaml"] = files["series.yaml"].replace("slug: lantern", "slug: the-tall-light");
    expect(await reviewOf(files)).toEqual([
      "series.yaml:1 slug: gives away 'the Tall Light', a name readers learn at [1, 2]; everybody sees it: rename it, or excuse it with lint_ok",
    ]);
  });

  it("in the kind of a relationship", async () => {
    const edge = (kind: string) =>
      reviewOf(
        book({
          world: `${WORLD}relationships: [{ source: ferry-fox, target: egg, kind: ${kind}, at: [1, 2] }]\n`,
        }),
      );
    expect(await edge("sails-to-tobin")).toEqual([
      `world/all.yaml:12 relationships[0].kind: gives away ${LEARNT}; choose another word for the kind`,
    ]);
    expect(await edge("sails-to-the-harbour")).toEqual([]);
  });
});

describe("an entity's slug is made from its first name", () => {
  const called = async (slug: string) => {
    const all = await reviewOf(book({ world: WORLD.replaceAll("slug: quay", `slug: ${slug}`) }));
    return all.filter((complaint) => complaint.includes("].slug"));
  };
  const advice = "make it from the first name, 'the quay', or excuse it with lint_ok";

  it.each([
    ["a later name", "tobin", LEARNT],
    ["a word of a later name", "light-house", "'the Tall Light', a name readers learn at [1, 2]"],
    [
      "a word of a later name in the plural",
      "beacon-lights",
      "'the Tall Light', a name readers learn at [1, 2]",
    ],
    [
      "a word of a later name in another language",
      "oeuf",
      "'l'œuf de lumière', a name readers learn at [1, 2]",
    ],
  ])("and not from %s", async (_what, slug, told) => {
    expect(await called(slug)).toEqual([`world/all.yaml:2 entities[0].slug: gives away ${told}; ${advice}`]);
  });

  it.each(["quay", "the-quay", "wet-stones", "egg-stall"])("such as %s", async (slug) => {
    expect(await called(slug)).toEqual([]);
  });
});

describe("an entity's slug may use a word", () => {
  it("that an earlier name has too, wherever that is written down", async () => {
    const names =
      "[{ name: the quay, at: [1, 1] }, { name: Lantern Hill, at: [2, 1] }, { name: the lantern quay, at: [1, 1] }]";
    const world = WORLD.replace("slug: quay", "slug: lantern-quay").replace(
      "names: [{ name: the quay, at: [1, 1] }]",
      `names: ${names}`,
    );
    const one = (text: string) => text.replaceAll("[quay", "[lantern-quay");
    expect(await reviewOf(book({ one, world }))).toEqual([]);
  });
});

describe("an editor may excuse a name with lint_ok", () => {
  const EARLY = "    gist: Tobin is written on a barrel.";

  it("on a page, for its panels too, and on no other page", async () => {
    const files = book({
      first: `${EARLY}\n    ${OK}`,
      second: EARLY,
      one: (text) => text.replace("Nothing moves", "TOBIN"),
    });
    expect((await reviewOf(files)).map((complaint) => complaint.split(":", 2).join(":"))).toEqual([
      "episodes/ep01.yaml:16 pages[1].gist",
    ]);
  });

  it("on an episode, for all that is public of it, and not for its pages", async () => {
    const one = (text: string) =>
      `${text.replace("Part 1", "Tobin").replace("Something", "Tobin").replace("slug: ep01", "slug: ep01-tobin")}${OK}\n`;
    expect(await reviewOf(book({ one }))).toEqual([]);
    expect(await reviewOf(book({ one, first: EARLY }))).toHaveLength(1);
  });

  it("on an entity, for its names, facts and slug", async () => {
    const world = WORLD.replace(
      "slug: quay, kind: place,",
      `slug: quay, kind: place, facts: [{ text: Tobin is painted on it., at: [1, 1] }], ${OK},`,
    );
    expect(await reviewOf(book({ world }))).toEqual([]);
  });

  it("on the series, for its title", async () => {
    const files = book({});
    files["series.yaml"] = files["series.yaml"].replace("The Lantern", "Tobin's Lantern");
    expect(await reviewOf(files)).toHaveLength(1);
    expect(await reviewOf({ ...files, "series.yaml": `${files["series.yaml"]}${OK}\n` })).toEqual([]);
  });

  it("but only the name of the one it speaks of", async () => {
    const first = "    gist: The Tall Light, on a barrel.\n";
    expect(await reviewOf(book({ first: `${first}    ${OK}` }))).toEqual([
      "episodes/ep01.yaml:10 pages[0].gist: 'the Tall Light' is a name readers learn at [1, 2]; leave it out until then, or excuse it with lint_ok",
      "episodes/ep01.yaml:11 pages[0].lint_ok[0]: excuses nothing: no name of ferry-fox is too early here; remove it",
    ]);
  });
});

describe("an excuse that would hide the next slip is found", () => {
  const EXCUSES_NOTHING = "excuses nothing: no name of ferry-fox is too early here; remove it";

  it("when nothing needs it", async () => {
    const series = `${book({})["series.yaml"]}${OK}\n`;
    const world = WORLD.replace("slug: quay, kind: place,", `slug: quay, kind: place, ${OK},`);
    expect(
      await reviewOf({ ...book({ one: (text) => `${text}${OK}\n`, world }), "series.yaml": series }),
    ).toEqual([
      `episodes/ep01.yaml:17 lint_ok[0]: ${EXCUSES_NOTHING}`,
      `series.yaml:10 lint_ok[0]: ${EXCUSES_NOTHING}`,
      `world/all.yaml:2 entities[0].lint_ok[0]: ${EXCUSES_NOTHING}`,
    ]);
  });

  it("when it is there twice", async () => {
    const first = "    gist: Tobin.\n    lint_ok: [[ferry-fox, once], [ferry-fox, twice]]";
    expect(await reviewOf(book({ first }))).toEqual([
      `episodes/ep01.yaml:11 pages[0].lint_ok[1]: ${EXCUSES_NOTHING}`,
    ]);
  });

  it("when another one beside it is needed", async () => {
    const first = "    gist: Tobin.\n    lint_ok: [[egg, why], [ferry-fox, a barrel]]";
    expect(await reviewOf(book({ first }))).toEqual([
      "episodes/ep01.yaml:11 pages[0].lint_ok[0]: excuses nothing: no name of egg is too early here; remove it",
    ]);
  });

  it("when it speaks of nobody", async () => {
    expect(await reviewOf(book({ first: "    gist: Nothing.\n    lint_ok: [[bob, why]]" }))).toEqual([
      "episodes/ep01.yaml:11 pages[0].lint_ok[0]: bob is no entity of this world",
    ]);
  });
});

describe("a name that comes too early", () => {
  it("keeps a series from being published", async () => {
    expect(await complaintsOf(await write(book({ first: "    gist: Tobin waits." })))).toEqual([
      "episodes/ep01.yaml:10 pages[0].gist: 'Tobin' is a name readers learn at [2, 1]; leave it out until then, or excuse it with lint_ok",
    ]);
  });
});
