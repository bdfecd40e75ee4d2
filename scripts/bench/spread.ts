/** Times as two figures: what half of them are below, and what 95 of 100 are. */
import type { Figure } from "./figure.ts";

/** @param times in milliseconds; at least one. */
export function spread(of: string, times: readonly number[]): Figure[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return [
    { of: `${of}, median`, value: at(0.5), unit: "ms" },
    { of: `${of}, 95 of 100 are below`, value: at(0.95), unit: "ms" },
  ];
}
