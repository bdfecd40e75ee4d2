/** One question and its answer on screen: bubble, words, sources, what went wrong, what to ask next. */
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import type { Mode } from "#lib/contract.ts";
import { AnswerActions } from "./answer-actions.tsx";
import { AnswerView } from "./answer-view.tsx";
import type { Exchange } from "./conversation.ts";
import styles from "./exchange-view.module.css";
import { SuggestionChips } from "./suggestion-chips.tsx";

type ExchangeViewProps = {
  readonly exchange: Exchange;
  readonly isLast: boolean;
  readonly episodeSlug: string;
  readonly canAsk: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
  readonly onAskAgain: () => void;
  /** Keeps the question until what is read answers it. */
  readonly onKeep: (mode: Mode, question: string) => void;
  readonly onGoTo: GoTo;
};

export function ExchangeView(props: ExchangeViewProps) {
  const { exchange, isLast, episodeSlug, canAsk, onAsk, onAskAgain, onKeep, onGoTo } = props;
  const { answer, mode, question, language } = exchange;
  return (
    <article className={styles["exchange"]} aria-label={`Question: ${question}`}>
      <p className={mode === "page" ? styles["question"] : styles["wikiQuestion"]}>
        <span className="visually-hidden">
          {mode === "page" ? "You asked about the page: " : "You asked the wiki: "}
        </span>
        {question}
      </p>
      <AnswerView answer={answer} language={language} episodeSlug={episodeSlug} onGoTo={onGoTo} />
      {answer.status === "failed" ? (
        <div className={styles["failure"]}>
          <p>{answer.failure}</p>
          <button type="button" className="button quiet" disabled={!canAsk} onClick={onAskAgain}>
            Retry
          </button>
        </div>
      ) : null}
      {answer.status === "answered" ? (
        <AnswerActions answer={answer} onKeep={() => onKeep(mode, question)} />
      ) : null}
      {answer.status === "stopped" ? <p className={styles["note"]}>You stopped this answer.</p> : null}
      {isLast && answer.suggestions.length > 0 ? (
        <SuggestionChips
          suggestions={answer.suggestions}
          language={language}
          disabled={!canAsk}
          onAsk={onAsk}
        />
      ) : null}
    </article>
  );
}
