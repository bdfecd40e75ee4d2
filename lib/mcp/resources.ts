/** What a model may read here: the library, an episode's public face, and the world as known at a page. */
import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { describeEpisode } from "#lib/episodes/describe.ts";
import { listEpisodes } from "#lib/episodes/list.ts";
import { ProblemError } from "#lib/errors.ts";
import { limitRate } from "#lib/http/rate-limit.ts";
import { graphAtClaim } from "#lib/world/claimed-graph.ts";
import { asDocument, type Caller, slug } from "./caller.ts";

const CATALOG = "episodes://catalog";
const mimeType = "application/json";
const pageSchema = z.coerce.number().int().min(1);

export function offerResources(server: McpServer, { request, language }: Caller): void {
  server.registerResource(
    "catalog",
    CATALOG,
    { title: "The library", description: "Every episode's public face, in order.", mimeType },
    (uri) => asDocument(uri, async () => ({ episodes: await listEpisodes(language) })),
  );
  server.registerResource(
    "episode",
    new ResourceTemplate("episode://{slug}", { list: undefined }),
    { title: "An episode", description: "What a reader of its first page may have.", mimeType },
    (uri, variables) =>
      asDocument(uri, async () => describeEpisode(one("slug", slug, variables["slug"]), language)),
  );
  server.registerResource(
    "worldgraph",
    new ResourceTemplate("worldgraph://{slug}/{page}", { list: undefined }),
    {
      title: "The world at a page",
      description: "Who and what is known there, and how they stand to each other.",
      mimeType,
    },
    (uri, variables) =>
      asDocument(uri, async () => {
        await limitRate("retrieve", request);
        const episodeSlug = one("slug", slug, variables["slug"]);
        return graphAtClaim({ episodeSlug, page: one("page", pageSchema, variables["page"]), language });
      }),
  );
}

/** A variable of an address, as it must look. @throws ProblemError `invalid_request`. */
function one<Value>(name: string, schema: z.ZodType<Value>, variable: string | string[] | undefined): Value {
  const parsed = schema.safeParse(variable);
  if (parsed.success) return parsed.data;
  throw new ProblemError("invalid_request", `${name}: there is no such thing`);
}
