/** The line of an item, as a reader of a terminal would have it. */
import type { ProofItem } from "./item.ts";
import type { Outcome } from "./run-item.ts";

const NAME_WIDTH = 18;

/** Its name, whether it held, its figures and how long it took. */
export function lineOf({ name }: ProofItem, { held, figures, seconds }: Outcome): string {
  const counted = Object.entries(figures).map(([what, value]) => `${value} ${what}`);
  return [name.padEnd(NAME_WIDTH), held ? "held  " : "BROKEN", counted.join(", "), `(${seconds} s)`]
    .filter((part) => part !== "")
    .join("  ");
}
