/** What one can do with a complete answer: copy it, or keep its question for later pages. */
import { useState } from "react";
import styles from "./answer-actions.module.css";
import type { Answer } from "./conversation.ts";

type AnswerActionsProps = { readonly answer: Answer; readonly onKeep: () => void };

export function AnswerActions({ answer, onKeep }: AnswerActionsProps) {
  const [done, setDone] = useState<string | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(withoutCitations(answer.text)).then(
      () => setDone("Copied."),
      () => setDone("This browser does not let us copy."),
    );
  };
  const keep = () => {
    onKeep();
    setDone("Kept. It is looked at again as you read on.");
  };
  return (
    <div className={styles["actions"]}>
      {answer.isKept ? (
        <p className={styles["note"]}>Your question is kept, and looked at again as you read on.</p>
      ) : null}
      <button type="button" className={styles["action"]} onClick={copy}>
        Copy<span className="visually-hidden"> the answer</span>
      </button>
      {answer.isKept ? null : (
        <button type="button" className={styles["action"]} onClick={keep}>
          Keep for later<span className="visually-hidden">: this question</span>
        </button>
      )}
      <span role="status" className={styles["done"]}>
        {done}
      </span>
    </div>
  );
}

/** The answer as one would quote it elsewhere: numbers of sources mean nothing there. */
function withoutCitations(text: string): string {
  return text.replace(/\s?\[\d+\]/g, "");
}
