/**
 * Preloaded into a server whose memory is to be measured (`--import`, or NODE_OPTIONS): whoever asks MEMORY_PORT on the
 * loopback is told, after a forced collection, what the process holds. Plain JavaScript that imports nothing of ours, so
 * that it can be handed to a server in a container as a data: URL.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** In bytes; the most that was ever resident comes from the kernel. */
function measure() {
  const now = process.memoryUsage();
  collect();
  collect();
  const { heapUsed, external, rss } = process.memoryUsage();
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return { residentBefore: now.rss, heapUsed, external, resident: rss, mostResident: 1024 * Number(peak) };
}

// A worker thread inherits the preload and has nothing to say; nor has a script of ours that only starts the server.
if (isMainThread && !process.argv[1]?.endsWith(".ts")) {
  createServer((_, response) => response.end(JSON.stringify(measure())))
    // A child of the server inherits it too, and finds the port taken.
    .on("error", () => {})
    .listen(Number(process.env["MEMORY_PORT"]), "127.0.0.1")
    .unref();
}
