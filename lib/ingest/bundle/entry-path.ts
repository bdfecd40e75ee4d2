/**
 * Names of files in an archive. Only those are taken that mean the same file on every system: POSIX portable names, none
 * that Windows keeps for itself, no two that differ in case alone.
 */
import { BundleError, showName } from "./bundle-error.ts";

/** Deeper than a content folder inside a folder of its own. */
const DEEPEST = 8;
const LONGEST_SEGMENT = 100;
const PORTABLE = /^[A-Za-z0-9._-]+$/;
const RESERVED_BY_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The segments of an entry's name; none for the archive's own root (`./`).
 * @throws BundleError when the name could mean a file elsewhere, or another file on another system.
 */
export function readEntryPath(name: string): string[] {
  const refuse = (why: string) => new BundleError(`"${showName(name)}" ${why}.`);
  if (/^[\\/]/.test(name)) throw refuse("is an absolute path; names start at the content folder");
  const segments = name
    .replace(/^(?:\.\/)+/, "")
    .replace(/\/$/, "")
    .split("/");
  if (segments.length === 1 && (segments[0] === "" || segments[0] === ".")) return [];
  if (segments.includes("..")) throw refuse("leads out of the content folder");
  if (segments.length > DEEPEST) throw refuse(`lies more than ${DEEPEST} folders deep`);
  for (const segment of segments) {
    if (!PORTABLE.test(segment) || segment === ".")
      throw refuse("has a name that is not portable; use only a-z, A-Z, 0-9, '.', '_' and '-'");
    if (segment.length > LONGEST_SEGMENT) throw refuse(`has a name of more than ${LONGEST_SEGMENT} letters`);
    if (segment.endsWith(".") || RESERVED_BY_WINDOWS.test(segment))
      throw refuse("has a name that Windows cannot keep");
  }
  return segments;
}

/** What operating systems leave in folders by themselves; nobody means to publish it. */
export function isLeftBySystem(segments: readonly string[]): boolean {
  return segments.some((segment) => segment.startsWith("."));
}

/** Remembers the names of one archive. */
export function watchNames() {
  const taken = new Map<string, { name: string; isFile: boolean }>();
  return {
    /** @throws BundleError when the name is taken, also in other letters, or a file stands where a folder must be. */
    take(segments: readonly string[], isFile: boolean): void {
      for (const [index] of segments.entries()) {
        const name = segments.slice(0, index + 1).join("/");
        const isLast = index === segments.length - 1;
        const known = taken.get(name.toLowerCase());
        if (known === undefined) taken.set(name.toLowerCase(), { name, isFile: isLast && isFile });
        else refuseClash(known, name, isLast && isFile);
      }
    },
  };
}

function refuseClash(known: { name: string; isFile: boolean }, name: string, isFile: boolean): void {
  if (known.name !== name)
    throw new BundleError(`"${name}" and "${known.name}" differ in capitals alone, and some disks keep one.`);
  if (known.isFile || isFile) throw new BundleError(`"${name}" is in the archive twice.`);
}
