/** Something fetched while it is shown, and anew whenever what it depends on changes. Answers that come late are dropped. */
import { useCallback, useEffect, useRef, useState } from "react";
import { sentenceOf } from "./request-failed.ts";

type State<Value> = { readonly value: Value | null; readonly failure: string | null };

export type Loaded<Value> = {
  /** The newest there is; kept while a newer one is on its way. `null` before the first. */
  readonly value: Value | null;
  /** Why the newest could not be had, in words for the reader. */
  readonly failure: string | null;
  retry(): void;
};

/** Fetches with `load` once per `key`: whatever the answer depends on, in one text. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [state, setState] = useState<State<Value>>({ value: null, failure: null });
  const latest = useRef(load);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    latest.current = load;
  });
  const fetchFor = useCallback((asked: string) => {
    wanted.current = asked;
    const isWanted = () => wanted.current === asked;
    latest.current().then(
      (value) => isWanted() && setState({ value, failure: null }),
      (error: unknown) => isWanted() && setState(({ value }) => ({ value, failure: sentenceOf(error) })),
    );
  }, []);
  useEffect(() => {
    fetchFor(key);
    return () => {
      wanted.current = null;
    };
  }, [key, fetchFor]);
  const retry = useCallback(() => fetchFor(key), [key, fetchFor]);
  return { ...state, retry };
}
