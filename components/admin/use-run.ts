/** A run as it gets on. A connection that drops is opened again: what is told is what the database holds. */
import { useEffect, useRef, useState } from "react";
import type { Editor } from "#components/api/editor.ts";
import { RequestFailed, sentenceOf } from "#components/api/request-failed.ts";
import type { LogLine, Run, RunSummary } from "#lib/contract-admin.ts";

const RETRY_AFTER_MS = 1_000;

export type WatchedRun = {
  readonly run: RunSummary | null;
  readonly log: readonly LogLine[];
  /** What it changes, once it has ended. */
  readonly changes: Run["changes"];
  /** Why nothing newer is known. */
  readonly trouble: string | null;
};

/** Watches a run until it has ended, and says so once by `onEnd`. */
export function useRun(editor: Editor, id: string, onEnd: () => void): WatchedRun {
  const [state, setState] = useState<WatchedRun>({ run: null, log: [], changes: null, trouble: null });
  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  });
  useEffect(() => {
    const gone = new AbortController();
    const follow = async () => {
      try {
        for await (const { event, data } of editor.watch(id, gone.signal)) {
          if (event === "run") setState((known) => ({ ...known, run: data, trouble: null }));
          if (event === "log") setState((known) => ({ ...known, log: withLine(known.log, data) }));
          if (event !== "end") continue;
          const { changes, log, ...run } = await editor.run(id);
          if (!gone.signal.aborted) setState({ run, log, changes, trouble: null });
          return ended.current();
        }
      } catch (error) {
        if (gone.signal.aborted) return;
        setState((known) => ({ ...known, trouble: sentenceOf(error) }));
        if (error instanceof RequestFailed && error.status < 500) return;
      }
      if (!gone.signal.aborted) setTimeout(() => !gone.signal.aborted && follow(), RETRY_AFTER_MS);
    };
    follow();
    return () => gone.abort();
  }, [editor, id]);
  return state;
}

/** After the connection was opened again, lines come once more. */
function withLine(log: readonly LogLine[], line: LogLine): readonly LogLine[] {
  return log.some(({ number }) => number === line.number) ? log : [...log, line];
}
