/** The latest runs; one is opened by its button. */
import type { RunSummary } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";
import { whenOf } from "./when.ts";

/** More than an editor looks back at. */
const MOST_SHOWN = 8;

type RunListProps = { readonly runs: readonly RunSummary[]; readonly onOpen: (run: string) => void };

export function RunList({ runs, onOpen }: RunListProps) {
  return (
    <section aria-labelledby="runs" className={styles["card"]}>
      <h2 id="runs">Runs</h2>
      {runs.length === 0 ? <p className={styles["quiet"]}>There has been none yet.</p> : null}
      <ul className={styles["rows"]}>
        {runs.slice(0, MOST_SHOWN).map((run) => (
          <li key={run.id}>
            <span>
              {nameOf(run)} <span className={styles["quiet"]}>{whenOf(run.created_at)}</span>
            </span>
            <span className={styles["state"]} data-state={run.status}>
              {run.status}
            </span>
            <button type="button" className="button quiet" onClick={() => onOpen(run.id)}>
              Look<span className="visually-hidden"> at {nameOf(run)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a run does, such as "Dry run of pepper-and-carrot". */
export function nameOf({ dry_run, series }: Pick<RunSummary, "dry_run" | "series">): string {
  return `${dry_run ? "Dry run" : "Publishing"} of ${series}`;
}
