/**
 * The embedded database as something one can send Postgres protocol bytes to. Hides the worker thread it runs in.
 */
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";

/** Small on purpose: 512 MB machines run this beside the web server. */
const SETTINGS = [
  "shared_buffers=16MB",
  "wal_buffers=1MB",
  "max_connections=10",
  "max_wal_size=64MB",
  "min_wal_size=32MB",
  "maintenance_work_mem=32MB",
  "work_mem=8MB",
];

/** Known to `isLostConnection`: whoever meets it may ask again, of the engine that is opened next. */
const ENDED = "the embedded database has ended: connection terminated";

export interface Engine {
  /** Runs protocol bytes; `onData` receives the answer's bytes as they come, in order. */
  exec(bytes: Uint8Array, onData: (bytes: Uint8Array) => void): Promise<void>;
  /** Ends whatever transaction, settings and prepared statements the last connection left behind. */
  reset(): Promise<void>;
  /** Writes everything down and ends the thread. */
  close(): Promise<void>;
  /** Resolves when the engine has come to an end by itself, as when its disk is full. */
  died: Promise<void>;
}

const fromWorker = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ dead: z.literal(true) }),
  z.object({ id: z.int(), bytes: z.instanceof(Uint8Array) }),
  z.object({ id: z.int(), done: z.literal(true) }),
  z.object({ id: z.int().optional(), failed: z.string() }),
]);

type Call = { resolve: () => void; reject: (error: Error) => void; onData: (bytes: Uint8Array) => void };

/**
 * Opens the database in `folder`, an existing data folder that nobody else has open.
 * @throws Error when the folder cannot be opened.
 */
export async function startEngine(folder: string): Promise<Engine> {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "lib/db/embedded/worker.mjs");
  const worker = new Worker(file, {
    workerData: { folder: resolve(folder), settings: SETTINGS },
    execArgv: [],
  });
  const calls = new Map<number, Call>();
  let lastId = 0;
  let ended: Error | undefined;
  let isClosing = false;

  let sayDied = () => {};
  const died = new Promise<void>((resolveDied) => {
    sayDied = resolveDied;
  });
  const end = (error: Error) => {
    ended ??= error;
    // Whoever closes it on purpose must not find it opened again.
    if (!isClosing) sayDied();
    for (const call of calls.values()) call.reject(error);
    calls.clear();
  };
  await new Promise<void>((ready, failed) => {
    worker.on("error", (error) => failed(error));
    worker.on("exit", () => failed(new Error("the embedded database's thread ended while it was opening")));
    worker.on("message", (raw) => {
      const message = fromWorker.parse(raw);
      if ("ready" in message) return ready();
      // What it said is on its way to whoever asked; whoever asks next is told.
      if ("dead" in message) return setImmediate(end, new Error(ENDED));
      if (!("id" in message) || message.id === undefined) {
        return "failed" in message ? failed(new Error(message.failed)) : undefined;
      }
      const call = calls.get(message.id);
      if ("bytes" in message) return call?.onData(message.bytes);
      calls.delete(message.id);
      return "failed" in message ? call?.reject(new Error(message.failed)) : call?.resolve();
    });
  });
  worker.on("error", end);
  worker.on("exit", () => end(new Error(ENDED)));

  const call = (op: "exec" | "reset" | "close", bytes?: Uint8Array, onData: Call["onData"] = () => {}) =>
    new Promise<void>((resolveCall, reject) => {
      if (ended) return reject(ended);
      lastId += 1;
      calls.set(lastId, { resolve: resolveCall, reject, onData });
      worker.postMessage({ id: lastId, op, bytes });
    });
  return {
    exec: (bytes, onData) => call("exec", bytes, onData),
    reset: () => call("reset"),
    close: async () => {
      isClosing = true;
      if (ended === undefined) await call("close");
      await worker.terminate();
    },
    died,
  };
}
