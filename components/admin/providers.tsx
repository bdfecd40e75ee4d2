/** What answers, what makes vectors, and where pictures and rows lie; each with its state. */
import type { AdminStatus } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";

const STATES = { ok: "works", unreachable: "cannot be reached" } as const;

export function Providers({ status }: { readonly status: AdminStatus }) {
  const { chat, embedding, storage, database } = status;
  return (
    <section aria-labelledby="providers" className={styles["card"]}>
      <h2 id="providers">The machine</h2>
      <dl className={styles["facts"]}>
        {Object.entries({ Answers: chat, Vectors: embedding, Pictures: storage }).map(
          ([role, { name, model, state }]) => (
            <div key={role}>
              <dt>{role}</dt>
              <dd>
                {name}
                {model === null ? "" : ` (${model})`}{" "}
                <span className={styles["state"]} data-state={state}>
                  {STATES[state]}
                </span>
              </dd>
            </div>
          ),
        )}
        <div>
          <dt>Database</dt>
          <dd>{database.engine}</dd>
        </div>
      </dl>
    </section>
  );
}
