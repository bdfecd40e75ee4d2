/**
 * A web server on the loopback that stands in for the comic's official site: from a folder of real pages, or with a
 * tiny comic drawn on the spot. It can be told to fail, and remembers what it was asked.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join, relative } from "node:path";

/** The bytes at a path below the site's root, such as `ep01_Dusk/info.json`; `null` where there is nothing. */
export type Files = (path: string) => Promise<Uint8Array | null>;

export type Fault =
  /** Answers with a status instead, and may say when to come back. */
  | { kind: "status"; status: number; retryAfter?: string }
  /** Sends this share of the file, 0 to 1, and drops the connection. */
  | { kind: "drop"; after: number }
  /** Sends other bytes. */
  | { kind: "bytes"; bytes: Uint8Array }
  /** Sends this share of the file, and then no more. */
  | { kind: "stall"; after: number }
  /** Never answers. */
  | { kind: "silence" };

export type SiteRequest = { path: string; headers: IncomingMessage["headers"] };

export type ComicSite = {
  /** The base address, as `COMIC_SOURCE_URL` takes it. */
  url: string;
  requests: SiteRequest[];
  /** Paths of the pictures asked for so far. */
  pictureRequests(): string[];
  /** Fails the next `times` requests for paths that end in `ending`. */
  fail(ending: string, fault: Fault, times?: number): void;
  close(): Promise<void>;
};

type Planned = { ending: string; fault: Fault; left: number };

/** The folder of real pages on machines that have them, laid out like the site. */
export const realPages =
  process.env["COMPANION_FIXTURES"] === undefined
    ? null
    : join(process.env["COMPANION_FIXTURES"], "peppercarrot", "0_sources");

/** Serves the files of a folder, and nothing above it. */
export function filesIn(folder: string): Files {
  return async (path) => {
    const file = join(folder, path);
    if (relative(folder, file).startsWith("..")) return null;
    return readFile(file).catch(() => null);
  };
}

/** Opens the site on a free port. Close it when the test is over. */
export async function openComicSite(files: Files): Promise<ComicSite> {
  const requests: SiteRequest[] = [];
  const planned: Planned[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname.slice(1));
    requests.push({ path, headers: request.headers });
    const fault = takeFault(planned, path);
    answer(request, response, files, path, fault).catch((error: unknown) => response.destroy(asError(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site got no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    pictureRequests: () => requests.map(({ path }) => path).filter((path) => !path.endsWith(".json")),
    fail: (ending, fault, times = 1) => planned.push({ ending, fault, left: times }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function takeFault(planned: Planned[], path: string): Fault | null {
  const next = planned.find(({ ending, left }) => left > 0 && path.endsWith(ending));
  if (next === undefined) return null;
  next.left -= 1;
  return next.fault;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  files: Files,
  path: string,
  fault: Fault | null,
): Promise<void> {
  if (fault?.kind === "silence") return;
  if (fault?.kind === "status") {
    if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
    response.writeHead(fault.status).end();
    return;
  }
  const bytes = fault?.kind === "bytes" ? fault.bytes : await files(path);
  if (bytes === null) {
    response.writeHead(404).end();
    return;
  }
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  response.setHeader("etag", etag);
  response.setHeader("last-modified", "Sat, 10 May 2014 00:00:00 GMT");
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("content-length", bytes.byteLength);
  if (fault?.kind === "stall") {
    response.write(bytes.subarray(0, Math.floor(bytes.byteLength * fault.after)));
    return;
  }
  if (fault?.kind === "drop") {
    response.write(bytes.subarray(0, Math.floor(bytes.byteLength * fault.after)), () => response.destroy());
    return;
  }
  response.end(bytes);
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
