/** What a figure was measured on, and of which state of the project. */
import { execFileSync } from "node:child_process";
import { cpus, loadavg, release, totalmem, type } from "node:os";

export type Machine = { readonly [fact: string]: string };

export function describeMachine(): Machine {
  const [first] = cpus();
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  const hasChanges = git("status", "--porcelain", "--untracked-files=no") !== "";
  return {
    commit: `${git("rev-parse", "--short", "HEAD")}${hasChanges ? " with changes" : ""}`,
    date: new Date().toISOString().slice(0, 10),
    processor: `${cpus().length} × ${first?.model.trim() || "unknown"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.version,
    "busy with other things": `${loadavg()[0]?.toFixed(1)} processes, in the minute before`,
  };
}
