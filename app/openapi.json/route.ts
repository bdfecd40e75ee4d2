import { openApiDocument } from "#lib/http/openapi.ts";

export function GET(): Response {
  return Response.json(openApiDocument());
}
