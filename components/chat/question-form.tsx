/** Where one asks: one draft, two ways to send it. Enter asks about the page; Shift+Enter breaks the line. */
import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { OpenBookIcon, ShelfIcon, StopIcon } from "#components/ui/icons.tsx";
import { MAX_QUESTION_LENGTH, type Mode } from "#lib/contract.ts";
import styles from "./question-form.module.css";

type QuestionFormProps = {
  readonly canAsk: boolean;
  readonly isAnswering: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
  readonly onStop: () => void;
};

export function QuestionForm({ canAsk, isAnswering, onAsk, onStop }: QuestionFormProps) {
  const [draft, setDraft] = useState("");
  const field = useId();
  const textarea = useRef<HTMLTextAreaElement>(null);
  const maySend = canAsk && draft.trim() !== "";

  // The field is there before the scripts are, and what was typed meanwhile is kept.
  useLayoutEffect(() => setDraft(textarea.current?.value ?? ""), []);

  const send = (mode: Mode) => {
    if (!maySend) return;
    onAsk(mode, draft.trim());
    setDraft("");
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send("page");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send("page");
  };

  return (
    <form className={styles["form"]} onSubmit={onSubmit}>
      <label htmlFor={field} className="visually-hidden">
        Your question
      </label>
      <textarea
        ref={textarea}
        id={field}
        className={styles["field"]}
        rows={2}
        maxLength={MAX_QUESTION_LENGTH}
        placeholder="What would you like to know?"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles["actions"]}>
        {isAnswering ? (
          <button type="button" className={styles["stop"]} onClick={onStop}>
            <StopIcon /> Stop
          </button>
        ) : null}
        <button type="button" className={styles["wiki"]} disabled={!maySend} onClick={() => send("wiki")}>
          <ShelfIcon /> Ask the wiki
        </button>
        <button type="submit" className={styles["page"]} disabled={!maySend}>
          <OpenBookIcon /> Ask about this page
        </button>
      </div>
    </form>
  );
}
