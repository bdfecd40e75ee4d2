export const dynamic = "force-dynamic";

/** Alive: touches no database and no model. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
