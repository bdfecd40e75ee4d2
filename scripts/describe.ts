/**
 * `npm run describe -- episode --slug ep12_Autumn-Clearout`: fetches an episode's pages and has a model that sees draft what
 * they show, into a folder for review. Going on after an interruption drafts what is missing; `--again` drafts all anew.
 */
import "#scripts/load-env.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { env } from "#lib/env.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { parseEpisodeRange } from "#lib/ingest/episode-range.ts";
import { DescribeError, describe } from "#scripts/describe/describe.ts";

const USAGE = `usage: npm run describe -- episode --slug ep12_Autumn-Clearout [--pages 1-3,5] [--language en] [--again]
                                                                   (the model is OLLAMA_VISION_MODEL)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slug: { type: "string" },
    pages: { type: "string" },
    language: { type: "string", default: "en" },
    again: { type: "boolean", default: false },
  },
});

try {
  const { slug, pages, language, again } = values;
  if (positionals.join() !== "episode" || slug === undefined) throw new DescribeError(USAGE);
  const wanted = pages === undefined ? null : parseEpisodeRange(pages);
  if (wanted?.length === 0) throw new DescribeError(USAGE);
  const isWhole = await describe({
    content: join("content", "pepper-and-carrot"),
    ...{ upstream: slug, pages: wanted, language, again },
    model: env().OLLAMA_VISION_MODEL,
  });
  if (!isWhole) process.exitCode = 1;
} catch (error) {
  const isForEditors = [DescribeError, AcquireError, ContentError].some((kind) => error instanceof kind);
  if (!isForEditors || !(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
