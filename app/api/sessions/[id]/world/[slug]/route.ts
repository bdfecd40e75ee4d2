import { json, route } from "#lib/http/route.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";
import { entityForSession } from "#lib/world/entity-card.ts";

type Context = { params: Promise<{ id: string; slug: string }> };

export const GET = route(async (_request, { params }: Context) => {
  const { id, slug } = await params;
  return json(await entityForSession(await loadSession(id), slug));
});
