/**
 * One YAML file of a content folder, read with suspicion: plain files of a sane size, every key once, no aliases that
 * multiply. Hides the YAML library; keeps the line of every field so that later checks can point at it.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import type { z } from "zod";
import { type Complaint, type FieldPath, printPath } from "./complaint.ts";
import { describeIssue } from "./issue.ts";
import { statIfThere } from "./stat.ts";

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_ALIASES = 100;
const MOST_ERRORS = 5;
const TOO_DEEP = "is nested too deeply";

/** A file with the right shape, and the way from its fields to their lines. */
export type LoadedFile<T> = { file: string; value: T; complain(path: FieldPath, message: string): Complaint };
export type Reading<T> =
  | { loaded: LoadedFile<T>; complaints: [] }
  | { loaded: null; complaints: Complaint[] };

/**
 * Reads `file` (relative to `folder`) and checks its shape.
 * Whatever is wrong with it comes back as complaints; only trouble with the disk is thrown.
 */
export async function readYamlFile<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<Reading<T>> {
  const refusal = await refuse(join(folder, file));
  if (refusal !== null) return { loaded: null, complaints: [onWholeFile(file, refusal)] };
  return parseYamlFile(file, await readFile(join(folder, file), "utf8"), schema);
}

async function refuse(path: string): Promise<string | null> {
  const stats = await statIfThere(path);
  if (stats === null) return "is missing";
  if (!stats.isFile()) return "must be a plain file, not a link or anything else";
  return stats.size > MOST_BYTES ? "is larger than 2 MB" : null;
}

function parseYamlFile<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length > 0)
      return { loaded: null, complaints: describeErrors(file, document.errors, lineAt) };
    const complain = (path: FieldPath, message: string): Complaint => ({
      file,
      line: lineAt(offsetOf(document.contents, path)),
      field: printPath(path),
      message,
    });
    return checkShape(file, document.toJS({ maxAliasCount: MOST_ALIASES }), schema, complain);
  } catch (error) {
    const refusal = refusalBehind(error);
    if (refusal === null) throw error;
    return { loaded: null, complaints: [onWholeFile(file, refusal)] };
  }
}

/** The library throws for aliases that multiply, and runs out of stack on absurd nesting. */
function refusalBehind(error: unknown): string | null {
  if (error instanceof ReferenceError) return "repeats itself through too many aliases";
  return error instanceof RangeError ? TOO_DEEP : null;
}

/** A slip early in a file makes nonsense of what follows, so few of the parser's errors are worth repeating. */
function describeErrors(
  file: string,
  errors: readonly YAMLParseError[],
  lineAt: (offset: number) => number,
): Complaint[] {
  if (errors.some(({ message }) => message.includes("call stack"))) return [onWholeFile(file, TOO_DEEP)];
  return errors.slice(0, MOST_ERRORS).map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    field: "",
    message: `is not valid YAML: ${error.message}`,
  }));
}

function checkShape<T>(
  file: string,
  value: unknown,
  schema: z.ZodType<T>,
  complain: LoadedFile<T>["complain"],
): Reading<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { loaded: { file, value: parsed.data, complain }, complaints: [] };
  const complaints = parsed.error.issues
    .flatMap((issue) => describeIssue(issue, value))
    .map(({ path, message }) => complain(path, message));
  return { loaded: null, complaints };
}

/** Where the field's key (or list item) starts; for a field that is not there, where its nearest parent starts. */
function offsetOf(root: Node | null, path: FieldPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step))
      : undefined;
    const child = node.get(step, true);
    const start = pair === undefined ? child : pair.key;
    if (!isNode(start)) break;
    offset = start.range?.[0] ?? offset;
    node = child;
  }
  return offset;
}

function onWholeFile(file: string, message: string): Complaint {
  return { file, line: 1, field: "", message };
}
