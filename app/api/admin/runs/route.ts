import * as z from "zod";
import { slugSchema } from "#lib/contract.ts";
import { adminRoute } from "#lib/http/admin.ts";
import { json, parseQuery } from "#lib/http/route.ts";
import { listRuns } from "#lib/ingest/runs/run-table.ts";

const querySchema = z.object({ series: z.optional(slugSchema) });

export const GET = adminRoute(async (request) => {
  const { series } = parseQuery(request, querySchema);
  return json({ runs: await listRuns(series) });
});
