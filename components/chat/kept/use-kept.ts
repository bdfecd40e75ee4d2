/** The questions that wait for this reader, asked for anew whenever they have moved or one more is kept. */
import { useCallback, useEffect, useRef, useState } from "react";
import { forgetQuestion, keepQuestion, loadKept } from "#components/api/notes.ts";
import { sentenceOf } from "#components/api/request-failed.ts";
import type { Mode } from "#lib/contract.ts";
import type { ParkedQuestion } from "#lib/contract-parked.ts";

export type Kept = {
  readonly questions: readonly ParkedQuestion[];
  /** Why they are not up to date, in words for the reader. */
  readonly failure: string | null;
  keep(mode: Mode, message: string): void;
  forget(id: string): void;
  retry(): void;
};

type KeptOptions = {
  readonly sessionId: string | null;
  /** The last page on screen that the server has been told of; null before it knows any. */
  readonly settledPage: number | null;
  /** How many questions answers have left open since this page was opened: the server keeps those by itself. */
  readonly leftOpen: number;
};

const NONE: readonly ParkedQuestion[] = [];

export function useKept({ sessionId, settledPage, leftOpen }: KeptOptions): Kept {
  const [questions, setQuestions] = useState(NONE);
  const [failure, setFailure] = useState<string | null>(null);
  const newest = useRef<Promise<unknown> | null>(null);

  const follow = useCallback((answer: Promise<readonly ParkedQuestion[]>) => {
    newest.current = answer;
    answer.then(
      (kept) => {
        if (newest.current !== answer) return;
        setQuestions(kept);
        setFailure(null);
      },
      (error: unknown) => {
        if (newest.current === answer) setFailure(sentenceOf(error));
      },
    );
  }, []);
  const retry = useCallback(() => {
    if (sessionId !== null) follow(loadKept(sessionId));
  }, [sessionId, follow]);
  const version = settledPage === null ? null : `${settledPage} ${leftOpen}`;
  useEffect(() => {
    if (version !== null) retry();
  }, [version, retry]);

  return {
    questions,
    failure,
    retry,
    keep: (mode, message) => {
      if (sessionId !== null) follow(keepQuestion(sessionId, { mode, message }));
    },
    forget: (id) => {
      if (sessionId !== null) follow(forgetQuestion(sessionId, id));
    },
  };
}
