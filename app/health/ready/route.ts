import { checkReadiness } from "#lib/http/readiness.ts";
import { json } from "#lib/http/route.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const readiness = await checkReadiness();
  return json(readiness, { status: readiness.status === "ready" ? 200 : 503 });
}
