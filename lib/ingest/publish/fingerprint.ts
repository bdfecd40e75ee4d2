/** The fingerprint of a series as published: same rows and same vector space, same fingerprint. */
import { createHash } from "node:crypto";
import type { StoryRows } from "./tables.ts";

export function fingerprint(rows: StoryRows, embeddingModel: string): string {
  return createHash("sha256").update(embeddingModel).update(JSON.stringify(rows)).digest("hex");
}
