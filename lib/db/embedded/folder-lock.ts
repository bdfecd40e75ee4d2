/**
 * One process at a time per data folder. PGlite takes no lock of its own: two processes open the same folder happily
 * and lose each other's rows. The lock is a listening local socket named after the folder, because the kernel lets go
 * of it however its owner dies: there is no stale lock to clean up, and whoever knocks is told who is inside.
 */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";

export class FolderInUse extends Error {
  constructor(folder: string, owner: string) {
    super(
      `The embedded database in ${folder} is already open in another process (${owner}). ` +
        "Stop that process, or set DATABASE_URL to use a Postgres server, which several processes can share.",
    );
    this.name = "FolderInUse";
  }
}

/**
 * Takes the folder for this process.
 * @returns what gives it back.
 * @throws FolderInUse naming the process that has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const name = socketName(folder);
  try {
    return await listenOn(name);
  } catch (error) {
    if (!isCode(error, "EADDRINUSE")) throw error;
  }
  const owner = await askOwner(name);
  if (owner !== null) throw new FolderInUse(folder, owner);
  // Only where the name is a file: its owner died without removing it.
  rmSync(name, { force: true });
  return listenOn(name);
}

/** Linux has names without files and Windows has pipes; elsewhere the name is a file inside the folder. */
function socketName(folder: string): string {
  const fingerprint = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  if (process.platform === "linux") return `\0peppercarrot-companion-${fingerprint}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\peppercarrot-companion-${fingerprint}`;
  return join(folder, "lock.sock");
}

function listenOn(name: string): Promise<() => Promise<void>> {
  return new Promise((resolve, reject) => {
    const server: Server = createServer((visitor) => {
      visitor.on("error", () => visitor.destroy());
      visitor.end(`pid ${process.pid}`);
    });
    server.once("error", reject);
    server.listen({ path: name, exclusive: true }, () => {
      server.unref();
      resolve(() => new Promise<void>((closed) => server.close(() => closed())));
    });
  });
}

/** The owner's own words, or `null` when nobody answers behind the name. */
function askOwner(name: string): Promise<string | null> {
  return new Promise((resolve) => {
    const visitor = connect({ path: name });
    let answer = "";
    visitor.setTimeout(2_000, () => visitor.destroy());
    visitor.on("data", (bytes) => {
      answer += String(bytes);
    });
    visitor.on("error", (error) => {
      if (isCode(error, "ECONNREFUSED") || isCode(error, "ENOENT")) resolve(null);
    });
    visitor.on("close", () => resolve(answer || "one that does not answer"));
  });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
