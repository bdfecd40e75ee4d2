/**
 * One YAML file of a content folder, read with suspicion: a plain file of a sane size, nothing hidden in it, every field
 * of the right shape. Keeps the line of every field so that later checks can point at it.
 */
import { isCollection, isMap, isNode, isScalar, type Node, visit } from "yaml";
import type { z } from "zod";
import { describeHidden, hiddenCharacters } from "#lib/ingest/hidden-characters.ts";
import { type Complaint, type FieldPath, printPath } from "./complaint.ts";
import { describeIssue } from "./issue.ts";
import { readPlainFile } from "./plain-file.ts";
import { parseYaml } from "./yaml-document.ts";

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_HIDDEN = 5;
/** The line of each is looked for in the whole file. */
const MOST_SLIPS = 200;

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
  const { text, refusal } = await readPlainFile(folder, file, MOST_BYTES);
  if (text === null) return { loaded: null, complaints: [onWholeFile(file, refusal)] };
  const hidden = complainOfHidden(file, text);
  return hidden.length > 0 ? { loaded: null, complaints: hidden } : parseYamlFile(file, text, schema);
}

/** Also in comments, which are there to be read by people. */
function complainOfHidden(file: string, text: string): Complaint[] {
  return hiddenCharacters(text)
    .slice(0, MOST_HIDDEN)
    .map((hidden) => ({
      file,
      line: text.slice(0, hidden.offset).split("\n").length,
      field: "",
      message: describeHidden(hidden),
    }));
}

function parseYamlFile<T>(file: string, text: string, schema: z.ZodType<T>): Reading<T> {
  const { document, faults } = parseYaml(text);
  if (document === null)
    return { loaded: null, complaints: faults.map((fault) => ({ file, field: "", ...fault })) };
  const { contents, value, lineAt } = document;
  const complain = (path: FieldPath, message: string): Complaint => ({
    file,
    line: lineAt(offsetOf(contents, path)),
    field: printPath(path),
    message,
  });
  const escaped = hiddenInEscapes(contents).map(({ offset, message }) => ({
    file,
    line: lineAt(offset),
    field: "",
    message,
  }));
  if (escaped.length > 0) return { loaded: null, complaints: escaped };
  return checkShape(file, value, schema, complain);
}

/** In double quotes a character may be written by its number, and is as hidden to whoever reads the text. */
function hiddenInEscapes(contents: Node | null): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(contents, {
    Scalar: (_, { value, range }) => {
      const [hidden] = typeof value === "string" ? hiddenCharacters(value) : [];
      if (hidden !== undefined) found.push({ offset: range?.[0] ?? 0, message: describeHidden(hidden) });
    },
  });
  return found.slice(0, MOST_HIDDEN);
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
    .slice(0, MOST_SLIPS)
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
