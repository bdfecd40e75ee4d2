import { LEAF, movePositionSchema, type PositionMoved, type SessionState } from "#lib/contract.ts";
import { sessionPages, sessionState } from "#lib/episodes/session-view.ts";
import { json, parseBody, route } from "#lib/http/route.ts";
import { movePosition } from "#lib/sessions/move-position.ts";
import { loadSession } from "#lib/sessions/reading-session.ts";

type Context = { params: Promise<{ id: string }> };

export const GET = route(async (_request, { params }: Context) => {
  const { id } = await params;
  return json((await sessionState(await loadSession(id))) satisfies SessionState);
});

export const PATCH = route(async (request, { params }: Context) => {
  const { id } = await params;
  const { current_page, right_page } = await parseBody(request, movePositionSchema);
  const before = await loadSession(id);
  const session = await movePosition(before, { currentPage: current_page, rightPage: right_page });
  const from = Math.min(before.currentPage, session.currentPage) - LEAF;
  return json({
    ok: true,
    current_page: session.currentPage,
    right_page: session.rightPage,
    furthest_page: session.furthestPage,
    pages: await sessionPages(session, from),
  } satisfies PositionMoved);
});
