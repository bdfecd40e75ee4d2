/** A request that did not succeed, in words a reader may see. */
export class RequestFailed extends Error {
  /** The HTTP status. */
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = "RequestFailed";
    this.status = status;
  }
}

const UNREACHABLE = "The connection dropped. Please check your network and try again.";

/** What to tell a reader about anything that was thrown while asking the server. */
export function sentenceOf(error: unknown): string {
  return error instanceof RequestFailed ? error.message : UNREACHABLE;
}
