/**
 * What R2 checks before anything else: who signed a request, that nothing of it was changed since, that it is fresh, and
 * that the body is the one that was signed. The signature is computed anew by a library that the client does not use.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import aws4 from "aws4";

export type Credentials = { accessKeyId: string; secretAccessKey: string };

const MAX_SKEW_MS = 15 * 60 * 1000;
/** R2's own clock, which does not jump when a test lets ours. */
const now = () => performance.timeOrigin + performance.now();
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/;

/** R2's code for what is wrong with the request, or `null` for one that is in order. */
export function complaintAbout(
  request: IncomingMessage,
  body: Uint8Array,
  { accessKeyId, secretAccessKey }: Credentials,
): string | null {
  const { authorization = "", "x-amz-content-sha256": bodyHash, "x-amz-date": date } = request.headers;
  const [, signer, , region, signedHeaders = ""] = AUTHORIZATION.exec(authorization) ?? [];
  if (signer === undefined || typeof date !== "string") return "AccessDenied";
  if (signer !== accessKeyId) return "InvalidAccessKeyId";
  if (Math.abs(now() - timeOf(date)) > MAX_SKEW_MS) return "RequestTimeTooSkewed";
  if (!["auto", "us-east-1"].includes(region ?? "")) return "InvalidRegionName";
  const names = signedHeaders.split(";");
  if (!["host", "x-amz-content-sha256", "x-amz-date"].every((name) => names.includes(name)))
    return "AccessDenied";
  if (bodyHash !== createHash("sha256").update(body).digest("hex")) return "XAmzContentSHA256Mismatch";
  const expected = aws4.sign(
    {
      service: "s3",
      region: region ?? "",
      method: request.method ?? "",
      path: request.url ?? "",
      headers: Object.fromEntries(names.map((name) => [name, String(request.headers[name])])),
    },
    { accessKeyId, secretAccessKey },
  );
  return isSame(authorization, String(expected.headers?.["Authorization"])) ? null : "SignatureDoesNotMatch";
}

/** "20261130T063900Z" in milliseconds. */
function timeOf(date: string): number {
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
