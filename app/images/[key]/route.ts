import { storage } from "#lib/providers/storage/index.ts";

type Context = { params: Promise<{ key: string }> };

/** A key names its bytes for good and cannot be guessed, so whoever has it may keep them. */
const FOREVER = "public, max-age=31536000, immutable";

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  const file = await storage().get(key);
  if (file === null) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(file.bytes, {
    headers: {
      "content-type": file.contentType,
      "cache-control": FOREVER,
      "x-content-type-options": "nosniff",
    },
  });
}
