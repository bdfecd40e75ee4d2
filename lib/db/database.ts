/**
 * The one database of this process, on either engine. Only the two doors (`edit` here, `readAt` in lib/spoiler) and the
 * start and health checks come here; everything else goes through a door.
 */
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { PrismaClient } from "#prisma/client.ts";
import { type OpenPool, openEmbedded } from "./embedded/open.ts";
import { migrate } from "./migrate.ts";
import { statementNames } from "./statement-names.ts";

const PUBLIC = "public";

export type Database = {
  engine: "embedded" | "server";
  prisma: PrismaClient;
  pool: pg.Pool;
  /** Names of the migrations that opening applied. */
  migrated: readonly string[];
  close(): Promise<void>;
  /** Resolves when the embedded engine has ended by itself, as when its disk is full. */
  died?: Promise<void>;
};

export type DatabaseOptions = {
  /** A Postgres server; `?schema=name` picks a schema other than `public`. Absent: the embedded engine. */
  url?: string | undefined;
  /** A direct address for migrations where `url` is a pooler's. */
  directUrl?: string | undefined;
  dataDir: string;
};

/**
 * Opens a database and brings it up to date.
 * @throws FolderInUse for an embedded folder that another process has open; Error when it cannot be reached or migrated.
 */
export async function openDatabase({ url, directUrl, dataDir }: DatabaseOptions): Promise<Database> {
  const { pool, close, died } =
    url === undefined ? await openEmbedded(join(dataDir, "database")) : openServer(url);
  // Without a listener, a server closing an idle connection would end the process. The next query reconnects.
  pool.on("error", () => {});
  try {
    const migrations = join(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
    const schema = schemaOf(url);
    const migrated = await migrateThrough(directUrl, pool, migrations, schema);
    const adapter = new PrismaPg(pool, { schema, statementNameGenerator: statementNames() });
    const prisma = new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 30_000 } });
    return {
      engine: url === undefined ? "embedded" : "server",
      prisma,
      pool,
      migrated,
      close: async () => {
        await prisma.$disconnect();
        await close();
      },
      ...(died !== undefined && { died }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function openServer(url: string): OpenPool {
  const schema = schemaOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Before a managed database falls asleep or this machine is suspended, either of which kills connections unheard.
    idleTimeoutMillis: 10_000,
    keepAlive: true,
    // Only where it is asked for: poolers refuse connections that set options.
    ...(schema === PUBLIC ? {} : { options: `-c search_path=${schema},${PUBLIC}` }),
  });
  return { pool, close: () => pool.end() };
}

async function migrateThrough(directUrl: string | undefined, pool: pg.Pool, folder: string, schema: string) {
  if (directUrl === undefined) return migrate(pool, folder, schema);
  const direct = openServer(directUrl);
  try {
    return await migrate(direct.pool, folder, schema);
  } finally {
    await direct.close();
  }
}

function schemaOf(url: string | undefined): string {
  const schema = (url && new URL(url).searchParams.get("schema")) || PUBLIC;
  if (!/^[a-z_][a-z0-9_]*$/.test(schema))
    throw new Error("DATABASE_URL names a schema that is not a plain name");
  return schema;
}

/** Next evaluates this module once per bundle and again on every edit; the process's own global is what they share. */
declare global {
  var companionDatabase: Promise<Database> | undefined;
}

/** The process's database, opened at first use. A failed opening may be tried again. */
export function database(): Promise<Database> {
  globalThis.companionDatabase ??= open();
  return globalThis.companionDatabase;
}

async function open(): Promise<Database> {
  const { DATABASE_URL, DIRECT_URL, DATA_DIR } = env();
  try {
    const opened = await openDatabase({ url: DATABASE_URL, directUrl: DIRECT_URL, dataDir: DATA_DIR });
    opened.died?.then(() => reopen(opened));
    return opened;
  } catch (error) {
    globalThis.companionDatabase = undefined;
    throw error;
  }
}

/** What the engine wrote down is whole: it is opened anew, as after a kill, as soon as its folder is free. */
function reopen(dead: Database): void {
  log.error("the embedded database has ended by itself: is its disk full? It is being opened again");
  globalThis.companionDatabase = dead
    .close()
    .catch(() => undefined)
    .then(open);
  // Whoever asks next hears of it, or tries again.
  globalThis.companionDatabase.catch(() => undefined);
}

/** Closes the process's database if it was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = globalThis.companionDatabase;
  globalThis.companionDatabase = undefined;
  await (await opened)?.close();
}
