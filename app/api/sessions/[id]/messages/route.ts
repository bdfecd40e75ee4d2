import { answerQuestion } from "#lib/companion/answer.ts";
import { askSchema } from "#lib/contract.ts";
import { eventStream } from "#lib/http/event-stream.ts";
import { limitRate, limitReader } from "#lib/http/rate-limit.ts";
import { parseBody, route } from "#lib/http/route.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";

type Context = { params: Promise<{ id: string }> };

export const POST = route(async (request, { params }: Context) => {
  const { id } = await params;
  const question = await parseBody(request, askSchema);
  await limitRate("chat", request);
  const session = await loadSession(id);
  await limitReader("chat", session.readerId);
  return eventStream(request, (signal) => answerQuestion(session, question, signal));
});
