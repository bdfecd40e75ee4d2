/** A content folder to a running site, by the routes that are there for it. */
import { EventSourceParserStream } from "eventsource-parser/stream";
import { z } from "zod";
import {
  bundleKeptSchema,
  contentProblemSchema,
  runAcceptedSchema,
  runEventSchemas,
  runSchema,
} from "#lib/contract-admin.ts";
import { env } from "#lib/env.ts";
import { AcquireError } from "#lib/ingest/acquire/acquire-error.ts";
import { packFiles } from "#lib/ingest/bundle/pack-files.ts";
import { printComplaint } from "#lib/ingest/content/complaint.ts";
import { printEvent, printRun } from "./print-run.ts";
import { openContent, type WantedRun } from "./wanted-run.ts";

/** Whether the run came to a good end. @throws AcquireError when the site refuses. */
export async function publishThere(site: string, folder: string, wanted: WantedRun): Promise<boolean> {
  const token = env().ADMIN_TOKEN;
  if (token === undefined) throw new AcquireError("Set ADMIN_TOKEN to the token of that site.");
  const ask = asker(site, token);
  const { files, request } = await openContent(folder, wanted);
  const sent = await ask("PUT", `content/${request.series}`, await packFiles(files));
  const { bundle } = z.parse(bundleKeptSchema, await sent.json());
  const accepted = await ask("POST", "ingest", JSON.stringify({ ...request, bundle: bundle.id }));
  const { run_id } = z.parse(runAcceptedSchema, await accepted.json());
  await follow(await ask("GET", `runs/${run_id}/events`));
  return printRun(z.parse(runSchema, await (await ask("GET", `runs/${run_id}`)).json()));
}

function asker(site: string, token: string) {
  return async (method: string, path: string, body?: BodyInit): Promise<Response> => {
    const url = new URL(`api/admin/${path}`, site.endsWith("/") ? site : `${site}/`);
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
    if (response.ok) return response;
    const problem = z.safeParse(contentProblemSchema, await response.json().catch(() => null));
    if (!problem.success) throw new AcquireError(`${url} answered with status ${response.status}.`);
    const complaints = (problem.data.complaints ?? []).map(printComplaint);
    throw new AcquireError([problem.data.detail, ...complaints].join("\n"));
  };
}

async function follow(response: Response): Promise<void> {
  if (response.body === null) return;
  const frames = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream());
  for await (const { event, data } of frames) {
    const value: unknown = JSON.parse(data);
    if (event === "log") printEvent({ event, data: z.parse(runEventSchemas.log, value) });
    if (event === "run") printEvent({ event, data: z.parse(runEventSchemas.run, value) });
  }
}
