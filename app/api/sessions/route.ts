import { openSessionSchema } from "#lib/contract.ts";
import { limitRate } from "#lib/http/rate-limit.ts";
import { json, parseBody, route } from "#lib/http/route.ts";
import { warmModels } from "#lib/providers/warm-up.ts";
import { openSession } from "#lib/sessions/open-session.ts";
import { rememberReader } from "#lib/sessions/reader-cookie.ts";
import { visitorOf } from "#lib/sessions/visitor.ts";

export const POST = route(async (request) => {
  const { episode_slug } = await parseBody(request, openSessionSchema);
  await limitRate("session", request);
  const { reader, language } = await visitorOf(request);
  const opened = await openSession({ episodeSlug: episode_slug, readerId: reader?.id ?? null, language });
  warmModels();
  const response = json({ session_id: opened.sessionId, current_page: opened.currentPage });
  rememberReader(response, opened.readerId);
  return response;
});
