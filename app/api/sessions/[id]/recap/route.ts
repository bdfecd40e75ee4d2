import { json, route } from "#lib/http/route.ts";
import { storySoFar } from "#lib/recap/story-so-far.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";

type Context = { params: Promise<{ id: string }> };

export const GET = route(async (_request, { params }: Context) => {
  const { id } = await params;
  return json(await storySoFar(await loadSession(id)));
});
