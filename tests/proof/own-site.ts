/**
 * The built site, served over HTTP by this process: the same code as in production, on this test file's database, so that a
 * test may change the corpus under it. Wants `npm run build`.
 */
import { createServer } from "node:http";
import next from "next";
import { vi } from "vitest";

export type Site = { url: string; close(): Promise<void> };

/** What the site reads when it starts. Whoever were turned away for asking too often would see nothing, and prove nothing. */
const SETTINGS = {
  NODE_ENV: "production",
  LOAD_CONTENT: "0",
  CHAT_RATE_LIMIT_PER_MINUTE: "0",
  RETRIEVE_RATE_LIMIT_PER_MINUTE: "0",
};

/** Opens it with empty shelves, on a port of its own, before anything else in the file reads the configuration. */
export async function openSite(): Promise<Site> {
  for (const [name, value] of Object.entries(SETTINGS)) vi.stubEnv(name, value);
  const app = next({ dev: false, dir: process.cwd() });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await app.close();
    },
  };
}
