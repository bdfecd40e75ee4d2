/** What the database's own catalogue says about the law: a sentence for everything that would let story out. */
import { z } from "zod";
import type { EditTransaction } from "#lib/db/edit.ts";

/** Readable by everybody, at no position. */
const PUBLIC = ["episode_images", "episodes", "series"];

const tables = z.array(
  z.object({
    name: z.string(),
    dated: z.boolean(),
    secured: z.boolean(),
    readable: z.boolean(),
    writable: z.boolean(),
    policies: z.array(z.object({ permissive: z.boolean(), roles: z.array(z.string()), using: z.string() })),
  }),
);
const roles = z.array(z.object({ powers: z.array(z.string()) }));

/** Every way in which the schema at hand breaks the law; empty when it keeps it. */
export async function auditTheLaw(transaction: EditTransaction): Promise<string[]> {
  const found = tables.parse(
    await transaction.$queryRaw`
    select c.relname as name, c.relrowsecurity as secured,
      (select count(*) = 3 from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
         and a.attname in ('series_id', 'episode', 'page')) as dated,
      (has_table_privilege('companion_reader', c.oid, 'SELECT')
        or has_any_column_privilege('companion_reader', c.oid, 'SELECT')) as readable,
      (has_table_privilege('companion_reader', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE, TRIGGER')
        or has_any_column_privilege('companion_reader', c.oid, 'INSERT, UPDATE')) as writable,
      coalesce((select json_agg(json_build_object('permissive', p.polpermissive, 'using', pg_get_expr(p.polqual, p.polrelid),
        'roles', (select array_agg(rolname) from pg_roles where oid = any (p.polroles))))
        from pg_policy p where p.polrelid = c.oid), '[]') as policies
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'v', 'm', 'p', 'f')
    order by c.relname`,
  );
  const [reader] = roles.parse(
    await transaction.$queryRaw`
    select array_remove(array[case when rolsuper then 'is a superuser' end, case when rolbypassrls then 'bypasses policies' end,
      case when rolcanlogin then 'can log in' end, case when rolcreaterole then 'makes roles' end,
      case when rolcreatedb then 'makes databases' end,
      case when exists (select from pg_auth_members where member = r.oid) then 'is a member of another role' end,
      case when exists (select from pg_class where relowner = r.oid) then 'owns tables' end], null) as powers
    from pg_roles r where rolname = 'companion_reader'`,
  );
  return [
    ...(reader === undefined
      ? ["there is no reader's role"]
      : reader.powers.map((power) => `the reader's role ${power}`)),
    ...found.flatMap(complainAbout),
  ];
}

function complainAbout(table: z.infer<typeof tables>[number]): string[] {
  const { name, dated, secured, readable, writable, policies } = table;
  const complaints: string[] = [];
  if (writable) complaints.push(`${name} can be written by the reader's role`);
  if (!dated) {
    if (readable && !PUBLIC.includes(name)) complaints.push(`${name} is readable and has no position`);
    return complaints;
  }
  if (!secured) complaints.push(`${name} has a position and no row-level security`);
  const [policy, ...others] = policies;
  if (policy === undefined) complaints.push(`${name} has a position and no policy`);
  else if (!isBound(policy.using))
    complaints.push(`${name} has a policy that does not bound it by the horizon`);
  if (others.length > 0) complaints.push(`${name} has a second policy, which may widen the first`);
  return complaints;
}

function isBound(using: string): boolean {
  const folded = using.replace(/\s+|::text/g, "").toLowerCase();
  const bySeries = folded.includes("series_id=(current_setting('reader.series'))::uuid");
  const byPosition =
    /row\(episode,page\)<=row\(\(current_setting\('reader\.episode'\)\)::integer,\(current_setting\('reader\.(?:picture_)?page'\)\)::integer\)/;
  return bySeries && byPosition.test(folded) && !/\bor\b/i.test(using);
}
