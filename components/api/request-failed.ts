/** A request that did not succeed, in words a reader may see. */
import { problemSchema } from "#lib/contract.ts";

export class RequestFailed extends Error {
  /** The HTTP status. */
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = "RequestFailed";
    this.status = status;
  }
}

const UNEXPLAINED = "Something went wrong on our side. Please try again.";
const UNREACHABLE = "The connection dropped. Please check your network and try again.";

/** Reads a failed response: its own `detail`, and how long to wait when it says so (`Retry-After`, in seconds). */
export async function describeFailure(response: Response): Promise<RequestFailed> {
  const body = problemSchema.safeParse(await response.json().catch(() => null));
  const detail = body.success ? body.data.detail : UNEXPLAINED;
  const wait = Number(response.headers.get("retry-after") ?? "");
  const advice = wait >= 1 ? ` You can try again in ${wait === 1 ? "1 second" : `${wait} seconds`}.` : "";
  return new RequestFailed(response.status, detail + advice);
}

/** What to tell a reader about anything that was thrown while asking the server. */
export function sentenceOf(error: unknown): string {
  return error instanceof RequestFailed ? error.message : UNREACHABLE;
}
