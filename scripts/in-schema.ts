/** A database for one run of a program, on a server that others use too: a schema of its own, empty before and gone afterwards. */
import { randomBytes } from "node:crypto";
import pg from "pg";

/** Runs `work` with the address of a schema whose name begins with `prefix`, on the server that `url` names. */
export async function inSchema<Result>(
  url: string,
  prefix: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const schema = `${prefix}_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create schema ${schema}`);
  try {
    const own = new URL(url);
    own.searchParams.set("schema", schema);
    return await work(own.href);
  } finally {
    await client.query(`drop schema ${schema} cascade`);
    await client.end();
  }
}
