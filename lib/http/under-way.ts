/**
 * What this process is in the middle of. A process that is told to stop lets it end, for as long as its host waits, and
 * tells the readers of what is still on its way that it had to break off.
 */
import { ProblemError } from "#lib/errors.ts";

/** Below the 30 seconds after which hosts kill (`kill_timeout` in fly.toml). */
const GRACE_MS = 20_000;

type BreakOff = (reason: ProblemError) => void;

/** The request is kept for its signal's sake: Node forgets to abort that of a request which nobody holds (nodejs/node#55428). */
type Entry = { request: Request; breakOff: BreakOff };

/** Next bundles this module once for routes and once for the start; the process's own global is what they share. */
declare global {
  var companionUnderWay: Set<Entry> | undefined;
}

globalThis.companionUnderWay ??= new Set();
const underWay = globalThis.companionUnderWay;

/**
 * Notes what answers `request`, which can be broken off. Until it has ended, the request's signal is sure to abort when
 * whoever asked leaves. @returns what to call when it has ended.
 */
export function begin(request: Request, breakOff: BreakOff = () => {}): () => void {
  const entry = { request, breakOff };
  underWay.add(entry);
  return () => underWay.delete(entry);
}

/** Resolves when nothing is under way any more; breaks off what still is after `graceMs`. */
export async function finishUnderWay(graceMs: number = GRACE_MS): Promise<void> {
  await until(() => underWay.size === 0, graceMs);
  const reason = new ProblemError(
    "unavailable",
    "The site is being restarted. Your question is kept; please ask again in a moment.",
  );
  for (const { breakOff } of [...underWay]) breakOff(reason);
  await until(() => underWay.size === 0, graceMs / 10);
}

async function until(isSo: () => boolean, patienceMs: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!isSo() && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
}
