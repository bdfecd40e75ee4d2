import { adminRoute } from "#lib/http/admin.ts";
import { json } from "#lib/http/route.ts";
import { cancelRun } from "#lib/ingest/runs/worker.ts";

type Context = { params: Promise<{ id: string }> };

export const POST = adminRoute(async (_request, { params }: Context) =>
  json(await cancelRun((await params).id), { status: 202 }),
);
