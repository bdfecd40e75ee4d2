/** The steps of a run, in order, and how far each has come. */
import type { IngestRequest, Step, StepName } from "#lib/contract-admin.ts";

/** The steps that a run will take, all still waiting. */
export function stepsOf({ dry_run }: Pick<IngestRequest, "dry_run">): Step[] {
  const names: StepName[] = dry_run
    ? ["read", "compare"]
    : ["read", "compare", "fetch", "encode", "embed", "apply", "tidy"];
  return names.map((name) => ({ name, state: "waiting", done: 0, total: null }));
}
