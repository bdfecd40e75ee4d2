/** One series: what readers read of it now, what is missing, and every bundle that could be published instead. */
import { useState } from "react";
import type { Editor } from "#components/api/editor.ts";
import type { AdminSeries, Bundle } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";
import { BundleRow } from "./bundle-row.tsx";
import { NO_OPTIONS, RunOptionsForm } from "./run-options.tsx";

export type Act = (work: () => Promise<string | undefined>) => Promise<void>;

type SeriesCardProps = {
  readonly series: AdminSeries;
  /** Of all series. */
  readonly bundles: readonly Bundle[];
  readonly editor: Editor;
  readonly act: Act;
};

export function SeriesCard({ series, bundles, editor, act }: SeriesCardProps) {
  const [options, setOptions] = useState(NO_OPTIONS);
  const own = bundles.filter((bundle) => bundle.series === series.slug);
  const heading = `series-${series.slug}`;
  return (
    <section aria-labelledby={heading} className={styles["card"]}>
      <h2 id={heading}>{series.title}</h2>
      <dl className={styles["facts"]}>
        <div>
          <dt>Languages</dt>
          <dd>{series.languages.join(", ")}</dd>
        </div>
        <div>
          <dt>Vectors</dt>
          <dd>
            {series.embedding_model ?? "none yet"}
            {series.search === "ok" ? null : (
              <span className={styles["state"]} data-state="unreachable">
                search is by words only until they are made anew
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>Missing art</dt>
          <dd>{missingArt(series)}</dd>
        </div>
      </dl>
      <h3>Bundles</h3>
      {own.length === 0 ? null : <RunOptionsForm series={series} options={options} onChange={setOptions} />}
      {own.length === 0 ? <p className={styles["quiet"]}>None has been sent yet.</p> : null}
      <ul className={styles["rows"]}>
        {own.map((bundle) => (
          <BundleRow
            key={bundle.id}
            bundle={bundle}
            series={series}
            options={options}
            editor={editor}
            act={act}
          />
        ))}
      </ul>
    </section>
  );
}

/** Such as "episode 1: cover, pages 1–3". */
function missingArt({ episodes }: AdminSeries): string {
  const missing = episodes.flatMap(({ number, has_cover, missing_art }) => {
    const pages =
      missing_art.length === 0
        ? []
        : [`${missing_art.length === 1 ? "page" : "pages"} ${runsOf(missing_art)}`];
    const parts = [...(has_cover ? [] : ["cover"]), ...pages];
    return parts.length === 0 ? [] : [`episode ${number}: ${parts.join(", ")}`];
  });
  return missing.length === 0 ? "none" : missing.join("; ");
}

/** Numbers in order, neighbours drawn together: 1–3, 5. */
function runsOf(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
