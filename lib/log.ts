/**
 * The log: structured lines with ids and codes, never a reader's words and never story. What is logged while a request is
 * answered carries that request's id.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { pino } from "pino";
import { z } from "zod";
import { env } from "./env.ts";

/** Next bundles this module more than once; the process's own global is what the bundles share. */
declare global {
  var companionRequests: AsyncLocalStorage<string> | undefined;
}

globalThis.companionRequests ??= new AsyncLocalStorage<string>();
const requests = globalThis.companionRequests;

export const log = pino({
  level: "trace",
  hooks: {
    // The configuration is asked for when there is something to say, and not by whoever merely imports this.
    logMethod(args, method, level) {
      if (level >= (pino.levels.values[env().LOG_LEVEL] ?? Number.POSITIVE_INFINITY))
        method.apply(this, args);
    },
  },
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  mixin: () => {
    const request = requests.getStore();
    return request === undefined ? {} : { request };
  },
});

/** Runs `work` so that every line it logs names the request. */
export function logAs<Result>(request: string, work: () => Result): Result {
  return requests.run(request, work);
}

const MAX_LENGTH = 500;

type Loggable = { kind: string; message: string; cause?: string };

/** An error as it may be logged: its kind and sentence, without the values that a driver attaches. */
export function loggable(error: unknown): Loggable {
  if (!(error instanceof Error)) return { kind: typeof error, message: "not an error" };
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${sentenceOf(error.cause)}` : null;
  return { kind: error.name, message: sentenceOf(error), ...(cause !== null && { cause }) };
}

const prismaFailure = z.object({
  code: z.string().optional(),
  meta: z
    .object({
      driverAdapterError: z.object({ cause: z.looseObject({ originalCode: z.string().optional() }) }),
    })
    .optional()
    .catch(undefined),
});

/** Prisma quotes the whole call, and Postgres the value it could not take: of both only the codes are kept. */
function sentenceOf(error: Error): string {
  if (!error.name.startsWith("PrismaClient")) return error.message.slice(0, MAX_LENGTH);
  const { code = "no code", meta } = prismaFailure.catch({}).parse(error);
  return `${code} ${meta?.driverAdapterError.cause.originalCode ?? ""}`.trim();
}
