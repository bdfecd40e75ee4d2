/** One series: what readers read of it now, what is missing, and every bundle that could be published instead. */

import type { Editor } from "#components/api/editor.ts";
import type { AdminSeries, Bundle } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";
import { whenOf } from "./when.ts";

export type Act = (work: () => Promise<string | undefined>) => Promise<void>;

type SeriesCardProps = {
  readonly series: AdminSeries;
  /** Of all series. */
  readonly bundles: readonly Bundle[];
  readonly editor: Editor;
  readonly act: Act;
};

export function SeriesCard({ series, bundles, editor, act }: SeriesCardProps) {
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
      {own.length === 0 ? <p className={styles["quiet"]}>None has been sent yet.</p> : null}
      <ul className={styles["rows"]}>
        {own.map((bundle) => (
          <BundleRow key={bundle.id} bundle={bundle} editor={editor} act={act} />
        ))}
      </ul>
    </section>
  );
}

function BundleRow({ bundle, editor, act }: { bundle: Bundle } & Pick<SeriesCardProps, "editor" | "act">) {
  const name = `${bundle.hash.slice(0, 8)}, ${bundle.source === "upload" ? "sent" : "shipped"} ${whenOf(bundle.added_at)}`;
  const run = (isDry: boolean) => act(() => editor.ingest(bundle.series, bundle.id, isDry));
  return (
    <li>
      <span>
        {name} <span className={styles["quiet"]}>{bundle.files} files</span>
      </span>
      {bundle.is_published ? (
        <span className={styles["state"]} data-state="done">
          what readers read
        </span>
      ) : (
        <>
          <button type="button" className="button" onClick={() => run(true)}>
            Dry run<span className="visually-hidden"> of {name}</span>
          </button>
          <button type="button" className="button quiet" onClick={() => run(false)}>
            Publish<span className="visually-hidden"> {name}</span>
          </button>
        </>
      )}
    </li>
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
