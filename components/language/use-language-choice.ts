/** What a language menu shows while a choice is on its way: the choice at once, then how it went. */
import { useCallback, useMemo, useState } from "react";
import { sentenceOf } from "#components/api/request-failed.ts";
import { latestOnly } from "./latest-only.ts";

export type LanguageChoiceState = {
  /** The tag to show as chosen. */
  readonly shown: string;
  /** Whether the reader has chosen it here, and the server has followed. */
  readonly isDone: boolean;
  readonly failure: string | null;
  choose(tag: string): void;
  /** Puts the failure away. */
  dismiss(): void;
};

/**
 * `current` is the language as the server last had it. `switchTo` makes a choice real and resolves when it is; whoever
 * leafs through the menu by keyboard asks for several, of which the last counts.
 */
export function useLanguageChoice(
  current: string,
  switchTo: (tag: string) => Promise<void>,
): LanguageChoiceState {
  const [wanted, setWanted] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const request = useMemo(() => latestOnly(switchTo), [switchTo]);

  const choose = useCallback(
    (tag: string) => {
      setWanted(tag);
      setFailure(null);
      request(tag).catch((error: unknown) => {
        setWanted(null);
        setFailure(sentenceOf(error));
      });
    },
    [request],
  );
  const dismiss = useCallback(() => setFailure(null), []);
  const isDone = wanted !== null && wanted === current;
  return { shown: wanted ?? current, isDone, failure, choose, dismiss };
}
