import { adminRoute } from "#lib/http/admin.ts";
import { json } from "#lib/http/route.ts";
import { describeProviders } from "#lib/ingest/overview/describe-providers.ts";

export const GET = adminRoute(async () => json(await describeProviders()));
