/**
 * The edge of editors' routes: whoever comes must show the configured token. Without one configured there are no such
 * routes, and nobody can tell that there could be.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { NextRequest } from "next/server";
import { env } from "#lib/env.ts";
import { ProblemError } from "#lib/errors.ts";
import { BundleError } from "#lib/ingest/bundle/bundle-error.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { countFailedSignIn, refuseTooManySignIns } from "./rate-limit.ts";
import { json, route } from "./route.ts";

const MOST_COMPLAINTS = 200;

/** A route for editors alone. Content that cannot be used is answered with every complaint about it. */
export function adminRoute<Arguments extends readonly unknown[]>(
  handler: (request: NextRequest, ...rest: Arguments) => Promise<Response>,
): (request: NextRequest, ...rest: Arguments) => Promise<Response> {
  return route(async (request, ...rest: Arguments) => {
    await requireEditor(request);
    try {
      return await handler(request, ...rest);
    } catch (error) {
      if (error instanceof BundleError)
        throw new ProblemError("content_refused", error.message, { cause: error });
      if (error instanceof ContentError) return refusal(error);
      throw error;
    }
  });
}

/**
 * Lets only those pass who show the token.
 * @throws ProblemError `not_found` where no token is configured, `unauthorized` for another one, `too_many_requests` for
 *   whoever guesses.
 */
async function requireEditor(request: Request): Promise<void> {
  const expected = env().ADMIN_TOKEN;
  if (expected === undefined) throw new ProblemError("not_found", "There is nothing here.");
  await refuseTooManySignIns(request);
  const [, given = ""] = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (isSame(given, expected)) return;
  if (given !== "") await countFailedSignIn(request);
  throw new ProblemError("unauthorized", "This needs the editors' token.", {
    headers: { "www-authenticate": "Bearer" },
  });
}

/** Takes as long for any guess: what is compared are digests, which have one length. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function refusal({ complaints }: ContentError): Response {
  const count = complaints.length === 1 ? "is 1 thing" : `are ${complaints.length} things`;
  return json(
    {
      code: "content_refused",
      detail: `The content cannot be used: there ${count} to mend.`,
      complaints: complaints.slice(0, MOST_COMPLAINTS),
    },
    { status: 422 },
  );
}
