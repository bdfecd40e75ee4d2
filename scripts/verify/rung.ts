/**
 * One rung of the ladder: a question put to one layer of a site, and what a bad answer most likely means. Rungs are
 * climbed in order; one whose foundation is missing is not tried, so that only the layer at fault is named.
 */
import type { Env } from "#lib/env.ts";

export type RungName = "model" | "database" | "storage" | "app" | "chat" | "browser";

/** What is verified: the site at `host`, configured as `env` says. */
export type Target = {
  /** The origin, without a slash at its end. */
  readonly host: string;
  readonly env: Env;
  /** How long a sleeping model may take to wake, in milliseconds. */
  readonly patienceMs: number;
};

export type Verdict =
  | { readonly is: "passed"; readonly saw: string }
  /** There is nothing to verify here, and why. */
  | { readonly is: "absent"; readonly why: string }
  | {
      readonly is: "failed";
      /** The one to debug, such as `Modal` or `the database`. */
      readonly provider: string;
      readonly saw: string;
      readonly cause: string;
    };

export type Rung = {
  readonly name: RungName;
  /** Rungs without which this one says nothing new. */
  readonly needs: readonly RungName[];
  /** Never throws for what a provider does wrong. */
  climb(target: Target): Promise<Verdict>;
};

export type Climbed = {
  readonly name: RungName;
  readonly verdict: Verdict | { is: "untried"; needs: RungName };
};

export function passed(saw: string): Verdict {
  return { is: "passed", saw };
}

export function failed(provider: string, saw: string, cause: string): Verdict {
  return { is: "failed", provider, saw, cause };
}

/** Climbs one rung after the other and hands on each verdict as it is known. */
export async function* climb(rungs: readonly Rung[], target: Target): AsyncGenerator<Climbed> {
  const broken = new Set<RungName>();
  for (const { name, needs, climb: climbOne } of rungs) {
    const missing = needs.find((needed) => broken.has(needed));
    const verdict =
      missing === undefined ? await climbOne(target) : ({ is: "untried", needs: missing } as const);
    if (verdict.is === "failed" || verdict.is === "untried") broken.add(name);
    yield { name, verdict };
  }
}
