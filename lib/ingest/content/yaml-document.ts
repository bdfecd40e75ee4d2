/**
 * YAML as far as a content folder needs it: one document of maps, lists, texts and numbers. What makes a small file large
 * (aliases), its values something else than they look (tags, other versions) or its reading endless is refused.
 */
import {
  type Document,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from "yaml";

const MOST_ERRORS = 5;
const TOO_DEEP = "is nested too deeply";

/** What is wrong at which line, counted from 1. */
export type YamlFault = { line: number; message: string };
export type YamlDocument = { contents: Node | null; value: unknown; lineAt(offset: number): number };

/** The one document of `text`, or every fault found in it. */
export function parseYaml(
  text: string,
): { document: YamlDocument; faults: [] } | { document: null; faults: YamlFault[] } {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  try {
    // The library compares every key with every other, which takes minutes where there are many.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
    const faults = faultsOf(document, lineAt);
    if (faults.length > 0) return { document: null, faults };
    return { document: { contents: document.contents, value: document.toJS(), lineAt }, faults: [] };
  } catch (error) {
    // It runs out of stack on absurd nesting.
    if (!(error instanceof RangeError)) throw error;
    return { document: null, faults: [{ line: 1, message: TOO_DEEP }] };
  }
}

/** A slip early in a file makes nonsense of what follows, so few of the parser's errors are worth repeating. */
function faultsOf(document: Document.Parsed, lineAt: (offset: number) => number): YamlFault[] {
  const { errors, warnings, directives } = document;
  if (errors.some(({ message }) => message.includes("call stack"))) return [{ line: 1, message: TOO_DEEP }];
  const found = [...errors, ...warnings].map(({ pos, message }) => ({
    line: lineAt(pos[0]),
    message: `is not valid YAML: ${message}`,
  }));
  if (found.length > 0) return found.slice(0, MOST_ERRORS);
  if (directives?.yaml.explicit === true) return [{ line: 1, message: "must not say which YAML it is" }];
  return faultsOfNodes(document, lineAt).slice(0, MOST_ERRORS);
}

function faultsOfNodes(document: Document.Parsed, lineAt: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  const fault = (node: Node, message: string) => {
    faults.push({ line: lineAt(node.range?.[0] ?? 0), message });
  };
  visit(document, {
    Alias: (_, alias) => fault(alias, "repeats a value by an alias; write it out"),
    Node: (_, node) => {
      if ("tag" in node && node.tag !== undefined)
        fault(node, `must not have a tag such as ${printTag(node.tag)}`);
    },
    Map: (_, map) => {
      for (const [key, message] of faultsOfKeys(map)) fault(key, message);
    },
  });
  return faults;
}

function printTag(tag: string): string {
  return JSON.stringify(tag.slice(0, 40));
}

function faultsOfKeys(map: YAMLMap): [key: Node, message: string][] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }: Pair): [Node, string][] => {
    if (!isScalar(key)) return isNode(key) ? [[key, "must not have a list or a map for a key"]] : [];
    const isRepeated = seen.has(key.value);
    seen.add(key.value);
    return isRepeated ? [[key, "is not valid YAML: Map keys must be unique"]] : [];
  });
}
