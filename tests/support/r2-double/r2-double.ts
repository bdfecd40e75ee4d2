/**
 * A Cloudflare R2 account with one bucket, on the loopback: the S3 calls that we make, refused unless properly signed, and
 * the bucket's public address, which asks for nothing and lists nothing. What R2 does not implement is refused as there.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";
import { type Credentials, complaintAbout } from "./signature.ts";

export type StoredObject = {
  bytes: Uint8Array;
  contentType: string;
  cacheControl: string | null;
  storedAt: Date;
};

/** As many as one page of a listing names; the real one names a thousand. */
const LISTED_AT_ONCE = 3;

export type R2Double = {
  endpoint: string;
  publicUrlPrefix: string;
  /** A test may put something there behind the account's back. */
  objects: Map<string, StoredObject>;
  /** Method and path of every signed call, oldest first. */
  calls: readonly string[];
  /** From now on: in order, out of order, or gone for so many calls. */
  behave(how: "works" | "down" | { failsTimes: number }): void;
  close(): Promise<void>;
};

const STATUS: Readonly<Record<string, number>> = {
  NoSuchKey: 404,
  NoSuchBucket: 404,
  NotImplemented: 501,
  InternalError: 500,
  XAmzContentSHA256Mismatch: 400,
  InvalidRegionName: 400,
};

/** Starts an account that knows one pair of keys and one bucket. */
export async function startR2Double(
  options: Credentials & { bucket: string; port?: number },
): Promise<R2Double> {
  const objects = new Map<string, StoredObject>();
  const calls: string[] = [];
  let failing = 0;
  const replyTo = (request: IncomingMessage, body: Uint8Array): Reply => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://r2.test");
    const path = decodeURIComponent(pathname);
    if (path.startsWith("/public/")) return publicly(objects.get(path.slice("/public/".length)));
    calls.push(`${request.method} ${path}`);
    const complaint = failing-- > 0 ? "InternalError" : complaintAbout(request, body, options);
    return complaint === null
      ? answerTo(request, { path, query: searchParams, body, bucket: options.bucket, objects })
      : refusal(complaint);
  };
  const server = createServer(async (request, response) => {
    const { status, headers, body } = replyTo(request, new Uint8Array(await buffer(request)));
    // A HEAD is answered with the headers alone, which Node sees to.
    response.writeHead(status, headers).end(body);
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the double has no port");
  const url = `http://127.0.0.1:${address.port}`;
  return {
    endpoint: url,
    publicUrlPrefix: `${url}/public`,
    objects,
    calls,
    behave: (how) => {
      if (how === "works") failing = 0;
      else failing = how === "down" ? Number.POSITIVE_INFINITY : how.failsTimes;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

type Reply = { status: number; headers?: OutgoingHttpHeaders; body?: Uint8Array | string };

type Call = {
  path: string;
  query: URLSearchParams;
  body: Uint8Array;
  bucket: string;
  objects: Map<string, StoredObject>;
};

function answerTo({ headers, method }: IncomingMessage, { path, query, body, bucket, objects }: Call): Reply {
  const [, named, ...rest] = path.split("/");
  const key = rest.join("/");
  if (named !== bucket) return refusal("NoSuchBucket");
  const asksForMore = Object.keys(headers).some((name) =>
    /^x-amz-(?:checksum|sdk-checksum|acl|tagging)/.test(name),
  );
  if (asksForMore || /aws-chunked/.test(headers["content-encoding"] ?? "")) return refusal("NotImplemented");
  switch (method) {
    case "PUT": {
      const { "content-type": contentType = "application/octet-stream", "cache-control": kept } = headers;
      objects.set(key, { bytes: body, contentType, cacheControl: kept ?? null, storedAt: new Date() });
      return { status: 200, headers: { etag: etagOf(body) } };
    }
    case "DELETE":
      objects.delete(key);
      return { status: 204 };
    case "GET":
    case "HEAD": {
      if (key === "" && query.get("list-type") === "2")
        return listing(objects, query.get("continuation-token"));
      const object = objects.get(key);
      return object === undefined ? refusal("NoSuchKey") : found(object);
    }
    default:
      return refusal("NotImplemented");
  }
}

/** In the order of their keys, a page at a time. */
function listing(objects: ReadonlyMap<string, StoredObject>, after: string | null): Reply {
  const keys = [...objects.keys()].toSorted().filter((key) => after === null || key > after);
  const page = keys.slice(0, LISTED_AT_ONCE);
  const contents = page.map((key) => {
    const { bytes, storedAt } = objects.get(key) ?? { bytes: [], storedAt: new Date() };
    return `<Contents><Key>${key}</Key><Size>${bytes.length}</Size><LastModified>${storedAt.toISOString()}</LastModified></Contents>`;
  });
  const hasMore = keys.length > page.length;
  const next = hasMore ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  const body = `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${hasMore}</IsTruncated>${next}${contents.join("")}</ListBucketResult>`;
  return { status: 200, headers: { "content-type": "application/xml" }, body };
}

function found({ bytes, contentType, cacheControl }: StoredObject): Reply {
  const headers = {
    "content-type": contentType,
    "content-length": bytes.length,
    etag: etagOf(bytes),
    ...(cacheControl !== null && { "cache-control": cacheControl }),
  };
  return { status: 200, headers, body: bytes };
}

/** As a bucket's own domain answers: a page made for people where there is nothing. */
function publicly(object: StoredObject | undefined): Reply {
  if (object !== undefined) return found(object);
  return { status: 404, headers: { "content-type": "text/html" }, body: "<h1>Object not found</h1>" };
}

function refusal(code: string): Reply {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status: STATUS[code] ?? 403, headers: { "content-type": "application/xml" }, body };
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash("md5").update(bytes).digest("hex")}"`;
}
