import * as z from "zod";
import { slugSchema } from "#lib/contract.ts";
import { adminRoute } from "#lib/http/admin.ts";
import { json, parseQuery } from "#lib/http/route.ts";
import { listBundles } from "#lib/ingest/bundle/bundle-table.ts";

const querySchema = z.object({ series: z.optional(slugSchema) });

export const GET = adminRoute(async (request) => {
  const { series } = parseQuery(request, querySchema);
  return json({ bundles: await listBundles(series) });
});
