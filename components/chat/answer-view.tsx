/** The companion's words: waiting, arriving or complete, with what they rest on. */
import { lazy, Suspense, useCallback } from "react";
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import type { AnsweredBy } from "#lib/contract.ts";
import styles from "./answer-view.module.css";
import type { Answer } from "./conversation.ts";
import { citedSources, linkCitations } from "./link-citations.ts";
import { SourceLink } from "./source-link.tsx";
import { WaitingLine } from "./waiting-line.tsx";

/** Loaded with the first answer; until then the words stand as plain text. */
const AnswerMarkdown = lazy(() => import("./answer-markdown.tsx"));

type AnswerViewProps = {
  readonly answer: Answer;
  /** What it is written in, where that is known. */
  readonly language: string | null;
  readonly episodeSlug: string;
  readonly onGoTo: GoTo;
};

export function AnswerView({ answer, language, episodeSlug, onGoTo }: AnswerViewProps) {
  const { status, text, sources } = answer;
  const renderCitation = useCallback(
    (n: number) => {
      const source = sources.find((candidate) => candidate.n === n);
      return source ? (
        <SourceLink source={source} episodeSlug={episodeSlug} onGoTo={onGoTo} isInline />
      ) : null;
    },
    [sources, episodeSlug, onGoTo],
  );
  if (status === "waiting") return <WaitingLine />;
  if (text === "") return null;
  const linked = linkCitations(text, sources);
  return (
    <div className={styles["answer"]} data-status={status}>
      <div className={styles["words"]} lang={language ?? undefined}>
        <Suspense fallback={<p className={styles["plain"]}>{text}</p>}>
          <AnswerMarkdown text={linked} renderCitation={renderCitation} />
        </Suspense>
      </div>
      {status === "answered" ? <Grounds answer={answer} episodeSlug={episodeSlug} onGoTo={onGoTo} /> : null}
    </div>
  );
}

/** What a complete answer rests on, and who wrote it. */
function Grounds({ answer, episodeSlug, onGoTo }: Omit<AnswerViewProps, "language">) {
  const sources = citedSources(answer.text, answer.sources);
  return (
    <>
      {sources.length > 0 ? (
        <ul className={styles["sources"]} aria-label="Sources">
          {sources.map((source) => (
            <li key={source.n}>
              <SourceLink source={source} episodeSlug={episodeSlug} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
      ) : null}
      {answer.answeredBy ? <p className={styles["note"]}>{nameAnswerer(answer.answeredBy)}</p> : null}
    </>
  );
}

/** Why the pages are quoted although there is a model. */
const INSTEAD: Record<NonNullable<AnsweredBy["instead_of_model"]>, string> = {
  day_is_spent: "Quoting the pages; the companion has said all it may today.",
  busy: "Quoting the pages; the companion is busy with other readers.",
  cannot_tell: "Quoting the pages; the companion is not to be had just now.",
};

function nameAnswerer({ provider, model, instead_of_model: why }: AnsweredBy): string {
  if (why !== undefined) return INSTEAD[why];
  if (provider === "builtin") return "Quoting the pages; no language model is connected.";
  return `In the words of ${model ?? "a language model"}, which can be wrong; the sources are what it was given.`;
}
