/** The database, asked directly: is it there, is it migrated and seeded, and were its vectors made by today's model? */
import { readdir } from "node:fs/promises";
import pg from "pg";
import { z } from "zod";
import { embeddingProviderFor } from "#lib/providers/embedding/index.ts";
import { reasonOf } from "./knock.ts";
import { failed, passed, type Rung, type Target, type Verdict } from "./rung.ts";

const PROVIDER = "the database";

const CAUSES: Readonly<Record<string, string>> = {
  "28P01": "the password in DATABASE_URL is wrong: it was rotated, or copied in part",
  "28000": "the user in DATABASE_URL may not come in from here, or not without TLS",
  "3D000": "DATABASE_URL names a database that is not there",
  "42P01": "its tables are not there: the release command did not run, or ran on another database",
  "53300": "it has no connection left: use the pooled address",
  "57P03": "it is starting; try again in a minute",
};

const countSchema = z.array(z.object({ count: z.coerce.number() }));
const seriesSchema = z.array(z.object({ slug: z.string(), model: z.string().nullable() }));

export const database: Rung = {
  name: "database",
  needs: [],
  async climb({ env: { DATABASE_URL: url } }: Target): Promise<Verdict> {
    if (url === undefined) {
      return {
        is: "absent",
        why: "embedded: nobody but the server may open it, and the next rungs ask that",
      };
    }
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 15_000,
      ...searchPath(url),
    });
    client.on("error", () => {});
    try {
      await client.connect();
      return await inspect(client);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      const known = CAUSES[code];
      if (known !== undefined) return failed(PROVIDER, `error ${code}`, known);
      return failed(PROVIDER, reasonOf(error), "DATABASE_URL leads nowhere, or its network is closed to us");
    } finally {
      await client.end().catch(() => {});
    }
  },
};

/** Only where a schema is asked for: poolers refuse connections that set options. */
function searchPath(url: string): { options?: string } {
  const schema = new URL(url).searchParams.get("schema");
  return schema === null ? {} : { options: `-c search_path=${schema},public` };
}

async function inspect(client: pg.Client): Promise<Verdict> {
  if ((await countOf(client, "pg_extension where extname = 'vector'")) === 0) {
    return failed(PROVIDER, "no pgvector", "the extension is not installed: create extension vector");
  }
  const applied = await countOf(client, "_prisma_migrations where finished_at is not null");
  const wanted = (await readdir("prisma/migrations", { withFileTypes: true })).filter((one) =>
    one.isDirectory(),
  );
  if (applied < wanted.length) {
    const saw = `${applied} of ${wanted.length} migrations`;
    return failed(PROVIDER, saw, "the site that runs is older than this checkout: deploy it");
  }
  const { rows } = await client.query(
    "select slug, embedding_model as model from series order by shelf, slug",
  );
  const series = seriesSchema.parse(rows);
  if (series.length === 0) {
    return failed(PROVIDER, "no series", "the release command did not load the content: see its log");
  }
  for (const { slug, model } of series) {
    if (model !== null && (await embeddingProviderFor(model)) !== null) continue;
    const saw = `${slug} has vectors by ${model ?? "no model"}`;
    return failed(PROVIDER, saw, `vectors are old: set EMBEDDING_MODEL back, or ingest ${slug} again`);
  }
  return passed(`${applied} migrations, ${series.map(({ slug }) => slug).join(" and ")}`);
}

/** `from` is one of our own literals. */
async function countOf(client: pg.Client, from: string): Promise<number> {
  const { rows } = await client.query(`select count(*) from ${from}`);
  return countSchema.parse(rows)[0]?.count ?? 0;
}
