/** Around what the companion tells without being asked: its first moments, and what to do when it could not be had. */
import type { ReactNode } from "react";
import type { Loaded } from "#components/api/use-loaded.ts";
import styles from "./notes.module.css";

type NotePanelProps<Value> = {
  readonly loaded: Loaded<Value>;
  readonly children: (value: Value) => ReactNode;
};

export function NotePanel<Value>({ loaded: { value, failure, retry }, children }: NotePanelProps<Value>) {
  return (
    <div className={styles["panel"]} aria-busy={value === null && failure === null}>
      {failure === null ? null : (
        <div className={styles["failure"]} role="alert">
          <p>{failure}</p>
          <button type="button" className="button quiet" onClick={retry}>
            Retry
          </button>
        </div>
      )}
      {value === null ? null : children(value)}
      {value === null && failure === null ? <p className={styles["quiet"]}>One moment…</p> : null}
    </div>
  );
}
