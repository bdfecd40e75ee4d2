/** What went wrong between us and a model. The message is for the log; readers get a sentence chosen by `kind`. */
export type ModelFailureKind =
  /** Nothing answers there, or what answers is not a model server. */
  | "unreachable"
  /** The server is there and does not have the model. */
  | "missing_model"
  /** Turned down for what we sent, credentials first of all: asking again would not help. */
  | "refused"
  /** Too much to do. */
  | "busy"
  /** Not there yet: a machine that slept is being started by this very request. */
  | "waking"
  /** Silent for longer than its budget. */
  | "stalled"
  /** Failed while answering, or answered with something else than promised. */
  | "broke_off"
  /** Ended properly without a visible word. */
  | "said_nothing";

export class ModelFailure extends Error {
  readonly kind: ModelFailureKind;

  constructor(kind: ModelFailureKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "ModelFailure";
    this.kind = kind;
  }
}
