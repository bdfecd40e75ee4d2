/**
 * `npm run ingest -- --series pepper-and-carrot --episodes 1-3`: publishes a content folder and fetches the art and the
 * lettering of the named episodes, into the database at hand, or with `--to https://host` into that of a running site.
 * Running it again changes nothing. `list`, `episode` and `all` only fetch art, to the disk.
 */
import "#scripts/load-env.ts";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "#lib/db/database.ts";
import { FolderInUse } from "#lib/db/embedded/folder-lock.ts";
import { ProblemError } from "#lib/errors.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { BundleError } from "#lib/ingest/bundle/bundle-error.ts";
import { ContentError } from "#lib/ingest/content/complaint.ts";
import { parseEpisodeRange } from "#lib/ingest/episode-range.ts";
import { acquire } from "#scripts/ingest/acquire.ts";
import { publishHere } from "#scripts/ingest/publish-here.ts";
import { publishThere } from "#scripts/ingest/publish-there.ts";
import type { WantedRun } from "#scripts/ingest/wanted-run.ts";
import { prepareEncoder } from "#scripts/steps.ts";

const USAGE = `usage: npm run ingest -- [--series <folder under content/>] [--episodes 1-3,5] [--language en,fr]
                     [--quality low-res|hi-res] [--refresh] [--reembed] [--no-art] [--no-lettering] [--dry-run]
                     [--to https://host]                       (which needs its ADMIN_TOKEN in the environment)
       npm run ingest -- list
       npm run ingest -- episode --slug ep01_Potion-of-Flight [--language en] [--quality …] [--refresh]
       npm run ingest -- all [--limit 5] [--language en] [--quality …] [--refresh]`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    series: { type: "string", default: "pepper-and-carrot" },
    episodes: { type: "string" },
    quality: { type: "string", default: "low-res" },
    language: { type: "string" },
    refresh: { type: "boolean", default: false },
    reembed: { type: "boolean", default: false },
    "no-art": { type: "boolean", default: false },
    "no-lettering": { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    to: { type: "string" },
    slug: { type: "string" },
    limit: { type: "string" },
    "env-file": { type: "string" },
  },
});

prepareEncoder();
try {
  if (!(await ingest())) process.exitCode = 1;
} catch (error) {
  if (!isForEditors(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

/** Whether all went well. */
async function ingest(): Promise<boolean> {
  const { quality, refresh } = values;
  if (quality !== "low-res" && quality !== "hi-res") throw new AcquireError(USAGE);
  const languages = values.language?.split(",");
  const [verb] = positionals;
  if (verb !== undefined) {
    const { slug, limit } = values;
    return acquire(
      verb,
      { slug, limit: Number(limit ?? Number.POSITIVE_INFINITY), languages, quality, refresh },
      USAGE,
    );
  }
  const folder = join("content", values.series);
  const request: WantedRun = {
    series: values.series,
    quality,
    refresh,
    reembed: values.reembed,
    dry_run: values["dry-run"],
    lettering: !values["no-lettering"],
    ...(languages === undefined ? {} : { languages }),
    episodes: wantedEpisodes(),
  };
  return values.to === undefined ? publishHere(folder, request) : publishThere(values.to, folder, request);
}

/** The numbers that were asked for; `all` when none were named. */
function wantedEpisodes(): number[] | "all" {
  if (values["no-art"]) return [];
  if (values.episodes === undefined) return "all";
  const numbers = parseEpisodeRange(values.episodes);
  if (numbers.length === 0) throw new AcquireError(USAGE);
  return numbers;
}

function isForEditors(error: unknown): error is Error {
  return [ContentError, AcquireError, BundleError, ProblemError, FolderInUse].some(
    (kind) => error instanceof kind,
  );
}
