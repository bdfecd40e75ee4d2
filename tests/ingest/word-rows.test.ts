import { expect, it } from "vitest";
import { storyRows } from "#lib/ingest/publish/story-rows.ts";
import { wordsOf } from "#lib/providers/embedding/words.ts";
import { makeBook } from "#tests/support/generated-book.ts";

const book = makeBook({
  pages: [2, 1],
  panelsPerPage: 2,
  entities: [{ debut: 0, renamed: 2, facts: [0, 2] }],
  edges: [],
});
const { passages, page_words: pages } = storyRows(book);
const at = ({ episode, page, language }: { [column: string]: unknown }) => [episode, page, language].join();

it("every page has each word of its passages once, in the language they are in", () => {
  expect(pages.map(at).toSorted()).toEqual([...new Set(passages.map(at))].toSorted());
  for (const page of pages) {
    const told = passages.filter((passage) => at(passage) === at(page));
    const words = told.flatMap(({ context, text }) => wordsOf(`${context} ${text}`));
    expect(words.length).toBeGreaterThan(3);
    expect(page["words"]).toBe([...new Set(words)].toSorted().join(" "));
  }
});

it("the words of a page are those of what is known there, whatever is told later", () => {
  const renamed = passages.find(({ episode }) => episode === 2)?.["context"];
  const words = wordsOf(String(renamed));
  expect(words.length).toBeGreaterThan(0);
  const earlier = pages
    .filter(({ episode }) => episode === 1)
    .flatMap((page) => String(page["words"]).split(" "));
  expect(words.filter((word) => word.startsWith("zq") && earlier.includes(word))).toEqual([]);
});
