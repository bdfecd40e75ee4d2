import { parkedFor } from "#lib/companion/parked.ts";
import { parkSchema } from "#lib/contract-parked.ts";
import { limitRate } from "#lib/http/rate-limit.ts";
import { json, parseBody, route } from "#lib/http/route.ts";
import { parkQuestion } from "#lib/sessions/parked-questions.ts";
import { horizonOfSession, loadSession } from "#lib/sessions/reading-session.ts";

type Context = { params: Promise<{ id: string }> };

export const GET = route(async (request, { params }: Context) => {
  const { id } = await params;
  return json({ parked: await parkedFor(await loadSession(id), request.signal) });
});

export const POST = route(async (request, { params }: Context) => {
  await limitRate("retrieve", request);
  const { id } = await params;
  const { mode, message } = await parseBody(request, parkSchema);
  const session = await loadSession(id);
  const horizon = horizonOfSession(session);
  await parkQuestion({ horizon, sessionId: session.id, mode, text: message.trim() });
  return json({ parked: await parkedFor(session, request.signal) });
});
