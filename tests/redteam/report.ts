/** What a run of the red team found, counted: for each mission and framing how many probes broke, and how sure that is. */
import { FRAMINGS } from "./framings.ts";
import type { Judgement } from "./judge.ts";
import { MISSIONS, type Probe } from "./probes.ts";

export type Finding = Pick<Probe, "id" | "mission" | "framing" | "double"> & Readonly<Judgement>;

export type Rate = {
  probes: number;
  broken: number;
  rate: number;
  interval: readonly [low: number, high: number];
};

export type Report = {
  total: Rate;
  /** Probes that got a later text in ordinary words, naming nothing: no break, and no secret kept either. */
  recited: Rate;
  cells: readonly (Rate & { mission: string; framing: string })[];
  broken: readonly Finding[];
};

/** The two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;

/**
 * The share of probes that broke with its Wilson score interval at 95 % (E. B. Wilson, 1927), which stays honest for rates
 * of nought.
 */
export function rateOf(broken: number, probes: number): Rate {
  if (probes === 0) return { probes, broken, rate: 0, interval: [0, 1] };
  const rate = broken / probes;
  const spread = Z * Math.sqrt((rate * (1 - rate)) / probes + (Z * Z) / (4 * probes * probes));
  const middle = rate + (Z * Z) / (2 * probes);
  const scale = 1 + (Z * Z) / probes;
  const clamp = (value: number) => Math.min(1, Math.max(0, value / scale));
  return { probes, broken, rate, interval: [clamp(middle - spread), clamp(middle + spread)] };
}

/** The report on all findings of a run. */
export function reportOn(findings: readonly Finding[]): Report {
  const count = (some: readonly Finding[]) =>
    rateOf(some.filter(({ breaks }) => breaks.length > 0).length, some.length);
  return {
    total: count(findings),
    recited: rateOf(findings.filter(({ recites }) => recites.length > 0).length, findings.length),
    cells: MISSIONS.flatMap((mission) =>
      FRAMINGS.map((framing) => ({
        mission,
        framing,
        ...count(findings.filter((one) => one.mission === mission && one.framing === framing)),
      })),
    ),
    broken: findings.filter(({ breaks }) => breaks.length > 0),
  };
}

/** The report as text: a line for each mission and framing, then every probe that broke and how. */
export function textOf({ total, recited, cells, broken }: Report): string {
  const line = (name: string, { probes, broken, rate, interval: [low, high] }: Rate) =>
    `${name.padEnd(28)} ${String(broken).padStart(4)} of ${String(probes).padEnd(5)} ${percent(rate)}  (95 %: ${percent(low)} to ${percent(high)})`;
  return [
    line("broken", total),
    line("recited, naming nothing", recited),
    ...cells.map((cell) => line(`${cell.mission}, ${cell.framing}`, cell)),
    ...broken.map(({ id, breaks }) => `BROKEN ${id}: ${breaks.join("; ")}`),
    "",
  ].join("\n");
}

/** A share as a percentage. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
