/**
 * Non-interference: whatever a reader is told anywhere is the same to the byte on the whole corpus and on the corpus cut at
 * their place. What lies ahead and what will never be are then one answer.
 */
import { expect } from "vitest";
import { LEAF } from "#lib/contract.ts";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import { canaryMarksIn } from "#tests/support/generated-book.ts";
import { hostileQuestions } from "#tests/support/hostile-questions.ts";
import { isLater } from "#tests/support/later-texts.ts";
import type { OllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import { differenceOf } from "./difference.ts";
import { reportFigures } from "./figures.ts";
import { lastOnScreen, type Place, placesIn } from "./places.ts";
import type { Habit } from "./reader-at.ts";
import { type Cut, OF_PICTURES, shelve } from "./shelve.ts";
import { SURFACES } from "./surfaces.ts";
import { type Told, tellEverything } from "./tell-everything.ts";

export const HABITS: readonly Habit[] = [
  { language: "en", hasTurnedBack: false },
  { language: "fr", hasTurnedBack: true },
];

export type Reading = { place: Place; habit: Habit; question: string };

/** Who reads where and asks what, at every place of the book; habits take turns. */
export function readingsOf(book: SeriesContent): Reading[] {
  return placesIn(book).flatMap((place, index) => {
    const { question = "Who is here?" } = hostileQuestions[(index * 7) % hostileQuestions.length] ?? {};
    const habit = HABITS[index % HABITS.length];
    return habit === undefined ? [] : [{ place, habit, question }];
  });
}

/** Where the corpus may end without this reader missing anything: words at the last page on screen, pictures at their bound. */
export function cutFor({ place, habit }: Reading): Cut {
  const last = lastOnScreen(place);
  const picturesTo = Math.max(last + LEAF, habit.hasTurnedBack ? place.pageCount : 0);
  return { at: [place.episode, last], picturesTo };
}

/**
 * Tries every reading on both corpora, in this test file's database; on the whole one those who are furthest come first, so
 * that whatever were kept of them would be handed to those behind. @returns the surfaces on which nothing was told.
 */
export async function expectNoDifference(
  model: OllamaDouble,
  book: SeriesContent,
  readings: readonly Reading[],
): Promise<string[]> {
  await shelve(book);
  const whole: Told[] = [];
  for (const reading of readings.toReversed()) {
    const told = await tellEverything({ ...reading, book, model });
    expect(canariesAhead(told, reading.place), `told in ${nameOf(reading.place)}`).toEqual([]);
    whole.unshift(told);
  }
  for (const [index, reading] of readings.entries()) {
    await shelve(book, cutFor(reading));
    const cut = await tellEverything({ ...reading, book, model });
    for (const [surface, told] of whole[index] ?? []) {
      expect(
        differenceOf(told, cut.get(surface) ?? []),
        `${surface}, in ${nameOf(reading.place)}`,
      ).toBeNull();
    }
  }
  reportFigures({ positions: readings.length, comparisons: readings.length * SURFACES.length });
  return SURFACES.map(({ name }) => name).filter((name) => whole.every((told) => !told.get(name)?.join("")));
}

function nameOf({ episode, page, rightPage }: Place): string {
  return `episode ${episode} on page ${page}${rightPage === null ? "" : ` and ${rightPage}`}`;
}

/** The canaries of a made-up book that a telling holds and its reader must not have: none is in a book of ours. */
function canariesAhead(told: Told, place: Place): string[] {
  return [...told].flatMap(([surface, texts]) =>
    canaryMarksIn(texts.join("\n"))
      .filter(
        ({ kind, at }) => !OF_PICTURES.includes(kind) && isLater(at, [place.episode, lastOnScreen(place)]),
      )
      .map(({ kind, at }) => `${kind} of ${at.join(", ")} on ${surface}`),
  );
}
