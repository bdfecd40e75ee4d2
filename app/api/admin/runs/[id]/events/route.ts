import { adminRoute } from "#lib/http/admin.ts";
import { eventStream } from "#lib/http/event-stream.ts";
import { watchRun } from "#lib/ingest/runs/watch-run.ts";

type Context = { params: Promise<{ id: string }> };

export const GET = adminRoute(async (request, { params }: Context) => {
  const { id } = await params;
  return eventStream(request, (signal) => watchRun(id, signal));
});
