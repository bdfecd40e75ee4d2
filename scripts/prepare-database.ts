/**
 * Prepares the embedded database once, at build: an initialised, migrated and empty data folder, packed. A first start
 * unpacks it instead of initialising, which would need 700 MB of memory.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import pg from "pg";
import { WireSocket } from "#lib/db/embedded/wire-socket.ts";
import { migrate } from "#lib/db/migrate.ts";

const target = ".build/database.tar.gz";
const stamp = ".build/database.stamp";
const migrations = "prisma/migrations";

const fingerprint = await fingerprintOfInputs();
if ((await readFile(stamp, "utf8").catch(() => "")) !== fingerprint) {
  await prepare();
  await writeFile(stamp, fingerprint);
}

async function fingerprintOfInputs(): Promise<string> {
  const hash = createHash("sha256").update(await readFile("node_modules/@electric-sql/pglite/package.json"));
  for (const name of (await readdir(migrations)).sort()) {
    hash.update(name).update(await readFile(join(migrations, name, "migration.sql")));
  }
  return hash.digest("hex");
}

async function prepare(): Promise<void> {
  const database = await PGlite.create({
    extensions: { vector },
    initDbStartParams: ["--wal-segsize=4"],
    startParams: [...PGlite.defaultStartParams, "-c", "max_connections=10", "-c", "min_wal_size=8MB"],
  });
  const engine = {
    exec: async (bytes: Uint8Array, onRawData: (bytes: Uint8Array) => void) => {
      await database.execProtocolRawStream(bytes, { onRawData });
    },
    reset: async () => {},
    close: async () => {},
    died: new Promise<void>(() => {}),
  };
  const pool = new pg.Pool({
    user: "postgres",
    database: "postgres",
    max: 1,
    stream: () => new WireSocket(engine),
  });
  await migrate(pool, migrations);
  await pool.query("checkpoint");
  await pool.end();
  const packed = await database.dumpDataDir("gzip");
  await database.close();
  await mkdir(".build", { recursive: true });
  await writeFile(target, Buffer.from(await packed.arrayBuffer()));
  console.log(`prepared ${target} (${Math.round(packed.size / 1024)} kB)`);
}
