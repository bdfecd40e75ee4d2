/** Sites of the built server for browser tests that want one of their own. */
import { execFileSync } from "node:child_process";
import { type OwnServer, ownEnvironment, startOwnServer } from "#scripts/own-server.ts";
import { TSX } from "#scripts/steps.ts";

/** A port beside the one that the main site has, so that test runs next to each other do not meet. */
export function portBeside(offset: number): number {
  return Number(process.env["E2E_PORT"] ?? 4312) + offset;
}

type SiteOptions = {
  /** What `seed-shelves.ts` fills the library with, in place of the content that ships. */
  shelves?: "odd" | "empty";
};

/** Starts a site and waits until it is ready. */
export async function startSite(
  port: number,
  changes: Record<string, string>,
  { shelves }: SiteOptions = {},
): Promise<OwnServer> {
  const env = ownEnvironment(port, shelves ? { LOAD_CONTENT: "0", ...changes } : changes);
  if (shelves) execFileSync(process.execPath, [...TSX, "tests/e2e/seed-shelves.ts", shelves], { env });
  return startOwnServer(port, env);
}
