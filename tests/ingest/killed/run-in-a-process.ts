/** A run that an editor asked for, in processes that die, and all that there is afterwards. */
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { ingestSchema, type Run } from "#lib/contract-admin.ts";
import { closeDatabase } from "#lib/db/database.ts";
import { edit } from "#lib/db/edit.ts";
import { env } from "#lib/env.ts";
import { publishedBundleId, saveBundle } from "#lib/ingest/bundle/bundle-table.ts";
import { idOf } from "#lib/ingest/publish/ids.ts";
import { ABANDONED_AFTER_S } from "#lib/ingest/runs/claim-run.ts";
import { insertRun, loadRun } from "#lib/ingest/runs/run-table.ts";
import { workUntilIdle } from "#lib/ingest/runs/worker.ts";
import { TSX } from "#scripts/steps.ts";
import { type ComicSite, openComicSite } from "#tests/support/comic-site.ts";
import { TINY_SLUG } from "#tests/support/comic-site-tiny.ts";
import { type Edition, firstEdition, secondEdition } from "./editions.ts";

const READER = idOf("the reader of a killed run");
/** Says who is at work on what since when, or is no part of a series. */
const BOOKKEEPING = ["ingest_runs", "ingest_run_lines", "counters", "answer_slots"];

const first = await firstEdition();
const second = await secondEdition();
let current = first;

/** Opens the comic's site. Call it before anything reads the configuration, which names it from then on. */
export async function openSite(): Promise<ComicSite> {
  const site = await openComicSite((path) => current.site(path));
  process.env["COMIC_SOURCE_URL"] = site.url;
  process.env["LETTERING_SOURCE_URL"] = site.url;
  return site;
}

/**
 * From nothing: publishes the first edition, has a reader open its last page, and asks for the second, which no process
 * is at work on yet.
 */
export async function askForSecondEdition(): Promise<string> {
  await edit(async (transaction) => {
    await transaction.reader.deleteMany();
    await transaction.series.deleteMany();
    await transaction.ingestRun.deleteMany();
    await transaction.contentBundle.deleteMany();
    await transaction.unusedPicture.deleteMany();
  });
  for (const folder of ["downloads", "pictures"]) {
    await rm(join(env().DATA_DIR, folder), { recursive: true, force: true });
  }
  const id = await ask(first);
  await workUntilIdle();
  const { status, error } = await loadRun(id);
  if (status !== "done") throw new Error(`the first edition is ${status}: ${JSON.stringify(error)}`);
  await openLastPage();
  return ask(second);
}

async function ask(edition: Edition): Promise<string> {
  current = edition;
  const { id: bundleId } = await saveBundle(TINY_SLUG, edition.words, "upload");
  const request = ingestSchema.parse({ series: TINY_SLUG, bundle: bundleId, ...edition.request });
  const { id } = await insertRun(request, { bundleId, baseBundleId: await publishedBundleId(TINY_SLUG) });
  return id;
}

async function openLastPage(): Promise<void> {
  const episodeId = idOf(TINY_SLUG, "episode", 1);
  await edit(async (transaction) => {
    await transaction.reader.create({ data: { id: READER } });
    await transaction.readingProgress.create({ data: { readerId: READER, episodeId, furthestPage: 3 } });
    await transaction.readingSession.create({
      data: { id: READER, readerId: READER, episodeId, currentPage: 2, rightPage: 3 },
    });
  });
}

export type Process = { child: ChildProcess; ended: Promise<{ signal: string | null; work: string }> };

/** Starts a process on the runs that there are. This one lets go of the database, of which the embedded one has one owner. */
export async function startProcess(signs: readonly string[]): Promise<Process> {
  await closeDatabase();
  const args = [...TSX, "tests/ingest/killed/process.ts", JSON.stringify(signs)];
  // What it leaves half done outside its data folder goes with that.
  const surroundings = { ...process.env, TMPDIR: env().DATA_DIR };
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: surroundings,
  });
  const ended = Promise.all([once(child, "exit"), text(child.stdout)]).then(([[, signal], work]) => ({
    signal: z.string().nullable().parse(signal),
    work,
  }));
  return { child, ended };
}

/** Lets the time pass after which a process that is silent is taken to be gone. */
export async function letSilencePass(): Promise<void> {
  await edit((transaction) =>
    transaction.ingestRun.updateMany({
      where: { status: "running" },
      data: { heartbeatAt: new Date(Date.now() - 2 * ABANDONED_AFTER_S * 1000) },
    }),
  );
}

/** What the editor is told in the end, but for who did what of it and when. */
export async function toldOf(id: string): Promise<Partial<Run>> {
  const { status, steps, result, error } = await loadRun(id);
  return { status, steps, error, result: result && { ...result, downloaded: 0 } };
}

/** Every row of every table, but for when it was written, and everything that has been put aside or not yet put away. */
export async function everyRow(): Promise<Record<string, unknown>> {
  return edit(async (transaction) => {
    const rows: Record<string, unknown> = {};
    const columns = z.array(z.object({ table: z.string(), unwanted: z.array(z.string()) })).parse(
      await transaction.$queryRawUnsafe(
        `select table_name::text as table, coalesce(array_agg(column_name::text)
             filter (where data_type like 'timestamp%' or column_name = 'archive'), '{}') as unwanted
           from information_schema.columns where table_schema = current_schema() group by 1 order by 1`,
      ),
    );
    for (const { table, unwanted } of columns.filter((one) => !BOOKKEEPING.includes(one.table))) {
      rows[table] = await transaction.$queryRawUnsafe(
        `select to_jsonb(t) - $1::text[] as row from ${table} t order by 1`,
        unwanted,
      );
    }
    return rows;
  });
}

/** What readers can come to read: every row but those that runs keep to themselves. */
export async function readersRows(): Promise<Record<string, unknown>> {
  const { staged_vectors, staged_pictures, unused_pictures, content_bundles, ...rows } = await everyRow();
  return rows;
}

/** Every file of the data folder beside the database: downloads and pictures, by what they hold. */
export async function everyFile(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ["downloads", "pictures"]) {
    const entries = await readdir(join(env().DATA_DIR, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile() && one.name !== ".downloads.json")) {
      const path = join(entry.parentPath, entry.name);
      files[path] = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
    }
  }
  return files;
}
