import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "#tests/support/source-files.ts";

const files = sourceFiles();
const ours = files.filter(({ path }) => /^(?:app|components|lib)\//.test(path));

/** From the words that all speak to the doors that let people in. A file may import its own layer and those before. */
const LAYERS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "words",
    /^lib\/(?:contract(?:-pages|-retrieve|-recap|-parked|-world|-admin|-changes)?|sse|errors|text)\.ts$/,
  ],
  ["machine", /^lib\/(?:env\.ts|log\.ts|db\/|providers\/)/],
  ["law", /^lib\/spoiler\//],
  ["shelves", /^lib\/(?:sessions|episodes|world|retrieval|recap)\//],
  ["voices", /^lib\/(?:companion|ingest)\//],
  ["doors", /^(?:lib\/(?:http\/|mcp\/|start\.ts)|app\/)/],
];

function layerOf(path: string): number {
  return LAYERS.findIndex(([, pattern]) => pattern.test(path));
}

function importers(imported: RegExp, from: readonly SourceFile[] = ours): string[] {
  return from
    .filter(({ imports }) => imports.some(({ path, typeOnly }) => !typeOnly && imported.test(path)))
    .map(({ path }) => path)
    .toSorted();
}

describe("the structure of the code", () => {
  it("has a layer for every file of lib and app", () => {
    const homeless = ours.filter(({ path }) => !path.startsWith("components/") && layerOf(path) === -1);
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it("lets dependencies point one way", () => {
    const wrong = ours.flatMap((file) =>
      file.imports
        .filter(({ path }) => layerOf(file.path) !== -1 && layerOf(path) > layerOf(file.path))
        .map(({ path }) => `${file.path} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps the companion and ingest apart", () => {
    const crossings = ours.flatMap((file) =>
      file.imports
        .filter(
          ({ path }) =>
            (file.path.startsWith("lib/companion/") && path.startsWith("lib/ingest/")) ||
            (file.path.startsWith("lib/ingest/") && path.startsWith("lib/companion/")),
        )
        .map(({ path }) => `${file.path} imports ${path}`),
    );
    expect(crossings).toEqual([]);
  });

  it("gives the browser the contract and the events by value, and everything else of lib as types", () => {
    const wrong = files
      .filter(({ path }) => path.startsWith("components/"))
      .flatMap((file) =>
        file.imports
          .filter(({ path, typeOnly }) => path.startsWith("lib/") && !typeOnly)
          .filter(
            ({ path }) =>
              !/^lib\/(?:contract(?:-pages|-recap|-parked|-world|-admin|-changes)?|sse)\.ts$/.test(path),
          )
          .map(({ path }) => `${file.path} imports ${path}`),
      );
    expect(wrong).toEqual([]);
  });

  it("serves no drawing's code: what is drawn is checked in", () => {
    expect(importers(/^drawings\//)).toEqual([]);
  });

  it("lets a page be drawn with the kit, the cast and the sets, in that order, and with nothing else of the project", () => {
    const order = ["kit", "cast", "sets", "pages"];
    const rank = (path: string) => order.indexOf(path.split("/")[1] ?? "");
    const drawings = files.filter(({ path }) => /^drawings\/\w+\//.test(path));
    const wrong = drawings.flatMap((file) =>
      file.imports
        .filter(({ path }) => !path.startsWith("drawings/") || rank(path) > rank(file.path))
        .map(({ path }) => `${file.path} imports ${path}`),
    );
    expect(drawings.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("has no file over 250 lines", () => {
    expect(files.filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([]);
  });
});

describe("the doors to the database", () => {
  it("are two: what answers readers never comes through the one that sees everything", () => {
    const editors = importers(/^lib\/db\/(?:edit|run-statement)\.ts$/);
    expect(editors.filter((path) => !/^lib\/(?:sessions|ingest|db)\//.test(path))).toEqual([]);
    expect(editors.length).toBeGreaterThan(0);
  });

  it("are the only ones who hold the database itself", () => {
    const holders = importers(/^lib\/db\/database\.ts$/);
    expect(holders.filter((path) => !/^lib\/(?:db\/|spoiler\/read-at\.ts|start\.ts)/.test(path))).toEqual([]);
  });

  it("stand in the two places a stranger looks after the message route", () => {
    const imports = (path: string) =>
      files.find((file) => file.path === path)?.imports.map((one) => one.path) ?? [];
    expect(imports("app/api/sessions/[id]/messages/route.ts")).toContain("lib/companion/answer.ts");
    expect(imports("lib/companion/answer.ts")).toContain("lib/spoiler/read-at.ts");
  });

  it("are not undone in SQL: only the door itself speaks of roles", () => {
    const speaking = ours.filter(({ text }) =>
      /set_config\(\s*'role'|\b(?:re)?set\s+(?:local\s+|session\s+)?role\b/i.test(text),
    );
    expect(speaking.map(({ path }) => path)).toEqual(["lib/spoiler/read-at.ts"]);
  });

  it("make horizons in one module", () => {
    const makers = ours.filter(({ text }) => /\bas (?:unknown as )?Horizon\b/.test(text));
    expect(makers.map(({ path }) => path)).toEqual(["lib/spoiler/horizon.ts"]);
  });

  it("leave raw SQL in a few known files", () => {
    const raw = ours.filter(({ text }) => /\$(?:query|execute)Raw/.test(text)).map(({ path }) => path);
    expect(raw.toSorted()).toEqual([
      "lib/db/answer-slots.ts",
      "lib/db/run-statement.ts",
      "lib/ingest/changes/compare-edition.ts",
      "lib/ingest/changes/stored-rows.ts",
      "lib/ingest/publish/apply-edition.ts",
      "lib/ingest/publish/embed-passages.ts",
      "lib/ingest/publish/sync-rows.ts",
      "lib/ingest/runs/claim-run.ts",
      "lib/retrieval/search.ts",
      "lib/sessions/reading-session.ts",
      "lib/sessions/turns.ts",
      "lib/spoiler/read-at.ts",
      "lib/world/graph.ts",
    ]);
  });
});
