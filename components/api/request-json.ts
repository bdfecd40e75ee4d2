/** One JSON request to our own API: its answer is parsed by the contract, and a failure is a `RequestFailed`. */
import type * as z from "zod/mini";
import { describeFailure } from "./describe-failure.ts";

/** Asks and parses. A change (`PATCH`) goes through even when the page is closed meanwhile. */
export async function requestJson<Schema extends z.ZodMiniType>(
  url: string,
  method: "GET" | "POST" | "PATCH" | "DELETE",
  schema: Schema,
  body?: unknown,
): Promise<z.infer<Schema>> {
  const response = await fetch(url, {
    method,
    cache: "no-store",
    keepalive: method === "PATCH",
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });
  if (!response.ok) throw await describeFailure(response);
  return schema.parse(await response.json());
}
