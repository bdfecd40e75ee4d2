/** What is wrong with an uploaded archive, said so that whoever packed it can mend it. */

const LONGEST_SHOWN = 120;

/** The archive cannot be used. The message is a sentence for the editor and safe to show. */
export class BundleError extends Error {
  override name = "BundleError";
}

/** A name out of an archive as it may be printed: cut where it is long, and nothing in it hidden or acted upon. */
export function showName(name: string): string {
  const printable = name.replaceAll(
    /[^\x20-\x7e]/gu,
    (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return printable.length > LONGEST_SHOWN ? `${printable.slice(0, LONGEST_SHOWN)}…` : printable;
}
