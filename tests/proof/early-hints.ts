/**
 * What the `link` header hints at. Next puts there whatever it happens to know when the headers leave: of the build's own style
 * sheets and fonts, which are the same for everybody, now more and now less. Those are left out, and nothing else is.
 */
const OF_THE_BUILD =
  /^<\/_next\/static\/[^>]+>; rel=preload; as="(?:style|font)"(?:; (?:crossorigin|nonce|type)="[^"]*")*$/;

/** The lines of a response's headers without such hints; a `link` header that has no others goes with them. */
export function withoutBuildHints(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const hints = /^link: (.*)$/.exec(line)?.[1];
    if (hints === undefined) return [line];
    const others = hints.split(/, (?=<)/).filter((hint) => !OF_THE_BUILD.test(hint));
    return others.length === 0 ? [] : [`link: ${others.join(", ")}`];
  });
}
