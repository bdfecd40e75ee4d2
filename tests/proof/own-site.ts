/**
 * The built site, served over HTTP by this process: the same code as in production, on this test file's database, so that a
 * test may change the corpus under it. Wants `npm run build`.
 */
import { createServer } from "node:http";
import next from "next";

export type Site = { url: string; close(): Promise<void> };

/** Opens it with empty shelves, on a port of its own. */
export async function openSite(): Promise<Site> {
  process.env["LOAD_CONTENT"] = "0";
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
