import { ProblemError } from "#lib/errors.ts";
import { route } from "#lib/http/route.ts";
import { log, loggable } from "#lib/log.ts";
import { storage } from "#lib/providers/storage/index.ts";

type Context = { params: Promise<{ key: string }> };

/** A key names its bytes for good and cannot be guessed, so whoever has it may keep them. */
const FOREVER = "public, max-age=31536000, immutable";
const RETRY_AFTER_SECONDS = "10";

export const GET = route(async (_request, { params }: Context): Promise<Response> => {
  const { key } = await params;
  const file = await storage().get(key).catch(notNow);
  if (file === null) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(file.bytes, {
    headers: {
      "content-type": file.contentType,
      "cache-control": FOREVER,
      "x-content-type-options": "nosniff",
    },
  });
});

function notNow(error: unknown): never {
  log.error({ error: loggable(error) }, "a picture could not be read");
  throw new ProblemError(
    "unavailable",
    "This picture cannot be had just now. Please try again in a moment.",
    {
      cause: error,
      headers: { "retry-after": RETRY_AFTER_SECONDS },
    },
  );
}
