/**
 * React sends a page's payload row by row as each becomes ready and numbers rows as it sends them: a race that no reader's
 * place decides. Two payloads are the same when they have the same rows, whatever their order and their numbers.
 */

/** What Next writes a part of the payload into a page with; a row may be cut anywhere between two of them. */
const PART = /<script\b(?:[^>"]|"[^"]*")*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

const NUMBERED = /^([0-9a-f]+):/;
/** Where a row speaks of another: `"$1b"`, `"$L1b"`, `"$f:props:children"`. */
const MENTION = /(?<="\$[A-Za-z@]?)[0-9a-f]+(?=[":])/g;
/** The row that a payload begins with. */
const FIRST = "0";

/** The response with the rows of its payload in an order of their own: of a navigation's payload, or of the one inside a page. */
export function withRowsInOrder(response: string): string {
  const parts = [...response.matchAll(PART)].map(([, part = ""]) => String(JSON.parse(part)));
  if (parts.length === 0) return inOrder(response);
  return `${response.replaceAll(PART, "")}\n${inOrder(parts.join(""))}`;
}

function inOrder(payload: string): string {
  const rows = payload.split("\n");
  const numbers = renumber(rows);
  const named = (number: string) => numbers.get(number) ?? number;
  return rows
    .map((row) => row.replace(NUMBERED, (_, number) => `${named(number)}:`).replace(MENTION, named))
    .sort()
    .join("\n");
}

/** Numbers rows as they are first spoken of when one reads from the first row on, as deep as it goes. */
function renumber(rows: readonly string[]): ReadonlyMap<string, string> {
  const byNumber = new Map<string, string[]>();
  for (const row of rows) {
    const number = NUMBERED.exec(row)?.[1];
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
  }
  const numbers = new Map<string, string>();
  const visit = (number: string) => {
    const told = byNumber.get(number);
    if (told === undefined || numbers.has(number)) return;
    numbers.set(number, `row ${numbers.size}`);
    for (const [mentioned] of told.join("\n").matchAll(MENTION)) visit(mentioned);
  };
  visit(FIRST);
  return numbers;
}
