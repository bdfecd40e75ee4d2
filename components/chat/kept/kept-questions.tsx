/** Questions that what has been read did not answer: which have something on them by now, and asking them again. */
import type { GoTo } from "#components/reader/views/page-navigator.ts";
import type { Mode } from "#lib/contract.ts";
import type { ParkedQuestion } from "#lib/contract-parked.ts";
import { PageLink } from "../notes/page-link.tsx";
import styles from "./kept-questions.module.css";
import type { Kept } from "./use-kept.ts";

type KeptQuestionsProps = {
  readonly kept: Kept;
  readonly episodeSlug: string;
  readonly canAsk: boolean;
  readonly onAsk: (mode: Mode, question: string) => void;
  readonly onGoTo: GoTo;
};

export function KeptQuestions({ kept, ...shared }: KeptQuestionsProps) {
  const { questions, failure, retry, forget } = kept;
  return (
    <div className={styles["panel"]}>
      {failure === null ? null : (
        <div className={styles["failure"]} role="alert">
          <p>{failure}</p>
          <button type="button" className="button quiet" onClick={retry}>
            Retry
          </button>
        </div>
      )}
      {questions.length === 0 && failure === null ? (
        <p className={styles["quiet"]}>
          A question that the pages you have read do not answer is kept here, and looked at again as you read
          on.
        </p>
      ) : null}
      <ul className={styles["list"]}>
        {questions.map((question) => (
          <KeptQuestion
            key={question.id}
            question={question}
            onForget={() => forget(question.id)}
            {...shared}
          />
        ))}
      </ul>
    </div>
  );
}

type KeptQuestionProps = Omit<KeptQuestionsProps, "kept"> & {
  readonly question: ParkedQuestion;
  readonly onForget: () => void;
};

function KeptQuestion({ question, onForget, episodeSlug, canAsk, onAsk, onGoTo }: KeptQuestionProps) {
  const { mode, question: text, episode_number: episode, page, found } = question;
  // Asked again it is answered, or kept anew.
  const askAgain = () => {
    onForget();
    onAsk(mode, text);
  };
  return (
    <li className={styles["question"]} data-lit={found !== null}>
      <p className={styles["text"]}>{text}</p>
      <p className={styles["asked"]}>
        {found === null ? (
          `Asked on page ${page} of episode ${episode}; nothing yet.`
        ) : (
          <>
            There is something on it now: <PageLink place={found} episodeSlug={episodeSlug} onGoTo={onGoTo} />
          </>
        )}
      </p>
      <div className={styles["actions"]}>
        <button
          type="button"
          className={found === null ? "button quiet" : "button"}
          disabled={!canAsk}
          onClick={askAgain}
        >
          Ask again<span className="visually-hidden">: {text}</span>
        </button>
        <button type="button" className="button quiet" onClick={onForget}>
          Forget<span className="visually-hidden">: {text}</span>
        </button>
      </div>
    </li>
  );
}
