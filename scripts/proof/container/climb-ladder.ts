/** `npm run verify` against a site of the proof. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { TSX } from "#scripts/steps.ts";

export type Ladder = { readonly held: boolean; readonly lines: readonly string[] };

/** Climbs as a maintainer would, with the site's own configuration. */
export async function climbLadder(
  url: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[] = ["--patience", "60"],
): Promise<Ladder> {
  // What the site is preloaded with is not for this process.
  const { NODE_OPTIONS: _, ...settings } = env;
  const child = spawn(process.execPath, [...TSX, "scripts/verify.ts", url, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...settings },
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return { held: code === 0, lines: output.trimEnd().split("\n") };
}
