/** The secret that makes picture keys unguessable, kept beside the pictures when nobody configured one. */
import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SHORTEST = 16;

/**
 * The secret of a data folder, made on the first call. Processes that call at the same moment get the same one.
 * @throws Error when the file is there and holds nothing that would do.
 */
export async function keepSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, "image-key-secret");
  return (await readSecret(file)) ?? (await makeSecret(dataDir, file));
}

async function readSecret(file: string): Promise<string | null> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  const secret = text.trim();
  if (secret.length < SHORTEST)
    throw new Error(`${file} must hold at least ${SHORTEST} characters, or be removed`);
  return secret;
}

/** A hard link either makes the finished file appear or fails because another process was first. */
async function makeSecret(dataDir: string, file: string): Promise<string> {
  const draft = join(dataDir, `image-key-secret.${randomUUID()}`);
  await mkdir(dataDir, { recursive: true });
  await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
  try {
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  const secret = await readSecret(file);
  if (secret === null) throw new Error(`${file} was removed while it was made`);
  return secret;
}
