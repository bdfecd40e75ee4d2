/**
 * Pictures are encoded apart from the server: what decoding takes of memory is given back, and a picture that brings the
 * decoder down takes nothing else with it. One process, one picture at a time; it ends when there is nothing to do.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import pLimit from "p-limit";
import type { EncodedPicture } from "#lib/ingest/pictures/make-pictures.ts";
import { PictureError } from "#lib/ingest/pictures/picture-source.ts";
import { type EncodeJob, replySchema } from "./job.ts";

const IDLE_MS = 5_000;
/** The largest page takes seconds. */
const LONGEST_MS = 180_000;

type Encoder = { child: ChildProcess; idle: NodeJS.Timeout | undefined };

/** Next evaluates this module once per bundle; the process's own global is what they share. */
declare global {
  var companionEncoder: { now: Encoder | null; queue: ReturnType<typeof pLimit> } | undefined;
}

/** @throws PictureError when the picture cannot be used, or nothing could be made of it. */
export async function encodeApart(job: EncodeJob): Promise<EncodedPicture> {
  globalThis.companionEncoder ??= { now: null, queue: pLimit(1) };
  const shared = globalThis.companionEncoder;
  return shared.queue(async () => {
    const encoder = shared.now ?? start();
    shared.now = encoder;
    clearTimeout(encoder.idle);
    const message = await ask(encoder.child, job);
    if (message === null) shared.now = null;
    else {
      encoder.idle = setTimeout(() => {
        shared.now = null;
        encoder.child.disconnect();
      }, IDLE_MS).unref();
    }
    return pictureIn(message);
  });
}

/** What the process answered; `null` when it ended instead. */
async function ask(child: ChildProcess, job: EncodeJob): Promise<unknown> {
  const tooLong = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
  const settled = new AbortController();
  try {
    const { signal } = settled;
    const answer = once(child, "message", { signal }).then(([message]: unknown[]) => message ?? null);
    const end = once(child, "exit", { signal }).then(() => null);
    answer.catch(() => undefined);
    end.catch(() => undefined);
    child.send(job);
    return await Promise.race([answer, end]);
  } finally {
    settled.abort();
    clearTimeout(tooLong);
  }
}

function pictureIn(message: unknown): EncodedPicture {
  if (message === null) throw new PictureError("The picture is more than could be encoded here.");
  const reply = replySchema.parse(message);
  if ("picture" in reply) return reply.picture;
  if ("refusal" in reply) throw new PictureError(reply.refusal);
  throw new Error(`encoding failed: ${reply.fault}`);
}

function start(): Encoder {
  const child = fork(join(/* turbopackIgnore: true */ process.cwd(), ".build", "encoder.mjs"), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: ["--v8-pool-size=1", "--max-old-space-size=256"],
    env: { PATH: process.env["PATH"], MALLOC_ARENA_MAX: "2", NODE_ENV: "production" },
  });
  // It shall keep nobody from ending.
  child.unref();
  child.channel?.unref();
  child.on("error", () => child.kill("SIGKILL"));
  return { child, idle: undefined };
}
