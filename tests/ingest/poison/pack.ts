/** Archives as nobody's packing program would make them. */
import { gzipSync } from "node:zlib";
import { Header, type HeaderData } from "tar";

export type Entry = HeaderData & { path: string; body?: string | Buffer };

export const SERIES: Entry = { path: "series.yaml", body: "slug: lantern\n" };

const BLOCK = 512;
const END = Buffer.alloc(2 * BLOCK);

/** A tar archive, not yet gzipped, with every entry just as it says of itself. */
export function tarOf(...entries: readonly Entry[]): Buffer {
  return Buffer.concat([...entries.map(blockOf), END]);
}

/** What an editor uploads: a gzipped archive with these entries. */
export function pack(...entries: readonly Entry[]): Buffer {
  return gzipSync(tarOf(...entries));
}

function blockOf({ body = "", ...header }: Entry): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.alloc(BLOCK);
  new Header({ mode: 0o644, mtime: new Date(0), type: "File", size: bytes.length, ...header }).encode(head);
  return Buffer.concat([head, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
}

/** A header of the extended kind, which speaks of the entry after it. */
export function extended(
  fields: Readonly<Record<string, string>>,
  type: "ExtendedHeader" | "GlobalExtendedHeader",
) {
  const lines = Object.entries(fields).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const length = Buffer.byteLength(rest);
    const digits = String(length + String(length).length).length;
    return `${length + digits}${rest}`;
  });
  return { path: "PaxHeader", type, body: lines.join("") } satisfies Entry;
}
