import { describe, expect, it } from "vitest";
import { readPreferences } from "#components/reader/views/preferences.ts";
import { distanceOf } from "#components/reader/views/scroll-keys.ts";
import { chooseView, readView, searchFor } from "#components/reader/views/view.ts";

describe("the way to read", () => {
  it("is what the address says, else what the reader chose last, else not decided", () => {
    expect(chooseView("guided", "scroll")).toBe("guided");
    expect(chooseView("book", "scroll")).toBe("book");
    expect(chooseView(undefined, "scroll")).toBe("scroll");
    expect(chooseView(undefined, null)).toBeNull();
  });

  it("is the reader's last choice when the address speaks nonsense", () => {
    expect(chooseView("sideways", "transcript")).toBe("transcript");
    expect(chooseView("sideways", null)).toBeNull();
  });

  it.each([undefined, null, "", "Book", "scroll "])("“%s” names none", (text) => {
    expect(readView(text)).toBeNull();
  });

  it("has an address of its own, and the book has the plain one", () => {
    expect(searchFor(3, "book")).toBe("?page=3");
    expect(searchFor(3, "scroll")).toBe("?page=3&view=scroll");
  });

  it("comes back from its own address", () => {
    const address = new URLSearchParams(searchFor(3, "transcript"));
    expect(chooseView(address.get("view"), "book")).toBe("transcript");
  });
});

describe("what a reader has chosen", () => {
  const kept = (cookies: Record<string, string>) => readPreferences((name) => cookies[name]);

  it("is read from their cookies", () => {
    expect(kept({ companion_view: "single", companion_fit: "width" })).toEqual({
      view: "single",
      fit: "width",
    });
  });

  it("is the whole page, in whatever way suits them, for whoever never chose or sends nonsense", () => {
    expect(kept({})).toEqual({ view: null, fit: "page" });
    expect(kept({ companion_view: "upside down", companion_fit: "huge" })).toEqual({
      view: null,
      fit: "page",
    });
  });
});

describe("scrolling by key what has no focus yet", () => {
  const VIEW = { clientHeight: 800, scrollHeight: 5000, scrollTop: 1200 };

  it("goes on by most of a view, and back with Shift", () => {
    expect([distanceOf(" ", false, VIEW), distanceOf(" ", true, VIEW)]).toEqual([700, -700]);
    expect(distanceOf("PageUp", false, VIEW)).toBe(-700);
  });

  it("goes to the beginning", () => {
    expect(VIEW.scrollTop + (distanceOf("Home", false, VIEW) ?? 0)).toBe(0);
  });

  it("leaves every other key alone, and Shift to those who select with it", () => {
    expect(distanceOf("a", false, VIEW)).toBeNull();
    expect(distanceOf("ArrowDown", true, VIEW)).toBeNull();
  });
});
