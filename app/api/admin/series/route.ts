import { adminRoute } from "#lib/http/admin.ts";
import { json } from "#lib/http/route.ts";
import { listSeries } from "#lib/ingest/overview/list-series.ts";

export const GET = adminRoute(async () => json({ series: await listSeries() }));
