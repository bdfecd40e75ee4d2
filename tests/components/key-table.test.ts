/** The help's tables say what is bound, no more and no less. */
import { describe, expect, it } from "vitest";
import { commandOf, describeKeys } from "#components/reader/views/key-bindings.ts";
import { keysIn, singleKeysIn, zoomedKeysIn } from "#components/reader/views/key-table.ts";
import { VIEWS } from "#components/reader/views/view.ts";
import { ZOOM_BINDINGS } from "#components/reader/zoom/zoom-keys.ts";

const BINDINGS = [
  { keys: ["ArrowRight", "w"], does: "On", command: "on" },
  { keys: [" "], isShifted: true, does: "Back", command: "back" },
  { keys: ["PageUp"], does: "Back", command: "back" },
] as const;

describe("a key", () => {
  it("gives its command", () => {
    expect(commandOf(BINDINGS, "ArrowRight", false)).toBe("on");
    expect(commandOf(BINDINGS, "Home", false)).toBeNull();
  });

  it("with Shift is another key, unless it writes a character: keyboards differ in where those are", () => {
    expect(commandOf(BINDINGS, "ArrowRight", true)).toBeNull();
    expect([commandOf(BINDINGS, " ", true), commandOf(BINDINGS, " ", false)]).toEqual(["back", null]);
    expect([commandOf(ZOOM_BINDINGS, "+", true), commandOf(ZOOM_BINDINGS, "+", false)]).toEqual(["in", "in"]);
    expect(commandOf(BINDINGS, "W", false)).toBe("on");
  });

  it("is written as it is on a keyboard, beside the others that do the same", () => {
    expect(describeKeys(BINDINGS)).toEqual([
      { keys: ["→", "W"], does: "On" },
      { keys: ["Shift+Space", "Page Up"], does: "Back" },
    ]);
  });
});

describe("the keys of a way to read", () => {
  it.each(VIEWS)("are told once each, and turn the pages (%s)", (view) => {
    const told = keysIn(view);
    const lines = told.map(({ does }) => does);
    expect(new Set(lines).size).toBe(lines.length);
    expect(told.flatMap(({ keys }) => keys)).toContain("→");
  });

  it("can be switched off where they write a character", () => {
    expect(singleKeysIn("book")).toEqual(["+", "−", "0", "W", "H"]);
    expect(singleKeysIn("transcript")).toEqual([]);
  });

  it("zoom where a page can be zoomed, and fit it where it can be fitted", () => {
    const told = (view: (typeof VIEWS)[number]) => keysIn(view).flatMap(({ keys }) => keys);
    expect(VIEWS.filter((view) => told(view).includes("+"))).toEqual(["book", "single"]);
    expect(VIEWS.filter((view) => told(view).includes("W"))).toEqual(["book", "single", "scroll"]);
    expect(VIEWS.filter((view) => zoomedKeysIn(view).length > 0)).toEqual(["book", "single"]);
  });
});
