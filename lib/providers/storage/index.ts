/** Where this process keeps its pictures, and the secret that names them, as the configuration says. */
import { join } from "node:path";
import { env } from "#lib/env.ts";
import { keepSecret } from "./image-key-secret.ts";
import { storeInFolder } from "./local.ts";
import type { Storage } from "./storage.ts";

let current: Storage | undefined;

/** The picture storage of this process. */
export function storage(): Storage {
  current ??= storeInFolder(join(env().DATA_DIR, "pictures"));
  return current;
}

/** The secret for `pictureKey`: configured, or made once and kept in the data folder. */
export async function imageKeySecret(): Promise<string> {
  return env().IMAGE_KEY_SECRET ?? keepSecret(env().DATA_DIR);
}
