/**
 * The fingerprint of a series as published: the same rows, balloons and vector space, the same fingerprint. Where a
 * balloon is and how it looks is in the pictures and in no row, so it is told here.
 */
import { createHash } from "node:crypto";
import type { SeriesContent } from "#lib/ingest/content/series-content.ts";
import type { StoryRows } from "./tables.ts";

/** @param rows of `content`, without vectors. */
export function fingerprint(content: SeriesContent, rows: StoryRows, embeddingModel: string): string {
  const bubbles = content.episodes
    .flatMap(({ pages }) => pages)
    .flatMap(({ panels }) => panels)
    .map(({ says }) => says.map(({ bubble }) => bubble ?? null));
  return createHash("sha256")
    .update(embeddingModel)
    .update(JSON.stringify(rows))
    .update(JSON.stringify(bubbles))
    .digest("hex");
}
