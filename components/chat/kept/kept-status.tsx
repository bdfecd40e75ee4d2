/** Says once, to those who listen, that there is something on a question they kept. */
import type { ParkedQuestion } from "#lib/contract-parked.ts";

export function KeptStatus({ questions }: { readonly questions: readonly ParkedQuestion[] }) {
  const lit = questions.filter(({ found }) => found !== null);
  const sentence =
    lit.length === 0
      ? ""
      : lit.length === 1
        ? "There is something on a question that you kept."
        : `There is something on ${lit.length} questions that you kept.`;
  return (
    <p role="status" className="visually-hidden">
      {sentence}
    </p>
  );
}
