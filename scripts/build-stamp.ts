/** Whether the build at hand is of the sources at hand. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export const SERVER = ".next/standalone/server.js";
const STAMP = ".build/server.stamp";
/** The folders that a build reads. */
export const FOLDERS = ["app", "components", "content", "lib", "prisma", "public", "scripts"];
/** The files beside them; Next finds `proxy.ts` by its name, and builds without it, silently, where it is missing. */
export const FILES = [
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
];

/** Records that the server was built from the sources as they are. */
export async function stampBuild(): Promise<void> {
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, await fingerprint());
}

export async function isBuildCurrent(): Promise<boolean> {
  if (!existsSync(SERVER)) return false;
  const stamp = await readFile(STAMP, "utf8").catch(() => "");
  return stamp === (await fingerprint());
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  for (const folder of FOLDERS) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.filter((name) => !name.startsWith(join("prisma", "generated"))).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  for (const file of FILES) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}
