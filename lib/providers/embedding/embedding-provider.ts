/** The seam between text and vectors. */

/** Length of every vector in the database. */
export const DIMENSIONS = 1024;

/** What a vector is for; some models make those of questions and of passages differently. Passages unless said. */
export type EmbeddingUse = "passage" | "question";

export interface EmbeddingProvider {
  /** Logical name of the vector space, stored beside every vector. Vectors of two models never meet. */
  readonly model: string;
  /** Whether the model has to be woken after a while without questions. */
  readonly sleeps?: boolean;
  /**
   * One unit vector of `DIMENSIONS` numbers per text, in the order of the texts. An abort throws the
   * signal's reason.
   * @throws ModelFailure when the model cannot be reached or answers with something else.
   */
  embed(texts: readonly string[], signal: AbortSignal, use?: EmbeddingUse): Promise<number[][]>;
}
