/**
 * The errors a caller can be told about. Every one has a code; the sentence is written for a reader, names nothing
 * that lies ahead, and never carries another error's text. Anything that is not a `ProblemError` is a bug or an
 * outage: it is logged, and the caller sees `internal_error`.
 */

/** HTTP status of each code. Codes are part of the API: add, never rename. */
const STATUS = {
  invalid_request: 422,
  page_out_of_range: 400,
  horizon_missing: 400,
  unauthorized: 401,
  not_found: 404,
  too_slow: 408,
  conflict: 409,
  run_in_progress: 409,
  too_large: 413,
  content_refused: 422,
  too_many_requests: 429,
  generation_failed: 502,
  unavailable: 503,
  internal_error: 500,
} as const;

export type ProblemCode = keyof typeof STATUS;

/** An expected failure, safe to show. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    message: string,
    options: { cause?: unknown; headers?: Record<string, string> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "ProblemError";
    this.code = code;
    this.headers = options.headers ?? {};
  }

  /** The HTTP status this problem is answered with. */
  get status(): number {
    return STATUS[this.code];
  }
}

/** What a caller may know about any thrown value: itself when it is a problem, else a sentence that gives nothing away. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError("internal_error", "Something went wrong on our side. Please try again.", {
    cause: error,
  });
}
