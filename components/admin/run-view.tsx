/** One run: how far each step is, what it says, what it changes, and what may be done about it. */

import type { Editor } from "#components/api/editor.ts";
import type { RunSummary, Step } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";
import { ChangesView } from "./changes-view.tsx";
import { Complaints } from "./complaints.tsx";
import { nameOf } from "./run-list.tsx";
import type { Act } from "./series-card.tsx";
import { useRun } from "./use-run.ts";

type RunViewProps = {
  readonly editor: Editor;
  readonly id: string;
  readonly act: Act;
  readonly onEnd: () => void;
  readonly onClose: () => void;
};

export function RunView({ editor, id, act, onEnd, onClose }: RunViewProps) {
  const { run, log, changes, trouble } = useRun(editor, id, onEnd);
  if (run === null) return <p role="status">{trouble ?? "Asking how the run is…"}</p>;
  return (
    <section aria-labelledby="run" className={styles["card"]}>
      <h2 id="run">{nameOf(run)}</h2>
      <p role="status" className={styles["state"]} data-state={run.status}>
        {describeStatus(run)}
      </p>
      {trouble === null ? null : <p className={styles["failure"]}>{trouble}</p>}
      <ol className={styles["steps"]}>
        {run.steps.map((step) => (
          <StepRow key={step.name} step={step} />
        ))}
      </ol>
      {run.error === null ? null : (
        <div role="alert" className={styles["failure"]}>
          <p>{run.error.detail}</p>
          <Complaints complaints={run.error.complaints ?? []} />
        </div>
      )}
      <RunActions run={run} editor={editor} act={act} onClose={onClose} />
      {changes === null ? null : <ChangesView changes={changes} isDone={!run.dry_run} />}
      <details>
        <summary>Log ({log.length})</summary>
        <ol className={styles["log"]}>
          {log.map(({ number, level, message }) => (
            <li key={number} data-level={level}>
              {message}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

const STEPS: Readonly<Record<Step["name"], string>> = {
  read: "Read the content",
  fetch: "Fetch art",
  encode: "Encode pictures",
  embed: "Make vectors",
  compare: "Compare",
  apply: "Publish",
  tidy: "Tidy up",
};

function StepRow({ step: { name, state, done, total } }: { readonly step: Step }) {
  const share = state === "done" ? 1 : total === null || total === 0 ? 0 : done / total;
  return (
    <li data-state={state}>
      <span id={`step-${name}`}>{STEPS[name]}</span>
      <progress aria-labelledby={`step-${name}`} max={1} value={share} />
      <span className={styles["quiet"]}>{total === null ? state : `${done} of ${total}`}</span>
    </li>
  );
}

function describeStatus({ status, dry_run, resumed, cancel_requested }: RunSummary): string {
  const again = resumed === 0 ? "" : `, taken up again ${resumed === 1 ? "once" : `${resumed} times`}`;
  if (cancel_requested && status === "running") return "stopping";
  if (status === "done") return dry_run ? `compared; nothing was written${again}` : `published${again}`;
  return `${status}${again}`;
}

type RunActionsProps = Pick<RunViewProps, "editor" | "act" | "onClose"> & { readonly run: RunSummary };

function RunActions({ run, editor, act, onClose }: RunActionsProps) {
  const { id, status, dry_run, base_bundle, cancel_requested } = run;
  const hasEnded = status !== "queued" && status !== "running";
  return (
    <div className={styles["actions"]}>
      {status === "done" && dry_run ? (
        <button type="button" className="button" onClick={() => act(() => editor.publish(id))}>
          Publish this
        </button>
      ) : null}
      {status === "done" && !dry_run && base_bundle !== null ? (
        <button type="button" className="button quiet" onClick={() => act(() => editor.rollBack(id))}>
          Roll back
        </button>
      ) : null}
      {hasEnded ? (
        <button type="button" className="button quiet" onClick={onClose}>
          Close
        </button>
      ) : (
        <button
          type="button"
          className="button quiet"
          disabled={cancel_requested}
          onClick={() => act(async () => void (await editor.cancel(id)))}
        >
          Cancel
        </button>
      )}
    </div>
  );
}
