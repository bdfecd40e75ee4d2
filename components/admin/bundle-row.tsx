/** A bundle that was kept, and what can be done with it. */
import type { Editor } from "#components/api/editor.ts";
import type { AdminSeries, Bundle } from "#lib/contract-admin.ts";
import styles from "./admin.module.css";
import type { RunOptions } from "./run-options.tsx";
import type { Act } from "./series-card.tsx";
import { whenOf } from "./when.ts";

type BundleRowProps = {
  readonly bundle: Bundle;
  readonly series: Pick<AdminSeries, "episodes">;
  readonly options: RunOptions;
  readonly editor: Editor;
  readonly act: Act;
};

export function BundleRow({ bundle, series, options, editor, act }: BundleRowProps) {
  const name = `${bundle.hash.slice(0, 8)}, ${bundle.source === "upload" ? "sent" : "shipped"} ${whenOf(bundle.added_at)}`;
  const run = (isDry: boolean) =>
    act(() =>
      editor.ingest({
        series: bundle.series,
        bundle: bundle.id,
        dry_run: isDry,
        reembed: options.makesVectors,
        episodes: options.fetchesArt ? series.episodes.map(({ number }) => number) : [],
      }),
    );
  return (
    <li>
      <span>
        {name} <span className={styles["quiet"]}>{bundle.files} files</span>
      </span>
      {bundle.is_published ? (
        <span className={styles["state"]} data-state="done">
          what readers read
        </span>
      ) : null}
      <button type="button" className="button" onClick={() => run(true)}>
        Dry run<span className="visually-hidden"> of {name}</span>
      </button>
      <button type="button" className="button quiet" onClick={() => run(false)}>
        {bundle.is_published ? "Publish again" : "Publish"}
        <span className="visually-hidden"> {name}</span>
      </button>
    </li>
  );
}
