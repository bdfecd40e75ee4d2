import { symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inEveryLanguage } from "#lib/ingest/content/localize.ts";
import { readSeries } from "#lib/ingest/content/read.ts";
import { inLanguage } from "#lib/text.ts";
import { complaintsOf, GOOD, write } from "./content-folder.ts";

describe("an editor's content folder that is right", () => {
  it("is read with every text by language", async () => {
    const { series, episodes, entities } = await readSeries(await write(GOOD));
    expect(series.title).toEqual({ en: "The Lantern" });
    expect(episodes.map(({ slug }) => slug)).toEqual(["ep01-dusk", "ep02-dawn"]);
    expect(episodes[0]?.pages[0]?.panels[0]?.shows).toEqual({
      en: "Ada stands on the quay.",
      fr: "Ada est sur le quai.",
    });
    expect(episodes[0]?.pages[0]?.panels[1]?.says).toEqual([
      { who: "ada", gist: { en: "She hopes it will burn." } },
      { gist: { en: "A bell rings." } },
    ]);
    expect(entities.find(({ slug }) => slug === "ada")?.names[0]?.name).toEqual({ en: "Ada", fr: "Ada" });
  });

  it("comes in story order, however it was written down", async () => {
    const { entities, relationships } = await readSeries(await write(GOOD));
    expect(entities.map(({ slug }) => slug)).toEqual(["ada", "harbour", "gull"]);
    expect(entities[2]?.facts.map(({ text }) => text)).toEqual([
      { en: "It is hungry." },
      { en: "It can read." },
    ]);
    expect(relationships.map(({ kind }) => kind)).toEqual(["feeds", "friend-of"]);
  });

  it("may hold other files, which are left alone", async () => {
    const folder = await write({
      ...GOOD,
      "questions.yaml": "[",
      "episodes/.ep03.yaml": "[",
      "art/a.txt": "",
    });
    await expect(readSeries(folder)).resolves.toHaveProperty("series.slug", "lantern");
  });
});

describe("files that could harm are refused", () => {
  it("one that is missing", async () => {
    const { "series.yaml": _, ...rest } = GOOD;
    expect(await complaintsOf(await write(rest))).toEqual(["series.yaml:1 is missing"]);
  });

  it("a link to a file elsewhere", async () => {
    const folder = await write(GOOD);
    await symlink("/etc/hostname", join(folder, "world", "host.yaml"));
    expect(await complaintsOf(folder)).toEqual([
      "world/host.yaml:1 must be a plain file, not a link or anything else",
    ]);
  });

  it("a link to a folder elsewhere", async () => {
    const { "world/people.yaml": _, ...rest } = GOOD;
    const folder = await write(rest);
    await symlink(tmpdir(), join(folder, "world"));
    expect(await complaintsOf(folder)).toEqual([
      "world:1 must be a plain folder, not a link or anything else",
    ]);
  });

  it("one of more than 2 MB", async () => {
    const folder = await write({ ...GOOD, "world/big.yaml": "#".repeat(2 * 1024 * 1024 + 1) });
    expect(await complaintsOf(folder)).toEqual(["world/big.yaml:1 is larger than 2 MB"]);
  });

  it("one that is nested without end", async () => {
    const folder = await write({ ...GOOD, "world/deep.yaml": "[".repeat(500_000) });
    expect(await complaintsOf(folder)).toEqual(["world/deep.yaml:1 is nested too deeply"]);
  });
});

describe("a reader gets a text", () => {
  it("in their language, else in the series' own, else in any", () => {
    const text = { en: "Dusk", fr: "Crépuscule" };
    expect(inLanguage(text, "fr", "en")).toBe("Crépuscule");
    expect(inLanguage(text, "de", "en")).toBe("Dusk");
    expect(inLanguage({ fr: "Crépuscule" }, "de", "en")).toBe("Crépuscule");
  });

  it("that was written bare, in the series' own language", () => {
    expect(inEveryLanguage("Dusk", "en")).toEqual({ en: "Dusk" });
    expect(inEveryLanguage({ fr: "Crépuscule" }, "en")).toEqual({ fr: "Crépuscule" });
  });
});
