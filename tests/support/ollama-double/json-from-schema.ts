/** A value that follows a JSON Schema, as a model held to a grammar would write one. Deterministic. */
import { z } from "zod";

const schemaNode: z.ZodType<Node> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    const: z.unknown().optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(schemaNode).optional(),
    properties: z.record(z.string(), schemaNode).optional(),
    items: schemaNode.optional(),
    minItems: z.number().optional(),
    minimum: z.number().optional(),
    minLength: z.number().optional(),
  }),
);
type Node = {
  type?: string | undefined;
  const?: unknown;
  enum?: unknown[] | undefined;
  anyOf?: Node[] | undefined;
  properties?: Record<string, Node> | undefined;
  items?: Node | undefined;
  minItems?: number | undefined;
  minimum?: number | undefined;
  minLength?: number | undefined;
};

/** Builds the value; keywords that Ollama's grammar ignores are ignored here too. */
export function jsonFromSchema(schema: unknown): unknown {
  return build(schemaNode.parse(schema), "value");
}

function build(node: Node, name: string): unknown {
  if (node.const !== undefined) return node.const;
  if (node.enum) return node.enum[0];
  if (node.anyOf?.[0]) return build(node.anyOf[0], name);
  switch (node.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(node.properties ?? {}).map(([key, child]) => [key, build(child, key)]),
      );
    case "array":
      return Array.from({ length: node.minItems ?? 1 }, (_, index) =>
        build(node.items ?? {}, `${name} ${index + 1}`),
      );
    case "integer":
    case "number":
      return Math.ceil(node.minimum ?? 0);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return name.padEnd(node.minLength ?? 0, ".");
  }
}
