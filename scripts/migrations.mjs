/**
 * Authoring migrations without Prisma's native schema engine, which would have to be downloaded: the same engine ships
 * on npm as WebAssembly, and an in-memory PGlite is its shadow database.
 *
 *   node scripts/migrations.mjs new <name>   writes prisma/migrations/<time>_<name>/migration.sql from schema.prisma
 *   node scripts/migrations.mjs check        exits 2 when schema.prisma and the migrations disagree
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";

const folder = resolve("prisma/migrations");
const schemaPath = "prisma/schema.prisma";
const datamodel = { path: schemaPath, content: readFileSync(schemaPath, "utf8") };

/** The engine's glue expects a bundler to hand it the module's exports; here we do. */
async function loadEngine() {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const home = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const wasm = readFileSync(join(home, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

async function connect() {
  const database = await PGlite.create({ extensions: { vector } });
  const adapter = await new PrismaPGlite(database).connect();
  // The adapter's own version does not wait for the script to finish.
  adapter.executeScript = async (sql) => {
    await database.exec(sql);
  };
  return adapter;
}

function readMigrations() {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: folder,
    shadowDbInitScript: "",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok", value: readFileSync(join(folder, name, "migration.sql"), "utf8") },
      },
    })),
  };
}

async function compare(script) {
  const SchemaEngine = await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "pglite",
    connect,
    connectToShadowDb: connect,
  });
  const engine = await SchemaEngine.new([[datamodel.path, datamodel.content]], () => {}, factory);
  return engine.diff({
    from: { tag: "migrations", ...readMigrations() },
    to: { tag: "schemaDatamodel", files: [datamodel] },
    script,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
}

function write(name, sql) {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = join(folder, `${stamp}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "migration.sql"), sql);
  console.log(`wrote ${target}`);
}

const [command, name] = process.argv.slice(2);
if (command === "new" && name) {
  const { exitCode, stdout } = await compare(true);
  if (exitCode === 0) console.log("schema.prisma and the migrations agree; nothing to write");
  else write(name, stdout);
  process.exit(0);
} else if (command === "check") {
  const { exitCode, stdout } = await compare(false);
  console.log(exitCode === 0 ? "schema.prisma and the migrations agree" : stdout);
  process.exit(exitCode);
} else {
  console.error("usage: node scripts/migrations.mjs new <name> | check");
  process.exit(1);
}
