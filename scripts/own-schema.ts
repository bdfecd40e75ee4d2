/** A schema of its own on a database server that others use too: empty before, and gone when the work is done. */
import { randomBytes } from "node:crypto";
import pg from "pg";

/** Runs `work` with the address of a new schema on the server at `url`; `purpose` begins its name. */
export async function withSchema<Result>(
  url: string,
  purpose: string,
  work: (schemaUrl: string) => Promise<Result>,
): Promise<Result> {
  const schema = `${purpose}_${randomBytes(6).toString("hex")}`;
  const address = new URL(url);
  address.searchParams.set("schema", schema);
  await onServer(url, `create schema ${schema}`);
  try {
    return await work(address.href);
  } finally {
    await onServer(url, `drop schema ${schema} cascade`);
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
