import { retrieveSchema } from "#lib/contract-retrieve.ts";
import { limitRate } from "#lib/http/rate-limit.ts";
import { json, parseBody, route } from "#lib/http/route.ts";
import { retrieve } from "#lib/retrieval/retrieve.ts";

export const POST = route(async (request) => {
  const claim = await parseBody(request, retrieveSchema);
  await limitRate("retrieve", request);
  return json(await retrieve(claim, request.signal));
});
