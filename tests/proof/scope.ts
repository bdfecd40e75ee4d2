/** How much of everything is tried: a sample in `npm test`, all of it in `npm run proof`. */

/** Whether all of it is tried. */
export const isProof = process.env["PROOF"] === "1";

/** All in the proof; else every `step`th, beginning with the first, and always the last. */
export function sampled<Item>(items: readonly Item[], step: number): Item[] {
  if (isProof) return [...items];
  return items.filter((_, index) => index % step === 0 || index === items.length - 1);
}
