import { adminRoute } from "#lib/http/admin.ts";
import { json } from "#lib/http/route.ts";
import { loadRun } from "#lib/ingest/runs/run-table.ts";

type Context = { params: Promise<{ id: string }> };

export const GET = adminRoute(async (_request, { params }: Context) =>
  json(await loadRun((await params).id)),
);
