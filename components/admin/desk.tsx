/** What an editor sees: how the machine is, the run at hand, a place to send content, and every series. */
import { useEffect, useState } from "react";
import type { Editor } from "#components/api/editor.ts";
import { RequestFailed, sentenceOf } from "#components/api/request-failed.ts";
import { useLoaded } from "#components/api/use-loaded.ts";
import styles from "./admin.module.css";
import { Providers } from "./providers.tsx";
import { RunList } from "./run-list.tsx";
import { RunView } from "./run-view.tsx";
import { SeriesCard } from "./series-card.tsx";
import { UploadForm } from "./upload-form.tsx";

type DeskProps = {
  readonly editor: Editor;
  /** The token is not, or no longer, the right one. */
  readonly onRefused: () => void;
};

export function Desk({ editor, onRefused }: DeskProps) {
  const [openRun, setOpenRun] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { value, failure: unloaded, retry } = useLoaded("desk", () => loadDesk(editor, onRefused));
  /** Does what was asked for and shows the run that it started, if it did. */
  const act = async (work: () => Promise<string | undefined>) => {
    try {
      setFailure(null);
      const run = await work();
      if (run !== undefined) setOpenRun(run);
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    retry();
  };
  const underway = value?.series.find(({ run }) => run !== null)?.run ?? null;
  useEffect(() => {
    if (underway !== null) setOpenRun((open) => open ?? underway);
  }, [underway]);
  const trouble = failure ?? unloaded;
  return (
    <>
      {trouble === null ? null : (
        <p role="alert" className={styles["failure"]}>
          {trouble}
        </p>
      )}
      {openRun === null ? null : (
        <RunView
          key={openRun}
          editor={editor}
          id={openRun}
          act={act}
          onEnd={retry}
          onClose={() => setOpenRun(null)}
        />
      )}
      <UploadForm editor={editor} series={value?.series ?? []} act={act} />
      {value?.series.map((series) => (
        <SeriesCard key={series.slug} series={series} bundles={value.bundles} editor={editor} act={act} />
      ))}
      {value === null ? null : <RunList runs={value.runs} onOpen={setOpenRun} />}
      {value === null ? null : <Providers status={value.status} />}
    </>
  );
}

async function loadDesk(editor: Editor, onRefused: () => void) {
  try {
    const [series, bundles, runs, status] = await Promise.all([
      editor.series(),
      editor.bundles(),
      editor.runs(),
      editor.status(),
    ]);
    return { series, bundles, runs, status };
  } catch (error) {
    if (error instanceof RequestFailed && error.status === 401) onRefused();
    throw error;
  }
}
