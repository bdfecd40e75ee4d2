/** Every way in which a layer is broken, and what the ladder must say of it. */
import pg from "pg";
import type { OllamaDouble } from "#tests/support/ollama-double/ollama-double.ts";
import type { R2Double } from "#tests/support/r2-double/r2-double.ts";

export type Layers = {
  readonly model: OllamaDouble;
  readonly bucket: R2Double;
  /** `null` on the embedded database, which nobody else may open. */
  readonly databaseUrl: string | null;
};

export type Break = {
  readonly what: string;
  /** Breaks it. @returns what mends it again. */
  apply(layers: Layers): Promise<() => Promise<void>>;
  /** What a maintainer's configuration says differently from the site's. */
  env?(layers: Layers): Record<string, string>;
  /** Another address than the site's. */
  readonly host?: string;
  readonly only: string;
  readonly says: RegExp;
  /** Whether it needs a database that can be changed from outside. */
  readonly onServer?: true;
};

const NOBODY = "http://127.0.0.1:65431";
const unbroken = async () => async () => {};

const ofModel =
  (how: Parameters<OllamaDouble["behave"]>[0]) =>
  async ({ model }: Layers) => {
    model.behave(how);
    return async () => model.behave("works");
  };

/** Changes rows from outside, as a slip of the hand would, and puts them back. */
const inDatabase =
  (sql: string, back: string) =>
  async ({ databaseUrl }: Layers) => {
    await onServer(databaseUrl, sql);
    return () => onServer(databaseUrl, back);
  };

export const BREAKS: readonly Break[] = [
  {
    what: "a wrong token",
    apply: ofModel("needs credentials"),
    only: "model,chat",
    says: /debug Modal: status 401/,
  },
  {
    what: "a model that does not wake",
    apply: ofModel("busy"),
    only: "model,chat",
    says: /debug Modal: .*still asleep/,
  },
  {
    what: "a model that breaks off",
    apply: ofModel("drops the socket"),
    only: "chat",
    says: /debug the model: /,
  },
  {
    what: "an empty bucket",
    apply: unbroken,
    env: ({ bucket }) => ({ R2_PUBLIC_URL_PREFIX: `${bucket.publicUrlPrefix}/elsewhere` }),
    only: "storage",
    says: /debug R2: status 404.*the bucket is empty/,
  },
  {
    what: "a prefix that leads nowhere",
    apply: unbroken,
    env: () => ({ R2_PUBLIC_URL_PREFIX: NOBODY }),
    only: "storage",
    says: /debug R2: nothing listens there/,
  },
  {
    what: "a site that is not there",
    apply: unbroken,
    host: NOBODY,
    only: "app,chat",
    says: /debug the app: nothing listens/,
  },
  {
    what: "a database that is not there",
    apply: unbroken,
    env: ({ databaseUrl }) => ({ DATABASE_URL: withDatabase(databaseUrl, "no_such_database") }),
    only: "database,app",
    says: /debug the database: error 3D000/,
    onServer: true,
  },
  {
    what: "an empty database",
    apply: inDatabase(
      "alter table series rename to hidden; create table series (like hidden)",
      "drop table series; alter table hidden rename to series",
    ),
    only: "database,app,chat",
    says: /debug the database: no series/,
    onServer: true,
  },
  {
    what: "old vectors",
    apply: inDatabase(
      "update series set embedding_model = 'yesterday'",
      "update series set embedding_model = 'bge-m3'",
    ),
    only: "database,app",
    says: /debug the database: .* has vectors by yesterday.*vectors are old/,
    onServer: true,
  },
  {
    what: "old vectors, seen from outside",
    apply: inDatabase(
      "update series set embedding_model = 'yesterday'",
      "update series set embedding_model = 'bge-m3'",
    ),
    only: "app",
    says: /debug the embedding provider: .*vectors are old/,
    onServer: true,
  },
];

async function onServer(url: string | null, sql: string): Promise<void> {
  if (url === null) throw new Error("there is no server whose rows could be changed");
  const schema = new URL(url).searchParams.get("schema") ?? "public";
  const client = new pg.Client({ connectionString: url, options: `-c search_path=${schema},public` });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function withDatabase(url: string | null, name: string): string {
  const address = new URL(url ?? "postgres://nobody");
  address.pathname = `/${name}`;
  return address.href;
}
