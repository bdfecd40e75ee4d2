/** What Node does in its own time, at once: lets go of everything that nobody holds. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Resolves when it is done. What was looked at through a WeakRef is only let go of in a turn of its own, hence two. */
export async function collectGarbage(): Promise<void> {
  if (typeof collect !== "function") throw new Error("this Node does not say when to collect");
  for (const _ of [1, 2]) {
    await nextTurn();
    collect();
  }
}
