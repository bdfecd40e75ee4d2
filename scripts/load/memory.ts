/** What a server that was started with the memory listener holds, in bytes. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const memorySchema = z.object({
  /** Resident when asked, and again after a forced collection. */
  residentBefore: z.number(),
  resident: z.number(),
  /** The most that was ever resident. */
  mostResident: z.number(),
  /** Of JavaScript objects, and of buffers beside them, after the collection. */
  heapUsed: z.number(),
  external: z.number(),
});

export type Memory = z.infer<typeof memorySchema>;

export const MEGABYTE = 1_000_000;

/** Environment variables that make a Node server tell its memory on `port` of the loopback. */
export async function listenerEnvironment(port: number): Promise<Record<string, string>> {
  const source = await readFile(join(import.meta.dirname, "memory-listener.mjs"));
  const url = `data:text/javascript;base64,${source.toString("base64")}`;
  return { MEMORY_PORT: String(port), NODE_OPTIONS: `--import=${url}` };
}

export async function memoryOf(port: number): Promise<Memory> {
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  return memorySchema.parse(await answer.json());
}
