/**
 * React sends a page's payload row by row as each becomes ready, which is a race that no reader's place decides. Two payloads
 * are the same when they have the same rows.
 */

/** What Next writes a part of the payload into a page with; a row may be cut anywhere between two of them. */
const PART = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** The response with the rows of its payload in alphabetical order: of a navigation's payload, or of the one inside a page. */
export function withRowsInOrder(response: string): string {
  const parts = [...response.matchAll(PART)].map(([, part = ""]) => String(JSON.parse(part)));
  if (parts.length === 0) return inOrder(response);
  return `${response.replaceAll(PART, "")}\n${inOrder(parts.join(""))}`;
}

const inOrder = (payload: string) => payload.split("\n").sort().join("\n");
