/** A request to somebody else's server, with its failure in words rather than as an exception. */

export type Answer = {
  readonly trouble: null;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};
/** Nothing came back, and why. */
export type NoAnswer = { readonly trouble: string };

const BECAUSE: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name could not be looked up",
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was closed",
  UND_ERR_SOCKET: "the connection was closed",
  ETIMEDOUT: "the connection could not be made in time",
  UND_ERR_CONNECT_TIMEOUT: "the connection could not be made in time",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by nobody known",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
};

/** Asks once and reads the whole answer, within `withinMs`. */
export async function knock(
  url: string | URL,
  { withinMs = 15_000, ...init }: RequestInit & { withinMs?: number } = {},
): Promise<Answer | NoAnswer> {
  const signal = AbortSignal.timeout(Math.ceil(withinMs));
  try {
    const response = await fetch(url, { ...init, signal });
    const { status, headers } = response;
    return { trouble: null, status, headers, text: await response.text() };
  } catch (error) {
    if (signal.aborted) return { trouble: `no answer within ${Math.round(withinMs / 1000)} s` };
    return { trouble: reasonOf(error) };
  }
}

/** Why a connection failed, in words; the code that the system gave where there are none. */
export function reasonOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = "code" in at && typeof at.code === "string" ? at.code : "";
    if (code !== "") return BECAUSE[code] ?? `the connection failed (${code})`;
  }
  return "the connection failed";
}

/** JSON, or `undefined` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
