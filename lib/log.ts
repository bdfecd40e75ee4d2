/** The log: structured lines with ids and codes, never a reader's words and never story. */
import { pino } from "pino";
import { env } from "./env.ts";

export const log = pino({ level: env().LOG_LEVEL });

/** An error as it may be logged: its kind and sentence, without the values that a driver attaches. */
export function loggable(error: unknown): { kind: string; message: string; cause?: string } {
  if (!(error instanceof Error)) return { kind: typeof error, message: "not an error" };
  const message = error.message.slice(0, 500);
  const cause =
    error.cause instanceof Error
      ? { cause: `${error.cause.name}: ${error.cause.message.slice(0, 500)}` }
      : {};
  return { kind: error.name, message, ...cause };
}
