/** One answer for all who ask within a while. */
export function rememberFor<Answer>(milliseconds: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    const now = Date.now();
    // A clock that was set back must not make an old answer last.
    if (answer === undefined || Math.abs(now - askedAt) > milliseconds) {
      askedAt = now;
      answer = ask();
    }
    return answer;
  };
}
