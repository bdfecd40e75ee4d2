/**
 * Names for statements, so that the database parses and plans each of them once per connection and not at every request. What
 * has a name is kept until the connection is closed, and so only what comes again in the same words has one.
 */
import { createHash } from "node:crypto";

/** As in `in ($1,$2,$3)`: the next list is of another length, and another statement. */
const LIST = /\$\d+,\s*\$\d+/;
/** Several at once cannot be prepared. */
const SEVERAL = /;/;
/** Ours are some two hundred; should that ever be wrong, what comes later is planned each time. */
const MOST_NAMES = 500;

/**
 * @returns a function from a statement to its name, or "" where it is to have none. A name stands for one text only: also two
 *   processes behind one pooler never mean different statements by it.
 */
export function statementNames(most: number = MOST_NAMES): (statement: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= most || LIST.test(sql) || SEVERAL.test(sql)) return "";
    const name = createHash("sha256").update(sql).digest("base64url");
    names.set(sql, name);
    return name;
  };
}
