import { ingestSchema } from "#lib/contract-admin.ts";
import { adminRoute } from "#lib/http/admin.ts";
import { json, parseBody } from "#lib/http/route.ts";
import { requestRun } from "#lib/ingest/runs/request-run.ts";

export const POST = adminRoute(async (request) => {
  const { id } = await requestRun(await parseBody(request, ingestSchema));
  return json({ run_id: id }, { status: 202 });
});
