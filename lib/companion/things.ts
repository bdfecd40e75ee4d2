/**
 * French and English for what everybody has words for, by fields of life: what is called what, for answers in another
 * language than the notes. It lets nothing pass by itself; that a word stands among the things keeps it back. French words
 * that are forms of a common verb or adjective as well ("couche", "tente") do not belong among them: a sentence with the
 * other sense would be held.
 */
import { BODY } from "./things/body.ts";
import { CREATURES } from "./things/creatures.ts";
import { DEEDS } from "./things/deeds.ts";
import { FOOD } from "./things/food.ts";
import { HOME } from "./things/home.ts";
import { LIFE } from "./things/life.ts";
import { MAKING } from "./things/making.ts";
import { NATURE } from "./things/nature.ts";
import { OCCASIONS } from "./things/occasions.ts";
import { PEOPLE } from "./things/people.ts";
import { PLACES } from "./things/places.ts";
import { WEARING } from "./things/wearing.ts";

/** `[French, English]`, folded; a word may stand in several pairs. */
type Pair = readonly [string, string];

/** What one can hold, eat or go to. */
export const LIFELESS: readonly Pair[] = [FOOD, HOME, MAKING, WEARING, NATURE, PLACES, OCCASIONS].flatMap(
  pairsOf,
);

/** The same, and what lives and is no person. */
export const NOBODY: readonly Pair[] = [...pairsOf(CREATURES), ...LIFELESS];

/** The same, and whom one can meet: a story may make a secret of any of them. */
export const THINGS: readonly Pair[] = [...pairsOf(PEOPLE), ...NOBODY];

/** What everybody has, what happens, is done or is felt: a story makes no secret of it by its name alone. */
export const DOINGS: readonly Pair[] = [BODY, LIFE, DEEDS].flatMap(pairsOf);

function pairsOf(field: string): Pair[] {
  return field.split(/\s+/).map((pair): Pair => {
    const [french = "", english = ""] = pair.split("/");
    return [french, english];
  });
}
