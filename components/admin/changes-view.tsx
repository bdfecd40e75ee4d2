/** What a run would change, or changed: read before it is published. */
import type { Changes } from "#lib/contract-changes.ts";
import styles from "./admin.module.css";
import { describeChanges, describeReach } from "./change-words.ts";

type ChangesViewProps = { readonly changes: Changes; readonly isDone: boolean };

export function ChangesView({ changes, isDone }: ChangesViewProps) {
  const groups = describeChanges(changes);
  return (
    <section aria-labelledby="changes" className={styles["changes"]}>
      <h3 id="changes">{isDone ? "What it changed" : "What it would change"}</h3>
      <p>{groups.length === 0 ? "Nothing: readers read exactly this already." : describeReach(changes)}</p>
      {groups.map(({ heading, lines }) => (
        <div key={heading}>
          <h4>{heading}</h4>
          <ul>
            {lines.map(({ text, before, after }) => (
              <li key={`${text} ${before} ${after}`}>
                {text}
                {before ? <del>{before}</del> : null}
                {after ? <ins>{after}</ins> : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
