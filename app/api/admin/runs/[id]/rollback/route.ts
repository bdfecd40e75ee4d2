import { adminRoute } from "#lib/http/admin.ts";
import { json } from "#lib/http/route.ts";
import { rollBackRun } from "#lib/ingest/runs/request-run.ts";

type Context = { params: Promise<{ id: string }> };

export const POST = adminRoute(async (_request, { params }: Context) => {
  const { id } = await rollBackRun((await params).id);
  return json({ run_id: id }, { status: 202 });
});
