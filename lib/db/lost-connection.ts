/**
 * Whether a failure means that the connection to the database was lost or could not be had, as when a managed database
 * sleeps, wakes, restarts or is moved. Prisma, its adapter and pg each say so in their own way.
 */
import { z } from "zod";

/** Prisma's for a server that cannot be reached, times out, or has closed the connection. */
const PRISMA_CODES = new Set(["P1001", "P1002", "P1008", "P1011", "P1017", "P2024"]);
/** Node's for sockets. */
const SOCKET_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EAI_AGAIN",
  "EHOSTUNREACH",
]);
/** The adapter's, on an error of its own or inside one of Prisma's. */
const ADAPTER_KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
]);
/** SQLSTATE: class 08 is connection exceptions, 57P01 to 57P03 shutting down and starting up, 53300 too many connections. */
const SQL_STATE = /^(?:08\w{3}|57P0[1-3]|53300)$/;
/** What pg says without a code. */
const SENTENCE =
  /connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|connection timeout|socket (?:hang up|closed)|closed the connection|after calling end on the pool/i;

const failureSchema = z.object({
  kind: z.string().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  message: z.string().catch(""),
  cause: z.unknown().optional(),
  meta: z
    .object({
      driverAdapterError: z.object({
        cause: z.object({ kind: z.string().optional(), originalCode: z.string().optional() }),
      }),
    })
    .optional()
    .catch(undefined),
});

export function isLostConnection(error: unknown): boolean {
  const failure = failureSchema.safeParse(error);
  if (!failure.success) return false;
  const { code = "", message, cause, meta } = failure.data;
  const { kind = failure.data.kind ?? "", originalCode = "" } = meta?.driverAdapterError.cause ?? {};
  return (
    PRISMA_CODES.has(code) ||
    SOCKET_CODES.has(code) ||
    SQL_STATE.test(code) ||
    SQL_STATE.test(originalCode) ||
    ADAPTER_KINDS.has(kind) ||
    SENTENCE.test(message) ||
    (cause !== undefined && isLostConnection(cause))
  );
}
