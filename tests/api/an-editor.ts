/** An editor with a token: sends content folders, has them published, and reads what came of it. */
import { expect, onTestFinished } from "vitest";
import { z } from "zod";
import {
  bundleKeptSchema,
  type IngestRequest,
  type Run,
  runAcceptedSchema,
  runSchema,
} from "#lib/contract-admin.ts";
import { packFiles } from "#lib/ingest/bundle/pack-files.ts";
import { workUntilIdle } from "#lib/ingest/runs/worker.ts";
import { bodyAs, curl } from "#tests/support/call-route.ts";

export const TOKEN = "a token that nobody guesses";
export const asEditor = { headers: { authorization: `Bearer ${TOKEN}` } };

/** The archive of a content folder, as it goes over the wire. */
export async function archiveOf(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  return packFiles(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
}

/** Sends a content folder. @returns the id of the bundle that was kept. */
export async function upload(series: string, files: Readonly<Record<string, string>>): Promise<string> {
  const response = await curl.put(`/api/admin/content/${series}`, await archiveOf(files), asEditor);
  const { bundle } = await bodyAs(bundleKeptSchema, response);
  return bundle.id;
}

/** Asks for a run, lets it come to its end, and returns it. */
export async function ingest(request: Partial<IngestRequest> & { series: string }): Promise<Run> {
  return finish(await curl.post("/api/admin/ingest", request, asEditor));
}

/** Publishes a dry run, or rolls a run back, to the end. */
export async function follow(run: Run, action: "publish" | "rollback"): Promise<Run> {
  return finish(await curl.post(`/api/admin/runs/${run.id}/${action}`, {}, asEditor));
}

async function finish(accepted: Response): Promise<Run> {
  const body: unknown = await accepted.json();
  expect(accepted.status, JSON.stringify(body)).toBe(202);
  const { run_id } = z.parse(runAcceptedSchema, body);
  await workUntilIdle();
  return seeRun(run_id);
}

/** A run as it stands. */
export async function seeRun(id: string): Promise<Run> {
  return bodyAs(runSchema, await curl.get(`/api/admin/runs/${id}`, asEditor));
}

/** The code and sentence of a refusal. */
export async function refusalOf(
  response: Promise<Response>,
): Promise<{ status: number; code: string; detail: string }> {
  const { status, ...rest } = await response.then(async (one) => ({
    status: one.status,
    body: await one.json(),
  }));
  return { status, ...z.object({ code: z.string(), detail: z.string() }).parse(rest.body) };
}

/** Lets runs that a test leaves behind come to their end before the next begins. */
export function settleRuns(): void {
  onTestFinished(() => workUntilIdle());
}
