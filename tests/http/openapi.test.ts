import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openApiDocument } from "#lib/http/openapi.ts";
import { sourceFiles } from "#tests/support/source-files.ts";

const documentSchema = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ summary: z.string(), responses: z.record(z.string(), z.unknown()) })),
  ),
});

/** Pictures, the document itself, what a page keeps for itself and what has a protocol of its own are no part of the API. */
const UNLISTED = ["/images/{key}", "/openapi.json", "/read/{episode}/view", "/mcp"];

describe("the OpenAPI document", () => {
  const { paths } = documentSchema.parse(openApiDocument());

  it("lists every route handler with its methods, and nothing that is not there", () => {
    const handlers = sourceFiles(["app"])
      .filter(({ path }) => path.endsWith("/route.ts"))
      .flatMap(({ path, text }) => {
        const address = path.replace(/^app|\/route\.ts$/g, "").replace(/\[(\w+)\]/g, "{$1}");
        const methods = [
          ...text.matchAll(/export (?:const|async function|function) (GET|POST|PATCH|PUT|DELETE)\b/g),
        ];
        return methods.map(([, method = ""]) => `${method.toLowerCase()} ${address}`);
      })
      .filter((operation) => !UNLISTED.some((path) => operation.endsWith(` ${path}`)));
    const listed = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    expect(listed.toSorted()).toEqual(handlers.toSorted());
  });

  it("says of every operation that it may answer with a problem", () => {
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.every(({ responses }) => responses["default"] !== undefined)).toBe(true);
  });
});
