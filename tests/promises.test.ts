/** The table of what the reader promises names tests that are there. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const rows = readFileSync("docs/promises.md", "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, id]) => /^F-[A-Z]+-\d\d$/.test(id ?? ""))
  .map(([, id = "", promised = "", files = ""]) => ({ id, promised, files: files.split(", ") }));

const range = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`);

/** The names of the tests in a file, each as it is written. */
function testNamesIn(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const calls = source.matchAll(/\b(?:it|test)(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*(["'`])(.*?)\1/gs);
  return [...calls].map(([, , name = ""]) => name);
}

describe("the table of promises", () => {
  it("has every one of them, once", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      [
        ...range("F-PICK", 8),
        ...range("F-ATTR", 1),
        ...range("F-SHELL", 1),
        ...range("F-DEEP", 1),
        ...range("F-FLIP", 11),
        ...range("F-SESS", 9),
        ...range("F-CHAT", 14),
        ...range("F-WORLD", 17),
      ].toSorted(),
    );
    expect(rows.filter(({ promised }) => promised === "")).toEqual([]);
  });

  it.each(rows)("$id is kept by a test of its name in every file that is given", ({ id, files }) => {
    expect(files.length).toBeGreaterThan(0);
    const isNamed = (name: string) => name.slice(0, name.indexOf(": ")).split(", ").includes(id);
    const without = files.filter((file) => !testNamesIn(file).some(isNamed));
    expect(without).toEqual([]);
  });
});
