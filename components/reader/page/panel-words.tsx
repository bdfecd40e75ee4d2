/** What is said in a panel, line by line, each in its own language. Phrasing only, so that it fits anywhere. */
import styles from "./panel-words.module.css";
import type { ScriptLine } from "./script.ts";

export function SpokenLines({ lines }: { readonly lines: readonly ScriptLine[] }) {
  return lines.map((line) => (
    <span key={line.key} className={styles["line"]}>
      {line.speaker === null ? null : (
        <>
          <b>{line.speaker}</b>
          {line.manner === null ? null : <i> {line.manner}</i>}:{" "}
        </>
      )}
      {line.isQuote ? (
        <q lang={line.language}>{line.words}</q>
      ) : (
        <span lang={line.language}>{line.words}</span>
      )}{" "}
    </span>
  ));
}
