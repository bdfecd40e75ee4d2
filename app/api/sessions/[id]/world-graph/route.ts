import { z } from "zod";
import { graphModeSchema } from "#lib/contract.ts";
import { json, parseQuery, route } from "#lib/http/route.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";
import { graphForSession } from "#lib/world/session-graph.ts";

type Context = { params: Promise<{ id: string }> };

const query = z.object({ mode: z._default(graphModeSchema, "full") });

export const GET = route(async (request, { params }: Context) => {
  const { id } = await params;
  const { mode } = parseQuery(request, query);
  return json(await graphForSession(await loadSession(id), mode));
});
