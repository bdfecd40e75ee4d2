/** Runs in the database: asked for, taken by one process at a time, and what came of them. */
import { randomUUID } from "node:crypto";
import * as z from "zod";
import {
  contentProblemSchema,
  type IngestRequest,
  ingestSchema,
  type LogLine,
  type Run,
  type RunStatus,
  type RunSummary,
  runResultSchema,
  runStatusSchema,
  stepSchema,
} from "#lib/contract-admin.ts";
import { changesSchema } from "#lib/contract-changes.ts";
import { type EditTransaction, edit } from "#lib/db/edit.ts";
import { ProblemError } from "#lib/errors.ts";
import type { IngestRun, IngestRunLine } from "#prisma/client.ts";
import { stepsOf } from "./steps.ts";

export const NOT_ENDED: RunStatus[] = ["queued", "running"];

/**
 * Writes down that a run is wanted.
 * @throws ProblemError `run_in_progress` naming the run of the series that has not ended.
 */
export async function insertRun(
  request: IngestRequest,
  bundles: { bundleId: string; baseBundleId: string | null },
): Promise<RunSummary> {
  const { series } = request;
  return edit(async (transaction) => {
    // Asked first for the sake of the sentence; of two that ask at once the index below refuses one.
    const other = await transaction.ingestRun.findFirst({ where: { series, status: { in: NOT_ENDED } } });
    if (other !== null) throw inProgress(series, other.id);
    return summaryOf(
      await transaction.ingestRun.create({
        data: { id: randomUUID(), series, status: "queued", request, steps: stepsOf(request), ...bundles },
      }),
    );
  }).catch((error: unknown) => {
    if (isUniqueViolation(error)) throw inProgress(series, null);
    throw error;
  });
}

/** The latest runs, or those of one series, newest first. */
export async function listRuns(series?: string): Promise<RunSummary[]> {
  const rows = await edit((transaction) =>
    transaction.ingestRun.findMany({
      where: series === undefined ? {} : { series },
      orderBy: { createdAt: "desc" },
      take: 50,
    }),
  );
  return rows.map(summaryOf);
}

/** A run with its changes and its log. @throws ProblemError `not_found`. */
export async function loadRun(id: string): Promise<Run> {
  const row = await edit((transaction) => findRun(transaction, id, true));
  return {
    ...summaryOf(row),
    changes: row.changes === null ? null : changesSchema.parse(row.changes),
    log: row.lines.map(lineOf),
  };
}

/** A run as it stands, and the lines of its log after the one numbered `after`. @throws ProblemError `not_found`. */
export async function glanceAtRun(id: string, after: number) {
  return edit(async (transaction) => {
    const run = summaryOf(await findRun(transaction, id, false));
    const lines = await transaction.ingestRunLine.findMany({
      where: { runId: id, number: { gt: after } },
      orderBy: { number: "asc" },
    });
    return { run, lines: lines.map(lineOf) };
  });
}

/** Asks a run to stop. One that no process has taken yet stops at once. @throws ProblemError `not_found`, `conflict`. */
export async function requestCancel(id: string): Promise<RunSummary> {
  return edit(async (transaction) => {
    const run = await findRun(transaction, id, false);
    const { count: unstarted } = await transaction.ingestRun.updateMany({
      where: { id, status: "queued" },
      data: { status: "cancelled", cancelRequested: true, finishedAt: new Date() },
    });
    const { count: asked } = await transaction.ingestRun.updateMany({
      where: { id, status: "running" },
      data: { cancelRequested: true },
    });
    if (unstarted + asked === 0)
      throw new ProblemError("conflict", `This run has ended: it is ${run.status}.`);
    return summaryOf(await findRun(transaction, id, false));
  });
}

/** The row as the contract has it. */
export function summaryOf(row: IngestRun): RunSummary {
  const request = ingestSchema.parse(row.request);
  return {
    id: row.id,
    series: row.series,
    status: runStatusSchema.parse(row.status),
    dry_run: request.dry_run,
    bundle: row.bundleId,
    base_bundle: row.baseBundleId,
    episodes: request.episodes ?? [],
    languages: request.languages ?? [],
    reembed: request.reembed,
    steps: z.array(stepSchema).parse(row.steps),
    resumed: row.resumed,
    cancel_requested: row.cancelRequested,
    created_at: row.createdAt.toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
    finished_at: row.finishedAt?.toISOString() ?? null,
    result: row.result === null ? null : runResultSchema.parse(row.result),
    error: row.error === null ? null : contentProblemSchema.parse(row.error),
  };
}

async function findRun(transaction: EditTransaction, id: string, withLines: boolean) {
  const row = z.uuid().safeParse(id).success
    ? await transaction.ingestRun.findUnique({
        where: { id },
        include: { lines: { orderBy: { number: "asc" }, take: withLines ? 2_000 : 0 } },
      })
    : null;
  if (row === null) throw new ProblemError("not_found", "There is no such run.");
  return row;
}

function lineOf({ number, at, level, message }: IngestRunLine): LogLine {
  return {
    number,
    at: at.toISOString(),
    level: level === "warn" || level === "error" ? level : "info",
    message,
  };
}

function inProgress(series: string, id: string | null): ProblemError {
  const which = id === null ? "" : ` (${id})`;
  return new ProblemError(
    "run_in_progress",
    `A run of ${series} is at work${which}. Wait until it has ended, or cancel it.`,
  );
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
