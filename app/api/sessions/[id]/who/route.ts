import { json, route } from "#lib/http/route.ts";
import { whoIsHere } from "#lib/recap/who-is-here.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";

type Context = { params: Promise<{ id: string }> };

export const GET = route(async (_request, { params }: Context) => {
  const { id } = await params;
  return json(await whoIsHere(await loadSession(id)));
});
