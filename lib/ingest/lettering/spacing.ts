/** The spaces of a language's typography. */

const NO_BREAK = "\u00a0";

/**
 * The text as it is set: spaces collapsed, line breaks kept, apostrophes curved. French gets a no-break space before
 * `? ! : ;` and inside « », whether or not its author typed one.
 */
export function setSpaces(text: string, language: string): string {
  const plain = text
    .split("\n")
    .map((line) => line.trim().replaceAll(/[ \t]+/g, " "))
    .join("\n")
    .replaceAll(/(?<=\p{L})'/gu, "’");
  return language.split("-")[0] === "fr" ? setFrench(plain) : plain;
}

/** A sign stays close to dots before it and to other such signs: only words are kept at a distance. */
function setFrench(text: string): string {
  return text
    .replaceAll(/[ \u00a0\u202f]+(?=[?!:;»])/g, NO_BREAK)
    .replaceAll(/(?<=[\p{L}\p{N}’)])(?=[?!;»]|:(?!\S))/gu, NO_BREAK)
    .replaceAll(/«[ \u00a0\u202f]*/g, `«${NO_BREAK}`);
}
