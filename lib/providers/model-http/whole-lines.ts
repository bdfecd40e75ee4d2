/**
 * A gate for replies of one JSON object per line. Promises that only whole lines that are such objects pass, so that the
 * npm client, which prints every other line to the console and goes on, never meets one.
 */
import { z } from "zod";
import { ModelFailure } from "../model-failure.ts";

const MAX_LINE_LENGTH = 1024 * 1024;
const lineSchema = z.looseObject({});

/**
 * The same bytes, cut at line ends and checked.
 * @throws ModelFailure for a line that is not a JSON object, including one cut short by the end, or that never ends.
 */
export async function* wholeLines(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > MAX_LINE_LENGTH) throw new ModelFailure("broke_off", "a line of the reply never ends");
    for (const line of lines) if (isObject(line)) yield encoder.encode(`${line}\n`);
  }
  const last = rest + decoder.decode();
  if (isObject(last)) yield encoder.encode(`${last}\n`);
}

/** Whether the line carries an object; a blank one carries nothing. */
function isObject(line: string): boolean {
  if (line.trim() === "") return false;
  if (lineSchema.safeParse(parse(line)).success) return true;
  throw new ModelFailure("broke_off", "a line of the reply is not a JSON object");
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
