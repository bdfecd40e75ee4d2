import { readJson, route } from "#lib/http/route.ts";
import { serveMcp } from "#lib/mcp/serve.ts";

export const POST = route(async (request) => serveMcp(request, await readJson(request)));

/** There is no stream to listen to and no session to end. */
const notAllowed = () => new Response(null, { status: 405, headers: { allow: "POST" } });
export const GET = notAllowed;
export const DELETE = notAllowed;
