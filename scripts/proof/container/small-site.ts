/** The site as production runs it: unprivileged, on a root that it cannot write to, in 512 MB. */

import { setTimeout as pause } from "node:timers/promises";

export const LIMIT_MB = 512;

export type SmallSite = {
  readonly url: string;
  /** How it runs, and what holds it to its memory, in words. */
  readonly how: string;
  /** From its start until `/health` answered, in milliseconds. */
  readonly healthyMs: number;
  /** Asks it to stop as a host would, and waits. @returns its exit status. */
  stop(): Promise<number>;
  /** What it logged, for when something went wrong. */
  log(): Promise<string>;
};

export type SmallSiteOptions = {
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
};

/** Waits until the site is alive. @throws Error when it has ended, or is not alive in five minutes, which a busy machine may need. */
export async function untilHealthy(url: string, hasEnded: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < 300_000) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return performance.now() - began;
    if (await hasEnded()) throw new Error("the site ended before it was alive");
    await pause(50);
  }
  throw new Error("the site was not alive within five minutes");
}
