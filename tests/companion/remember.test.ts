import { expect, it, vi } from "vitest";
import { remember } from "#lib/companion/remember.ts";

it("what was found out once is not looked for again", () => {
  const find = vi.fn((text: string) => text.length);
  const lengthOf = remember(find, 10);
  expect([lengthOf("lamp"), lengthOf("lamp"), lengthOf("lights")]).toEqual([4, 4, 6]);
  expect(find).toHaveBeenCalledTimes(2);
});

it("no more is remembered than was said, and what is forgotten is found again", () => {
  const find = vi.fn((text: string) => text.toUpperCase());
  const shout = remember(find, 2);
  for (const word of ["a", "b", "c", "a"]) expect(shout(word)).toBe(word.toUpperCase());
  expect(find).toHaveBeenCalledTimes(4);
  shout("c");
  expect(find).toHaveBeenCalledTimes(4);
});
