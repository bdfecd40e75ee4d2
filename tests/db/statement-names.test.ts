import { describe, expect, it } from "vitest";
import { statementNames } from "#lib/db/statement-names.ts";

const select = (column: string) => ({ sql: `SELECT ${column} FROM pages WHERE page = $1` });

describe("the names of statements", () => {
  it("are the same whenever and wherever the same words come again, and fit into what Postgres keeps of a name", () => {
    const nameOf = statementNames();
    const name = nameOf(select("gist"));
    expect(nameOf(select("gist"))).toBe(name);
    expect(statementNames()(select("gist"))).toBe(name);
    expect(name).not.toBe("");
    expect(Buffer.byteLength(name)).toBeLessThan(64);
  });

  it("differ where one character does", () => {
    const nameOf = statementNames();
    expect(nameOf(select("gist"))).not.toBe(nameOf(select("gists")));
  });

  it("are not given to lists, whose length is another each time", () => {
    const nameOf = statementNames();
    expect(nameOf({ sql: "SELECT gist FROM pages WHERE page IN ($1,$2)" })).toBe("");
    expect(nameOf({ sql: "SELECT gist FROM pages WHERE page IN ($1)" })).not.toBe("");
  });

  it("are not given to several statements at once, which cannot be prepared", () => {
    expect(statementNames()({ sql: "ALTER TABLE pages ADD x int; ALTER TABLE pages DROP x" })).toBe("");
  });

  it("come to an end, so that a connection never keeps more than it was meant to", () => {
    const nameOf = statementNames(2);
    const given = ["a", "b", "c", "a"].map((column) => nameOf(select(column)));
    expect(given.map((name) => name !== "")).toEqual([true, true, false, true]);
  });
});
