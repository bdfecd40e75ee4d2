/** A limit of memory that the kernel holds processes to, where this machine lets us make one. */
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Version 1 has a tree to a resource, version 2 a single one. */
const TREES = [
  {
    ...{ root: "/sys/fs/cgroup/memory", limit: "memory.limit_in_bytes", swap: "memory.memsw.limit_in_bytes" },
    ...{ kills: "memory.oom_control", own: "total_rss" },
  },
  {
    ...{ root: "/sys/fs/cgroup", limit: "memory.max", swap: "memory.swap.max" },
    ...{ kills: "memory.events", own: "anon" },
  },
] as const;

export type ControlGroup = {
  readonly folder: string;
  /** What its processes hold of memory by themselves now, in bytes: not what the kernel keeps of files for them. */
  heldNow(): number;
  /** How many of its processes the kernel has ended for want of memory. */
  kills(): number;
  remove(): void;
};

/** A control group of this size, or `null` where we may not make one. */
export function makeGroup(limitMb: number): ControlGroup | null {
  const bytes = String(limitMb * 1024 * 1024);
  for (const { root, limit, swap, kills, own } of TREES) {
    if (!existsSync(join(root, "cgroup.procs"))) continue;
    const folder = join(root, `companion-proof-${process.pid}`);
    const count = (file: string, name: string) =>
      Number(new RegExp(`^${name} (\\d+)$`, "m").exec(readFileSync(join(folder, file), "utf8"))?.[1] ?? 0);
    try {
      mkdirSync(folder);
      writeFileSync(join(folder, limit), bytes);
      if (existsSync(join(folder, swap)))
        writeFileSync(join(folder, swap), swap === "memory.swap.max" ? "0" : bytes);
      return {
        folder,
        heldNow: () => count("memory.stat", own),
        kills: () => count(kills, "oom_kill"),
        remove: () => rmdirSync(folder),
      };
    } catch {
      if (existsSync(folder)) rmdirSync(folder);
    }
  }
  return null;
}

/** For a shell that is to become a process of the group, so that not a byte is counted elsewhere. */
export function entering(group: ControlGroup | null): string {
  return group === null ? "" : `echo $$ > ${group.folder}/cgroup.procs && `;
}
