/**
 * A process that takes up what runs there are, by what a server calls for that at its start, and dies at a named place:
 * by SIGKILL, of which nothing in it is told. It prints what it makes, letter by letter (see `workIn`).
 */
import { writeSync } from "node:fs";
import { z } from "zod";
import { closeDatabase } from "#lib/db/database.ts";
import { env } from "#lib/env.ts";
import { takeUpRuns, workUntilIdle } from "#lib/ingest/runs/worker.ts";
import { COMMIT, workIn } from "./places.ts";
import { watch } from "./watch.ts";

const signs = z.array(z.string()).parse(JSON.parse(process.argv[2] ?? "[]"));
let reached = 0;
let speaker: unknown;

watch((said, by) => {
  const sign = signs[reached];
  if (sign !== undefined && new RegExp(sign, "s").test(said) && (sign !== COMMIT || by === speaker)) {
    reached += 1;
    speaker = by;
    if (reached === signs.length) process.kill(process.pid, "SIGKILL");
  }
  writeSync(1, workIn(said));
});
await takeUpRuns({ alone: env().DATABASE_URL === undefined });
await workUntilIdle();
await closeDatabase();
