/** What a run of a series does beside publishing words: what takes time, and is not wanted every time. */
import type { AdminSeries } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";

export type RunOptions = {
  /** Whether it fetches pictures and lettering of every episode. */
  readonly fetchesArt: boolean;
  /** Whether it makes every vector anew, with the model that is configured. */
  readonly makesVectors: boolean;
};

export const NO_OPTIONS: RunOptions = { fetchesArt: false, makesVectors: false };

type RunOptionsFormProps = {
  readonly series: Pick<AdminSeries, "art" | "title">;
  readonly options: RunOptions;
  readonly onChange: (options: RunOptions) => void;
};

export function RunOptionsForm({ series, options, onChange }: RunOptionsFormProps) {
  return (
    <fieldset className={styles["options"]}>
      <legend>
        Every run<span className="visually-hidden"> of {series.title}</span> is also to
      </legend>
      {series.art === "included" ? null : (
        <label>
          <input
            type="checkbox"
            checked={options.fetchesArt}
            onChange={(event) => onChange({ ...options, fetchesArt: event.target.checked })}
          />
          fetch pictures and lettering that are not here yet
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={options.makesVectors}
          onChange={(event) => onChange({ ...options, makesVectors: event.target.checked })}
        />
        make vectors anew, if the configured model is another
      </label>
    </fieldset>
  );
}
