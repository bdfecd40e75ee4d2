/** `questions.yaml` of two bundles: a difference to read, and no gate. */
import type { Changes } from "#lib/contract-changes.ts";
import type { Question } from "#lib/ingest/content/questions-schema.ts";

type QuestionChanges = Pick<Changes["questions"], "before" | "after" | "added" | "changed" | "removed">;

/** Questions are the same that have the same id. */
export function describeQuestions(before: readonly Question[], after: readonly Question[]): QuestionChanges {
  const old = new Map(before.map((question) => [question.id, question]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    before: before.length,
    after: after.length,
    added: after.filter(({ id }) => !old.has(id)).map(shown),
    changed: after
      .filter((question) => {
        const known = old.get(question.id);
        return known !== undefined && JSON.stringify(known) !== JSON.stringify(question);
      })
      .map(shown),
    removed: before.filter(({ id }) => !kept.has(id)).map(shown),
  };
}

/** A question as it stands in a list. */
export function shown({ id, asks, at: [episode, page] }: Question) {
  return { id, asks, at: { episode, page } };
}
