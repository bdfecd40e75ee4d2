/**
 * The embedded database: a folder, nothing to install. A new folder is unpacked from a prepared copy (initialising one
 * takes 700 MB of memory and several seconds); an existing one is opened as it is.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { extract } from "tar";
import { startEngine } from "./engine.ts";
import { lockFolder } from "./folder-lock.ts";
import { WireSocket } from "./wire-socket.ts";

/** Made by `npm run build` (scripts/prepare-database.ts). */
const PREPARED = ".build/database.tar.gz";

export type OpenPool = {
  pool: pg.Pool;
  close(): Promise<void>;
  /** Resolves when the engine has ended by itself; a server's never does. */
  died?: Promise<void>;
};

/**
 * Opens `folder`, making it when it is absent or empty.
 * @throws FolderInUse when another process has it open; Error when it cannot be made or opened.
 */
export async function openEmbedded(folder: string): Promise<OpenPool> {
  const parent = dirname(resolve(folder));
  await mkdir(parent, { recursive: true });
  const place = join(await realpath(parent), resolve(folder).slice(parent.length + 1));
  const unlock = await lockFolder(place);
  try {
    await unpackPrepared(place);
    const engine = await startEngine(place);
    const pool = new pg.Pool({
      user: "postgres",
      database: "postgres",
      ssl: false,
      // The engine has a single session; the pool's queue is what makes concurrent requests wait their turn.
      max: 1,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 15_000,
      stream: () => new WireSocket(engine),
    });
    return {
      pool,
      close: async () => {
        await pool.end();
        await engine.close();
        await unlock();
      },
      died: engine.died,
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Unpacks beside the folder and renames, so that a kill in the middle leaves no half database behind. */
async function unpackPrepared(folder: string): Promise<void> {
  if (existsSync(join(folder, "PG_VERSION"))) return;
  const prepared = resolve(/* turbopackIgnore: true */ PREPARED);
  if (!existsSync(prepared)) throw new Error(`${PREPARED} is missing: run "npm run build" first`);
  await sweepLeftovers(folder);
  const fresh = `${folder}.new-${process.pid}`;
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  await unpack(prepared, fresh);
  // Only ever an empty folder: a wrong DATA_DIR must not cost anyone their files.
  if (existsSync(folder)) await rmdir(folder);
  await rename(fresh, folder);
}

async function unpack(file: string, folder: string): Promise<void> {
  const complaints: string[] = [];
  // The engine packs its folder with absolute names; that the leading slash is dropped is what we want.
  const onwarn = (code: string, message: string | Error) => {
    if (code !== "TAR_ENTRY_INFO") complaints.push(String(message));
  };
  await extract({ file, cwd: folder, onwarn });
  if (complaints.length > 0) throw new Error(`${file} is damaged: ${complaints[0]}`);
}

/** What an earlier start left when it was killed while unpacking; the lock says nobody is at it now. */
async function sweepLeftovers(folder: string): Promise<void> {
  const name = `${folder.slice(dirname(folder).length + 1)}.new-`;
  for (const entry of await readdir(dirname(folder))) {
    if (entry.startsWith(name)) await rm(join(dirname(folder), entry), { recursive: true, force: true });
  }
}
