/**
 * What is drawn by lot for a reader, taken out of a response. Two readers at one place differ in the ids of their session, their
 * messages and their kept questions, all random (uuid version 4). Those alone are replaced, each by the number in which it
 * first came up; the ids of content are made from it (version 5) and stay. Of headers, the hour at which a cookie expires goes.
 */
const RANDOM_ID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** The text with random ids by number. */
export function withoutLots(text: string, drawn: Map<string, string>): string {
  return text
    .replace(RANDOM_ID, (id) => {
      const name = drawn.get(id) ?? `<id ${drawn.size + 1}>`;
      drawn.set(id, name);
      return name;
    })
    .replace(/Expires=[^;\n]+/g, "Expires=…");
}
