/** A model's failure in words for a reader: what happened, calmly, and what to do. Never the failure's own text. */
import { ProblemError } from "#lib/errors.ts";
import { ModelFailure, type ModelFailureKind } from "#lib/providers/model-failure.ts";

const UNREACHABLE =
  "The companion cannot be reached just now. Your question is kept; please try again in a moment.";

const SENTENCES: Record<ModelFailureKind, string> = {
  unreachable: UNREACHABLE,
  missing_model: UNREACHABLE,
  refused: UNREACHABLE,
  busy: "The companion is busy or still waking up. Your question is kept; please try again in a moment.",
  waking: "The companion is still waking up. Your question is kept; please try again in a moment.",
  stalled: "The companion fell silent. Your question is kept; please try again.",
  broke_off: "The answer broke off. Your question is kept; please try again.",
  said_nothing: "The companion had nothing to say. Please try again, perhaps in other words.",
};

/** The problem to report for what a stream threw; anything but a model's failure comes back as it is. */
export function explainFailure(error: unknown): unknown {
  if (!(error instanceof ModelFailure)) return error;
  return new ProblemError("generation_failed", SENTENCES[error.kind], { cause: error });
}
