/**
 * Voyage's embedding API without a model: hashed bags of words, in whatever order a server likes to send them. Refuses what
 * the API refuses: a wrong key, fields it does not know, more texts than it takes.
 */
import { createServer, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";

export type VoyageScenario = "works" | "loses a vector" | "repeats a vector" | "is busy" | "shows a web page";

export type VoyageDouble = {
  url: string;
  bodies: readonly z.infer<typeof bodySchema>[];
  behave(scenario: VoyageScenario): void;
  close(): Promise<void>;
};

const bodySchema = z.strictObject({
  model: z.string(),
  input: z.array(z.string().min(1)).min(1).max(1000),
  input_type: z.enum(["query", "document"]),
  output_dimension: z.literal([256, 512, 1024, 2048]),
});

/** Starts the API for one key. */
export async function startVoyageDouble(key: string): Promise<VoyageDouble> {
  const bodies: z.infer<typeof bodySchema>[] = [];
  let scenario: VoyageScenario = "works";
  const server = createServer(async (request, response) => {
    const body = bodySchema.safeParse(JSON.parse(await text(request)));
    if (request.url !== "/v1/embeddings") return send(response, 404, { detail: "Not Found" });
    if (request.headers.authorization !== `Bearer ${key}`)
      return send(response, 401, { detail: "Provided API key is invalid." });
    if (!body.success) return send(response, 400, { detail: "The request body is not valid." });
    bodies.push(body.data);
    if (scenario === "is busy") return send(response, 429, { detail: "You have exceeded your rate limit." });
    if (scenario === "shows a web page") {
      return response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome</h1>");
    }
    return send(response, 200, replyTo(body.data, scenario));
  });
  const url = await new Promise<string>((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${z.object({ port: z.int() }).parse(server.address()).port}/v1`),
    );
  });
  return {
    url,
    bodies,
    behave: (next) => {
      scenario = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function replyTo(
  { input, model, output_dimension }: z.infer<typeof bodySchema>,
  scenario: VoyageScenario,
): object {
  const data = input.map((each, index) => ({
    object: "embedding",
    embedding: vectorOf(each, output_dimension),
    index,
  }));
  if (scenario === "loses a vector") data.pop();
  if (scenario === "repeats a vector") for (const each of data) each.index = 0;
  return { object: "list", data: data.reverse(), model, usage: { total_tokens: input.join(" ").length } };
}

function vectorOf(words: string, length: number): number[] {
  const vector = new Array<number>(length).fill(0);
  for (const word of ["", ...(words.toLowerCase().match(/\p{L}+/gu) ?? [])]) {
    let hash = 7;
    for (const letter of word) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
    vector[hash % length] = (vector[hash % length] ?? 0) + (word === "" ? 0.01 : 1);
  }
  const norm = Math.hypot(...vector);
  return vector.map((value) => value / norm);
}

function send(response: ServerResponse, status: number, value: object): ServerResponse {
  return response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}
