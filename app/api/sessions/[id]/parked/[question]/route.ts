import { z } from "zod";
import { parkedFor } from "#lib/companion/parked.ts";
import { ProblemError } from "#lib/errors.ts";
import { json, route } from "#lib/http/route.ts";
import { forgetParked } from "#lib/sessions/parked-questions.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";

type Context = { params: Promise<{ id: string; question: string }> };

export const DELETE = route(async (request, { params }: Context) => {
  const { id, question } = await params;
  const session = await loadSession(id);
  if (!z.uuid().safeParse(question).success) {
    throw new ProblemError("not_found", "This question is not kept here any more.");
  }
  await forgetParked(session.id, question);
  return json({ parked: await parkedFor(session, request.signal) });
});
