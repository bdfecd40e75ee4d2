/** What a response that is no success has to say. */
import { problemSchema } from "#lib/contract.ts";
import { RequestFailed } from "./request-failed.ts";

const UNEXPLAINED = "Something went wrong on our side. Please try again.";

/** Reads a failed response: its own `detail`, and how long to wait when it says so (`Retry-After`, in seconds). */
export async function describeFailure(response: Response): Promise<RequestFailed> {
  const body = problemSchema.safeParse(await response.json().catch(() => null));
  const detail = body.success ? body.data.detail : UNEXPLAINED;
  const wait = Number(response.headers.get("retry-after") ?? "");
  const advice = wait >= 1 ? ` You can try again in ${wait === 1 ? "1 second" : `${wait} seconds`}.` : "";
  return new RequestFailed(response.status, detail + advice);
}
