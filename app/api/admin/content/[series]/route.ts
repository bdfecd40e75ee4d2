import { Readable } from "node:stream";
import { adminRoute } from "#lib/http/admin.ts";
import { json } from "#lib/http/route.ts";
import { keepBundle } from "#lib/ingest/bundle/keep-bundle.ts";

type Context = { params: Promise<{ series: string }> };

export const PUT = adminRoute(async (request, { params }: Context) => {
  const { series } = await params;
  return json(await keepBundle(series, request.body ?? Readable.from([])));
});
